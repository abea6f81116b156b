import { isWordUnit, lowerUnit } from '../text/characters.ts';
import { hashStart, hashUnit, mixHash, readSeparator } from './keys.ts';
import * as layout from './layout.ts';
import type { NamesIndex } from './open.ts';

/** A name found in a text. Offsets are indices into the folded text. */
export interface NameMatch {
  index: NamesIndex;
  start: number;
  end: number;
  /** Senses whose case rule the text meets: indices into the sense sections. Never empty. */
  senses: number[];
}

/** Whether the spelling equals the text from `start` to `end`; `exact` with capitals, else without. */
function isSpelled(
  index: NamesIndex,
  spelling: number,
  text: string,
  start: number,
  end: number,
  exact: boolean,
): boolean {
  const pool = index.spellings;
  let unit = index.spellingStart[spelling] as number;
  const last = index.spellingStart[spelling + 1] as number;
  let at = start;
  let wordStart = start;
  while (at < end) {
    const code = text.charCodeAt(at);
    const expected = pool[unit] as number;
    if (isWordUnit(code)) {
      // A name that begins with a small letter (al-Qaeda) has a capital where it begins a sentence.
      const same = exact
        ? code === expected || (at === start && lowerUnit(code) === expected)
        : lowerUnit(code) === lowerUnit(expected);
      if (unit >= last || !same) return false;
      at++;
    } else {
      const separator = readSeparator(text, at, at - wordStart);
      if (!separator || unit >= last || separator.unit !== expected) return false;
      at = separator.end;
      wordStart = at;
    }
    unit++;
  }
  return unit === last;
}

const isShouted = (words: string): boolean =>
  words.length > 1 && words === words.toUpperCase() && words !== words.toLowerCase();

function admittedSenses(
  index: NamesIndex,
  name: number,
  text: string,
  start: number,
  end: number,
  shouting: boolean,
): number[] {
  const first = index.nameSenses[name] as number;
  const last = index.nameSenses[name + 1] as number;
  // Equal hashes are rare but real: the name is this one only if its letters are.
  if (!isSpelled(index, index.senseSpelling[first] as number, text, start, end, false)) return [];
  const shouted = shouting && isShouted(text.slice(start, end));
  const senses: number[] = [];
  for (let sense = first; sense < last; sense++) {
    const anyCase = ((index.senseRule[sense] as number) & layout.SENSE_ANY_CASE) !== 0;
    if (anyCase || shouted || isSpelled(index, index.senseSpelling[sense] as number, text, start, end, true))
      senses.push(sense);
  }
  return senses;
}

/** The longest name that starts at `start` and whose case fits; undefined where none does. */
function matchAt(index: NamesIndex, text: string, start: number, shouting: boolean): NameMatch | undefined {
  const { bucketStart, prefixHash, prefixValue } = index;
  const shift = 32 - index.bucketBits;
  const found: { name: number; end: number }[] = [];
  let hash = hashStart();
  let at = start;
  for (;;) {
    const wordStart = at;
    while (at < text.length && isWordUnit(text.charCodeAt(at)))
      hash = hashUnit(hash, lowerUnit(text.charCodeAt(at++)));
    const mixed = mixHash(hash);
    const bucket = mixed >>> shift;
    let more = false;
    for (let probe = bucketStart[bucket] as number; probe < (bucketStart[bucket + 1] as number); probe++) {
      if (prefixHash[probe] !== mixed) continue;
      const value = prefixValue[probe] as number;
      if ((value & layout.PREFIX_FINAL) !== 0) found.push({ name: value >>> layout.PREFIX_SHIFT, end: at });
      more ||= (value & layout.PREFIX_MORE) !== 0;
    }
    if (!more) break;
    const separator = readSeparator(text, at, at - wordStart);
    if (!separator) break;
    hash = hashUnit(hash, separator.unit);
    at = separator.end;
  }
  for (let last = found.length - 1; last >= 0; last--) {
    const { name, end } = found[last] as { name: number; end: number };
    const senses = admittedSenses(index, name, text, start, end, shouting);
    if (senses.length > 0) return { index, start, end: withClosingDot(text, start, end), senses };
  }
  return undefined;
}

/** The last full stop of U.S. belongs to it. */
const withClosingDot = (text: string, start: number, end: number): number =>
  text[end] === '.' && text[end - 2] === '.' && end - 2 > start ? end + 1 : end;

/**
 * The names in a folded text, leftmost first, longest first, without overlap. `shouting` says that the text is
 * written in capitals throughout, so that capitals say nothing.
 */
export function scanNames(index: NamesIndex, text: string, shouting = false): NameMatch[] {
  const matches: NameMatch[] = [];
  const { starts } = index;
  starts.lastIndex = 0;
  for (let hit = starts.exec(text); hit; hit = starts.exec(text)) {
    const start = hit.index;
    if (start > 0 && isWordUnit(text.charCodeAt(start - 1))) continue;
    const match = matchAt(index, text, start, shouting);
    if (match) {
      matches.push(match);
      starts.lastIndex = match.end;
    } else if (starts.lastIndex > start + 1) {
      // A small first word was jumped over whole; the next start may lie inside a hyphenated one.
      starts.lastIndex = start + 1;
    }
  }
  return matches;
}

/** Several indexes searched as one: leftmost first, the longer of two that begin together, the earlier index on a tie. */
export function scanAll(indexes: readonly NamesIndex[], text: string, shouting = false): NameMatch[] {
  const [only] = indexes;
  if (indexes.length === 1 && only) return scanNames(only, text, shouting);
  const all = indexes
    .flatMap((index) => scanNames(index, text, shouting))
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: NameMatch[] = [];
  for (const match of all) if (match.start >= (kept.at(-1)?.end ?? 0)) kept.push(match);
  return kept;
}
