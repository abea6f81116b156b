/** Acronyms that the page explains itself: behind "National Super Alliance (NASA)" NASA is no space agency. */
import type { IndexedCard } from '../names-index/source.ts';
import { cardsOf, type LocatedMatch, type Page, wordsOf } from './matches.ts';

const ACRONYM = /^[A-Z]{2,7}$/;

/** Words of a long form for which an acronym has no letter. */
const SMALL = /^(?:and|de|for|in|of|on|the|to)$/;

/** How far before its acronym a long form may begin. */
const LONG_FORM_WITHIN = 120;

/** Letters that a word gives to an acronym at most: NAtional Super Alliance. */
const MOST_LETTERS = 3;

/** Whether the beginnings of the words, of each one letter or more, make the acronym together. */
function spells(words: readonly string[], acronym: string): boolean {
  const [word, ...others] = words;
  if (word === undefined) return acronym === '';
  if (SMALL.test(word) && spells(others, acronym)) return true;
  for (let letters = 1; letters <= Math.min(MOST_LETTERS, word.length, acronym.length); letters++)
    if (
      word.slice(0, letters).toUpperCase() === acronym.slice(0, letters) &&
      spells(others, acronym.slice(letters))
    )
      return true;
  return false;
}

/** The words with capitals right before a bracket that spell the acronym in it; undefined where none do. */
function longFormOf(acronym: string, before: string): string[] | undefined {
  const words = before.trim().split(/[\s-]+/);
  for (let at = words.length - 1; at >= 0; at--) {
    const word = words[at] as string;
    if (SMALL.test(word)) continue;
    if (!/^[A-Z]/.test(word)) return undefined;
    const longForm = words.slice(at);
    if (longForm.length > 1 && spells(longForm, acronym)) return longForm;
  }
  return undefined;
}

/** "Organisation" and "Organization" are one word, "International" says nothing of whose body it is. */
const stemsOf = (words: readonly string[]): string[] =>
  words
    .filter((word) => word.length > 3 && word !== 'International')
    .map((word) => word.slice(0, 5).toLowerCase());

/** Whether the page gives an acronym a long form that is none of the card's. One that shares a word with the card's title may be. */
export function isDefinedOtherwise(located: LocatedMatch, card: IndexedCard, { text, edges }: Page): boolean {
  const acronym = wordsOf(located, text);
  if (card.kind === 'country' || !ACRONYM.test(acronym)) return false;
  return text.remember(`${acronym} is not ${card.id}`, () => {
    const own = new Set(stemsOf(card.title.split(/[\s-]+/)));
    return text.blocks.some(({ folded }, block) => {
      const at = folded.text.indexOf(` (${acronym})`);
      if (at < 0) return false;
      const longForm = longFormOf(acronym, folded.text.slice(Math.max(0, at - LONG_FORM_WITHIN), at));
      const known = edges.byEnd.get(`${block}:${at}`);
      if (!longForm || (known && cardsOf(known.match).some(({ id }) => id === card.id))) return false;
      return !stemsOf(longForm).some((stem) => own.has(stem));
    });
  });
}
