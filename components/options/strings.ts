import { manifest, options } from '../../locales/en.json';
import { follow } from '../language.ts';

/** The options page's words. */
export let strings = options;

follow('options', options, (words) => {
  strings = words;
});

/** What the keyboard commands do, in the words that the browser shows too. */
export let commandNames = { 'next-mention': manifest.next, 'previous-mention': manifest.previous };

follow('manifest', manifest, ({ next, previous }) => {
  commandNames = { 'next-mention': next, 'previous-mention': previous };
});
