/** Whether somebody else is meant by a surname, and whether a place's name is a person's: by given names, titles, relatives. */
import { isUpperUnit } from '../../text/characters.ts';
import { continuesAfter, isSurnamesSecondHalf } from './proper-names.ts';
import { type Surroundings, wordBefore, wordBeforeIs } from './surroundings.ts';
import { isOpener, OPENERS, PLACE_WORDS, ROLE_WORDS, TITLES } from './words-with-capitals.ts';

/** "PRESIDENT" as a transcript writes it. */
const inTitleCase = (word: string): string => word.charAt(0) + word.slice(1).toLowerCase();

/** Sebastian "Baste" Duterte. */
const NICKNAME = /([A-Z][\w-]+) ["'(][A-Z][\w ]+["')] $/;

const INITIAL = /([A-Z][\w'-]+) [A-Z]\. $/;

/** For a surname alone: another given name before it, or a longer name after it, means somebody or something else. */
export function isPartOfOtherPersonsName(around: Surroundings, givenName: string): boolean {
  // "Nkosazana Dlamini-Zuma"
  if (isSurnamesSecondHalf(around)) return true;
  if (continuesAfter(around)) return true;
  const nicknamed = NICKNAME.exec(around.text.slice(Math.max(0, around.start - 40), around.start))?.[1];
  if (nicknamed) return nicknamed !== givenName;
  // "Vladimir V. Putin" has his own given name before the initial.
  const { text, start } = around;
  if (text.slice(Math.max(0, start - givenName.length - 4), start).match(INITIAL)?.[1] === givenName)
    return false;
  return !wordBeforeIs(
    around,
    (word) => TITLES.has(word) || TITLES.has(inTitleCase(word)) || OPENERS.has(word),
  );
}

/** "Sara Duterte": whether somebody else's given name stands before a surname. What stands in a headline is not told apart from one. */
export function hasOtherGivenName(
  { text, start, sentence, knownEnd }: Surroundings,
  givenName: string,
): boolean {
  const before = /(?:^|[^A-Za-z.])([A-Z][a-z]{2,}) $/.exec(text.slice(Math.max(0, start - 24), start))?.[1];
  if (!before || before === givenName || knownEnd(start - 1)) return false;
  const isFirst = start - 1 - before.length <= sentence.start + 1;
  return !(isFirst && isOpener(before)) && !TITLES.has(before) && !OPENERS.has(before);
}

/** "Her daughter Dasha", "grandchildren Madison, Logan, Dallas and Carson", "simply identified as London", "my Stanley". */
const KIN_BEFORE =
  /\b(?:(?:aunt|boyfriend|brother|cousin|daughter|father|fianc[ée]e?|girlfriend|grandchild(?:ren)?|granddaughter|grandson|great-grandchildren|husband|mother|nephew|niece|sibling|sister|son|uncle|wife|wives)s?(?:,|:)? (?:[A-Z][\w'-]*(?: \([^)]*\))?,? )*(?:and )?|(?:identified|known) as |nicknamed |[Mm]y )$/;

/** A word before a name that makes it a person's: "Mr Reading", "Senator Lincoln". */
const PERSON_TITLE =
  /\b(?:Mr|Mrs|Ms|Miss|Dr|Sir|Dame|Lord|Lady|President|Senator|Sen|Rep|Representative|Gov|Governor|Judge|Justice|General|Gen|Colonel|Col|Captain|Capt|Lt|Sgt|Officer|Professor|Prof|Rev|Reverend|Pastor|Father|Sister|Brother|Saint|King|Queen|Prince|Princess|Coach|Congressman|Congresswoman|Councillor|Chairman|Secretary|Minister|Detective|Sheriff|Inspector)\.? (?:[A-Z]\. ?)*$/;

/** Whether the text before a name ends with what only a person's name follows: a title, a kin. */
export const isTitleOrRole = (textBefore: string): boolean =>
  PERSON_TITLE.test(textBefore) || KIN_BEFORE.test(textBefore);

/** Whether the word before the name at `start` looks like the given name of a person who bears it. */
export function isWordBeforeNamesPerson(text: string, start: number): boolean {
  const before = wordBefore.exec(text.slice(Math.max(0, start - 40), start))?.[1];
  if (!before || !isUpperUnit(before.charCodeAt(0))) return false;
  const word = before.replace(/\.$/, '');
  if (word === word.toUpperCase() && word.length > 1) return false;
  return !OPENERS.has(word) && !ROLE_WORDS.has(word) && !PLACE_WORDS.test(word);
}
