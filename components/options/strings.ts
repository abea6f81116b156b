import { options } from '../../locales/en.json';
import { follow } from '../language.ts';

/** The options page's words. */
export let strings = options;

follow('options', options, (words) => {
  strings = words;
});
