/** Figures of reading: words compared with words. Pure. */

/** What a measured page hands back. */
export interface PageReading {
  isArticle: boolean;
  /** The text of each block, in reading order. */
  texts: string[];
  /** Milliseconds of each uninterrupted stretch of work. */
  slices: number[];
}

export interface InPage {
  read(): Promise<PageReading>;
}

/** Words compared as a bag: how many of the wanted ones were read, and how many were read that nobody wanted. */
export interface WordFigures {
  wanted: number;
  read: number;
  common: number;
}

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

function bagOf(words: readonly string[]): Map<string, number> {
  const bag = new Map<string, number>();
  for (const word of words) bag.set(word, (bag.get(word) ?? 0) + 1);
  return bag;
}

export function compareWords(wantedText: string, readText: string): WordFigures {
  const wanted = wordsOf(wantedText);
  const read = wordsOf(readText);
  const left = bagOf(wanted);
  let common = 0;
  for (const word of read) {
    const count = left.get(word) ?? 0;
    if (count === 0) continue;
    left.set(word, count - 1);
    common++;
  }
  return { wanted: wanted.length, read: read.length, common };
}

export const recall = ({ wanted, common }: WordFigures): number => (wanted === 0 ? 1 : common / wanted);
export const outside = ({ read, common }: WordFigures): number => (read === 0 ? 0 : 1 - common / read);
