import { library } from '../../locales/en.json';
import { follow } from '../language.ts';

/** The dataset browser's words. */
export let strings = library;

follow('library', library, (words) => {
  strings = words;
});
