import { card, reasons } from '../../locales/en.json';
import { follow } from '../language.ts';

/** The card's words. */
export let strings = card;

/** The sentences for what detection went by. */
export let reasonWords = reasons;

follow('card', card, (words) => {
  strings = words;
});

follow('reasons', reasons, (words) => {
  reasonWords = words;
});
