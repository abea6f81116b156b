/** Apart from the other words, since the card's script holds these alone. */
import type { CardKind } from '../../data/compiled.ts';
import { kinds } from '../../locales/en.json';
import { follow } from '../language.ts';

/** What kinds of card are called. */
export let kindNames: Record<CardKind, string> = kinds;

follow('kinds', kinds, (words) => {
  kindNames = words;
});
