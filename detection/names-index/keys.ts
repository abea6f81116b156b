import { isSpace, isWordUnit } from '../text/characters.ts';

/**
 * The key of a name: its words in lower case with one separator between them. Space, hyphen, apostrophe and full
 * stop are one separator (Bab el-Mandeb and Bab-el-Mandeb; U.S. is "u s"), a comma, slash and ampersand stand for
 * themselves. The scanner computes the same keys from running text, so both live on the two functions here.
 */

export const SEPARATOR_SPACE = 0x20;

/**
 * The separator that starts at `at` and the offset after it; undefined where two words with this between them
 * cannot be one name (a line of punctuation, a bracket, a sentence's end).
 */
export function readSeparator(
  text: string,
  at: number,
  wordLength: number,
): { unit: number; end: number } | undefined {
  let end = at;
  let unit = SEPARATOR_SPACE;
  while (end < text.length && isSpace(text.charCodeAt(end))) end++;
  const spaced = end > at;
  switch (text[end]) {
    case '-':
    case "'":
      if (spaced) return undefined;
      end++;
      break;
    case '.':
      // After a short word a full stop is an abbreviation's (U.S., St. Louis); after a longer one it ends a sentence.
      if (spaced || wordLength > 4) return undefined;
      end++;
      // U.S.-led, U.S.'s
      if (text[end] === '-' || text[end] === "'") end++;
      break;
    case ',':
    case '/':
      if (spaced) return undefined;
      unit = text.charCodeAt(end);
      end++;
      break;
    case '&':
      unit = 0x26;
      end++;
      break;
    default:
      if (!spaced) return undefined;
  }
  while (end < text.length && isSpace(text.charCodeAt(end))) end++;
  return end < text.length && isWordUnit(text.charCodeAt(end)) ? { unit, end } : undefined;
}

const HASH_START = 0x811c9dc5;
const HASH_PRIME = 0x01000193;

export const hashUnit = (hash: number, unit: number): number => Math.imul(hash ^ unit, HASH_PRIME);
export const hashStart = (): number => HASH_START;

/** Spreads FNV's weak low and high bits; the index uses the top bits to choose a bucket. */
export function mixHash(hash: number): number {
  let mixed = hash ^ (hash >>> 15);
  mixed = Math.imul(mixed, 0x2c1b3c6d);
  mixed ^= mixed >>> 12;
  return mixed | 0;
}
