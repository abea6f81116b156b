import type { CardKind } from '../../data/compiled.ts';
import { kinds, manyOfKind } from '../../locales/en.json';
import { follow } from '../language.ts';

/** What kinds of card are called. */
export let kindNames: Record<CardKind, string> = kinds;

follow('kinds', kinds, (words) => {
  kindNames = words;
});

/** What several of a kind are called. */
export let kindGroups: Record<CardKind, string> = manyOfKind;

follow('manyOfKind', manyOfKind, (words) => {
  kindGroups = words;
});
