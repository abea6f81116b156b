import { isWordUnit, lowerUnit } from '../text/characters.ts';
import { unitAt, unitLength } from './bytes.ts';
import { readSeparator } from './keys.ts';
import * as layout from './layout.ts';
import type { NamesIndex } from './open.ts';

/** The bytes of a sense's spelling, as offsets into the pool. */
function spellingOfSense(index: NamesIndex, sense: number): { first: number; last: number } {
  const block = Math.floor(sense / layout.BLOCK);
  let first = index.spellingBlock[block] as number;
  for (let before = block * layout.BLOCK; before < sense; before++)
    first += index.spellingLength[before] as number;
  return { first, last: first + (index.spellingLength[sense] as number) };
}

/** Whether ASCII text from `start` to `end` is the very bytes of the pool from `first` to `last`, as nearly all that is found is. */
function isSameBytes(
  pool: Uint8Array,
  first: number,
  last: number,
  text: string,
  start: number,
  end: number,
): boolean {
  if (last - first !== end - start) return false;
  for (let at = start, byte = first; at < end; at++, byte++) {
    const unit = text.charCodeAt(at);
    if (unit !== pool[byte] || unit >= 0x80) return false;
  }
  return true;
}

/** Whether the sense's spelling equals the text from `start` to `end`; `exact` with capitals, else without. */
export function isSpelled(
  index: NamesIndex,
  sense: number,
  text: string,
  start: number,
  end: number,
  exact: boolean,
): boolean {
  const pool = index.spellings;
  const { first, last } = spellingOfSense(index, sense);
  if (exact && isSameBytes(pool, first, last, text, start, end)) return true;
  let byte = first;
  let at = start;
  let wordStart = start;
  while (at < end) {
    if (byte >= last) return false;
    const code = text.charCodeAt(at);
    const expected = unitAt(pool, byte);
    if (isWordUnit(code)) {
      // A word that begins with a small letter has a capital where it begins a sentence (al-Qaeda), and in some papers' names (Bashar Al Assad).
      const same = exact
        ? code === expected || (at === wordStart && lowerUnit(code) === expected)
        : lowerUnit(code) === lowerUnit(expected);
      if (!same) return false;
      at++;
    } else {
      const separator = readSeparator(text, at, at - wordStart);
      if (!separator || separator.unit !== expected) return false;
      at = separator.end;
      wordStart = at;
    }
    byte += unitLength(pool[byte] as number);
  }
  return byte === last;
}
