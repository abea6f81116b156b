import { cardOfSense, type NamesIndex } from './names-index/open.ts';
import { scanAll } from './names-index/scan.ts';
import type { IndexedCard } from './names-index/source.ts';
import { fold } from './text/fold.ts';

/** As a name may be meant that was typed in small letters: as it is, with capitals at its words, all in capitals. */
const spellings = (text: string): string[] => [
  text,
  text.replace(/(^|[\s-])(\p{Ll})/gu, (_, before: string, letter: string) => before + letter.toUpperCase()),
  text.toUpperCase(),
];

/** Cards written by hand come before towns, great towns before small ones. */
const rank = ({ place }: IndexedCard): number => (place ? place.people : Number.POSITIVE_INFINITY);

/**
 * The cards that bear this very name, the likeliest first; for what a reader selected or typed, where no article is there to choose by.
 */
export function cardsCalled(indexes: readonly NamesIndex[], name: string): IndexedCard[] {
  for (const spelling of spellings(name.trim())) {
    const { text } = fold(spelling);
    const cards = scanAll(indexes, text)
      .filter(({ start, end }) => start === 0 && end === text.length)
      .flatMap(({ index, senses }) => senses.map((sense) => cardOfSense(index, sense)));
    if (cards.length > 0) return [...new Set(cards)].sort((a, b) => rank(b) - rank(a));
  }
  return [];
}
