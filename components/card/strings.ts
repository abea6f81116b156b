import { card } from '../../locales/en.json';
import { follow } from '../language.ts';

/** The card's words. */
export let strings = card;

follow('card', card, (words) => {
  strings = words;
});
