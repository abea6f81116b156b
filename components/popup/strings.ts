import { popup } from '../../locales/en.json';
import { follow } from '../language.ts';

/** The popup's words. */
export let strings = popup;

follow('popup', popup, (words) => {
  strings = words;
});
