import type { CardKind } from '../../data/compiled.ts';
import { manyOfKind, pause, reasons } from '../../locales/en.json';
import { follow } from '../language.ts';

/** What several of a kind are called. */
export let kindGroups: Record<CardKind, string> = manyOfKind;

follow('manyOfKind', manyOfKind, (words) => {
  kindGroups = words;
});

/** What is said of a pause: until when, and the way out of it. */
export let pauseWords = pause;

follow('pause', pause, (words) => {
  pauseWords = words;
});

/** A phrase in the marks of quotation that the language has. */
export let quoted = reasons.quoted;

follow('reasons_quoted', reasons.quoted, (words) => {
  quoted = words;
});
