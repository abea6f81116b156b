import { isSpace, isUpperUnit, isWordUnit } from '../text/characters.ts';

/**
 * The key of a name: its words in lower case with one separator between them. Space, hyphen, apostrophe and full
 * stop are one separator (Bab el-Mandeb and Bab-el-Mandeb; U.S. is "u s"), a comma, slash and ampersand stand for
 * themselves. The scanner computes the same keys from running text, so both live on the two functions here.
 */

export const SEPARATOR_SPACE = 0x20;

/** Whether a word of capitals ends at the full stop at `at`, and one that is none follows; "ST. LOUIS" goes on. */
const endsInAcronym = (text: string, at: number): boolean =>
  isUpperUnit(text.charCodeAt(at - 1)) &&
  isSpace(text.charCodeAt(at + 1)) &&
  !isUpperUnit(text.charCodeAt(at + 3));

/**
 * The separator that starts at `at` and the offset after it; undefined where two words with this between them
 * cannot be one name (a line of punctuation, a bracket, a sentence's end).
 */
export function readSeparator(
  text: string,
  at: number,
  wordLength: number,
): { unit: number; end: number } | undefined {
  // Nearly always one space.
  if (text.charCodeAt(at) === SEPARATOR_SPACE && isWordUnit(text.charCodeAt(at + 1)))
    return { unit: SEPARATOR_SPACE, end: at + 1 };
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
      // "It stopped the US. Secretary Kerry": an acronym without full stops has one at a sentence's end alone.
      if (wordLength > 1 && endsInAcronym(text, at)) return undefined;
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

/**
 * The hash of a key, unit by unit. It stays within 25 bits: where V8 does not optimise, as in a service worker, small integers are
 * kept in place and every larger number becomes an object.
 */
export const HASH_START = 7;
export const HASH_FACTOR = 31;
export const HASH_MASK = 0x1ffffff;

export const hashUnit = (hash: number, unit: number): number => (hash * HASH_FACTOR + unit) & HASH_MASK;

/** The bucket of a hash, one of `buckets`, a power of two. */
export const bucketOf = (hash: number, buckets: number): number => (hash ^ (hash >>> 11)) & (buckets - 1);

/** The upper 8 bits of a hash. */
export const checkOf = (hash: number): number => hash >>> 17;
