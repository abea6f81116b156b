/** What stands right before and behind a name. */
import { isUpperUnit } from '../../text/characters.ts';
import type { Span } from '../../text/sentences.ts';
import type { LocatedMatch, Page } from '../matches.ts';
import { isOpener } from './words-with-capitals.ts';

export const capitalWordAfter = /^ ([A-Z][\w'-]*)/;

/** A word, an initial or an abbreviated title; of another word a full stop ends the sentence, and what follows is not its name. */
export const wordBefore =
  /([A-Za-z][\w'-]*|(?<!\w)(?:[A-Z]|Adm|Atty|Brig|Capt|Cmdr|Col|Cpl|Det|Dr|Fr|Ft|Gen|Gens|Gov|Govs|Hon|Jr|Lt|Maj|Mr|Mrs|Ms|Mt|Pres|Prof|Rep|Reps|Rev|Sen|Sens|Sgt|Sr|St|Supt)\.) $/;

export interface Surroundings {
  /** Folded text of the block. */
  text: string;
  start: number;
  end: number;
  sentence: Span;
  /** Whether some known name starts at, or ends at, this offset. */
  knownStart(at: number): boolean;
  knownEnd(at: number): boolean;
}

export function surroundingsOf({ block, match }: LocatedMatch, { text, edges }: Page): Surroundings {
  return {
    text: text.folded(block),
    start: match.start,
    end: match.end,
    sentence: text.sentence(block, match.start),
    knownStart: (at) => edges.starts.has(`${block}:${at}`),
    knownEnd: (at) => edges.ends.has(`${block}:${at}`),
  };
}

export function wordBeforeIs(
  { text, start, sentence, knownEnd }: Surroundings,
  allowed: (word: string) => boolean,
): boolean {
  const before = wordBefore.exec(text.slice(Math.max(0, start - 40), start))?.[1];
  if (!before || !isUpperUnit(before.charCodeAt(0)) || knownEnd(start - 1)) return true;
  // "He confirmed it on X. India's minister spoke": there the letter ends a sentence.
  if (before === 'X.') return true;
  // "DW's Kabul correspondent", "Russian-occupied Crimea": what belongs to somebody or describes is no part of their name.
  if (/(?:'s?|-[a-z]{3,})$/.test(before)) return true;
  const isFirst = start - 1 - before.length <= sentence.start + 1;
  const word = before.replace(/\.$/, '');
  return (isFirst && isOpener(word)) || allowed(word);
}
