import { welcome } from '../../locales/en.json';
import { follow } from '../language.ts';

/** The words of the first page. */
export let strings = welcome;

follow('welcome', welcome, (words) => {
  strings = words;
});
