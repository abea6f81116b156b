import { lowerWordUnit } from '../text/characters.ts';
import { bucketOf, checkOf, HASH_FACTOR, HASH_MASK, HASH_START, hashUnit, readSeparator } from './keys.ts';
import * as layout from './layout.ts';
import { type NamesIndex, ruleOfSense } from './open.ts';
import { isSpelled } from './spelling.ts';

/** A name found in a text. Offsets are indices into the folded text. */
export interface NameMatch {
  index: NamesIndex;
  start: number;
  end: number;
  /** Senses whose case rule the text meets: indices into the sense sections. Never empty. */
  senses: number[];
}

/** What follows the place at the head of a report: "CAIRO - ", "RALEIGH, N.C. - ", "LONDON, April 5", "LONDON Pope Francis". */
const AFTER_DATELINE =
  /^(?:\/[A-Z][A-Z .]+)?(?:, [A-Z][A-Za-z. ]{1,30})?\)?\.?(?: ?-+ ?|: |, ?\([A-Z]|, [A-Z][A-Za-z]{2,8}\.? \d| [A-Z][a-z])/;
/** Before an agency's name in brackets it is a dateline wherever it stands: a photo's caption may come first. */
const BEFORE_AGENCY =
  /^(?:\/[A-Z][A-Z .]+)*(?:, [A-Z][A-Za-z. ]{1,30})? \((?:(?:Reuters|dpa|Xinhua|Bloomberg|[A-Z]{2,7})\b|[A-Z][A-Za-z' -]{2,40}\) ?-)/;
/** "Reuters, SYDNEY" on a line of its own. */
const AFTER_AGENCY = /(?:^|\n)(?:AFP|AP|Agencies|Bloomberg|Reuters|dpa), $/;

/** Whether the name is the place from which a report comes, which is written in capitals. */
function isDateline(text: string, start: number, end: number): boolean {
  const after = text.slice(end, end + 64);
  if (BEFORE_AGENCY.test(after)) return true;
  if (start <= 12 && AFTER_AGENCY.test(text.slice(0, start)) && !/\S/.test(after)) return true;
  const opens =
    start === 0 ||
    text[start - 1] === '\n' ||
    /^(?:[\s(]+|[A-Z][A-Z .]+\/)$/.test(text.slice(0, Math.min(start, 24)));
  return opens && AFTER_DATELINE.test(after);
}

/** Whether the words from `start` to `end` are written in capitals. A small second letter tells at once. */
function isShouted(text: string, start: number, end: number): boolean {
  const second = text.charCodeAt(start + 1);
  if (end - start < 2 || (second >= 0x61 && second <= 0x7a)) return false;
  const words = text.slice(start, end);
  return words === words.toUpperCase() && words !== words.toLowerCase();
}

/** "PRESIDENT TRUMP: …", as transcripts name who speaks. */
const isSpeaker = (text: string, start: number, end: number): boolean =>
  text[end] === ':' &&
  /(?:^|\n|[.!?"] )(?:[A-Z]{3,} ){0,3}$/.test(text.slice(Math.max(0, start - 40), start));

/** What is known of a text before any name in it is read. */
export interface TextTraits {
  /** It is written in capitals throughout, so that capitals say nothing. */
  shouting?: boolean;
  /** Full day on which it was published: what came later it cannot name. */
  published?: string | undefined;
}

const isOlderThan = (published: string, { since }: layout.Rule): boolean =>
  since !== undefined && published < since;

/** "KAMALA HARRIS was sworn in": a transcript's way to write names. Of short words it might be an acronym, of one a heading. */
const isOfLongWords = (text: string, start: number, end: number): boolean =>
  /^\p{Lu}{3,}(?:[ -]\p{Lu}{3,})+$/u.test(text.slice(start, end));

/** "A U.S. envoy": the article in front of an acronym is no letter of another one (A.U.). */
const isArticleAndLetter = (text: string, start: number, end: number): boolean =>
  end - start === 3 && text.startsWith('A ', start);

/** The senses of the name whose first sense is `first` that the text admits; none where the name is another one of the same hash. */
function admittedSenses(
  index: NamesIndex,
  first: number,
  text: string,
  start: number,
  end: number,
  { shouting = false, published }: TextTraits,
): number[] {
  if (isArticleAndLetter(text, start, end)) return [];
  const isExact = isSpelled(index, first, text, start, end, true);
  if (!isExact && !isSpelled(index, first, text, start, end, false)) return [];
  const shouted =
    isShouted(text, start, end) &&
    (shouting ||
      isOfLongWords(text, start, end) ||
      isDateline(text, start, end) ||
      isSpeaker(text, start, end));
  const isLast = (sense: number): boolean => ((index.sense[sense] as number) & layout.SENSE_LAST) !== 0;
  const senses = isExact || shouted || ruleOfSense(index, first).anyCase ? [first] : [];
  for (let sense = first; !isLast(sense); ) {
    sense++;
    if (shouted || ruleOfSense(index, sense).anyCase || isSpelled(index, sense, text, start, end, true))
      senses.push(sense);
  }
  if (published === undefined) return senses;
  return senses.filter((sense) => !isOlderThan(published, ruleOfSense(index, sense)));
}

/** The longest name that starts at `start` and whose case fits; undefined where none does. */
function matchAt(index: NamesIndex, text: string, start: number, traits: TextTraits): NameMatch | undefined {
  const { bucketStart, prefixCheck, prefixValue } = index;
  const buckets = bucketStart.length - 1;
  /** First sense and end of each name so far, the shortest first; most starts are the start of none. */
  let found: number[] | undefined;
  let hash = HASH_START;
  let at = start;
  for (;;) {
    const wordStart = at;
    // hashUnit, written out: a call for each character is felt where V8 does not optimise.
    for (; at < text.length; at++) {
      const unit = lowerWordUnit(text.charCodeAt(at));
      if (unit === 0) break;
      hash = (hash * HASH_FACTOR + unit) & HASH_MASK;
    }
    const check = checkOf(hash);
    const bucket = bucketOf(hash, buckets);
    const last = bucketStart[bucket + 1] as number;
    let more = false;
    for (let probe = bucketStart[bucket] as number; probe < last; probe++) {
      if (prefixCheck[probe] !== check) continue;
      const value = prefixValue[probe] as number;
      if ((value & layout.PREFIX_FINAL) !== 0) {
        // A literal is as long as it need be; an empty array that grows takes room for seventeen.
        const sense = value >>> layout.PREFIX_SHIFT;
        if (found) found.push(sense, at);
        else found = [sense, at];
      }
      more ||= (value & layout.PREFIX_MORE) !== 0;
    }
    if (!more) break;
    const separator = readSeparator(text, at, at - wordStart);
    if (!separator) break;
    hash = hashUnit(hash, separator.unit);
    at = separator.end;
  }
  if (!found) return undefined;
  for (let last = found.length - 2; last >= 0; last -= 2) {
    const sense = found[last] as number;
    const end = found[last + 1] as number;
    const senses = admittedSenses(index, sense, text, start, end, traits);
    if (senses.length > 0) return { index, start, end: withClosingDot(text, start, end), senses };
  }
  return undefined;
}

/** The last full stop of U.S. belongs to it. */
const withClosingDot = (text: string, start: number, end: number): number =>
  text[end] === '.' && text[end - 2] === '.' && end - 2 > start ? end + 1 : end;

/** The names in a folded text, leftmost first, longest first, without overlap. */
export function scanNames(index: NamesIndex, text: string, traits: TextTraits = {}): NameMatch[] {
  const matches: NameMatch[] = [];
  const { starts } = index;
  starts.lastIndex = 0;
  while (starts.test(text)) {
    const match = matchAt(index, text, starts.lastIndex - 1, traits);
    if (!match) continue;
    matches.push(match);
    starts.lastIndex = match.end;
  }
  return matches;
}

/** Several indexes searched as one: leftmost first, the longer of two that begin together, the earlier index on a tie. */
export function scanAll(indexes: readonly NamesIndex[], text: string, traits: TextTraits = {}): NameMatch[] {
  const [only] = indexes;
  if (indexes.length === 1 && only) return scanNames(only, text, traits);
  const all = indexes
    .flatMap((index) => scanNames(index, text, traits))
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: NameMatch[] = [];
  for (const match of all) if (match.start >= (kept.at(-1)?.end ?? 0)) kept.push(match);
  return kept;
}
