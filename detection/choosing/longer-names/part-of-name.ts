/** Whether a name that was found is only a part of another one: a team, a firm, somebody's surname. */
import type { IndexedCard } from '../../names-index/source.ts';
import { isSpokenOfAsState } from '../countries/spoken-of-as-state.ts';
import {
  isDemonym,
  type KnownPage,
  type LocatedMatch,
  standsInListOfCountries,
  wordsOf,
} from '../matches.ts';
import { isSpokenOfAsPlace, standsAfterIn } from '../places/spoken-of-as-place.ts';
import { isTeam } from '../sport.ts';
import { isInAbbreviatedName, isInBillsTitle } from './in-brackets.ts';
import { PUBLIC_BODY } from './institutions.ts';
import { isPersonAt, isSurnameOfCountry } from './namesakes.ts';
import { isPartOfOtherName } from './other-names.ts';
import { isPartOfAcronymsName, isPartOfLongerPlaceName } from './proper-names.ts';
import { surroundingsOf } from './surroundings.ts';
import { isPartEvenInHeadline, isPartOfThing } from './things-behind.ts';

const PLACE_KINDS = new Set(['country', 'region', 'place']);

const isPersonNotState = (located: LocatedMatch, page: KnownPage): boolean =>
  !standsAfterIn(located, page.text) &&
  !isSpokenOfAsState(located, page.text) &&
  isSurnameOfCountry(located, page);

/** Characters before a name that can make a team of it. */
const TEAM_WITHIN = 24;

/** "(Reuters)", or an agency in a block of its own: who took a picture explains nothing. */
const isCredit = (card: IndexedCard, text: string, start: number, end: number): boolean =>
  card.topic === 'media' &&
  (/[a-z]\/$/.test(text.slice(Math.max(0, start - 2), start)) ||
    (text[start - 1] === '(' && /^\)\s*$/.test(text.slice(end))) ||
    text.slice(start, end) === text.trim().replace(/\.$/, ''));

/** Whether a country or place of that name is not what is meant. */
function isPartOfThingOrPerson(located: LocatedMatch, card: IndexedCard, page: KnownPage): boolean {
  const { text, edges } = page;
  const { block, match } = located;
  const found = text.folded(block);
  const before = found.slice(Math.max(0, match.start - TEAM_WITHIN), match.start);
  if (isTeam(before, found.slice(match.end, match.end + 60))) return true;
  if (isPartOfThing({ text: found, start: match.start, end: match.end })) return true;
  const words = wordsOf(located, text);
  const isAcronym = words === words.toUpperCase();
  // "WASHINGTON Barack Obama said": a dateline ends where its capitals end.
  if (isAcronym && words.length > 4 && found.slice(0, match.start).trim() === '') return false;
  const around = surroundingsOf(located, page);
  if (isAcronym) return isPartOfAcronymsName(around);
  if (isPartOfLongerPlaceName(around, card)) return true;
  if (card.kind === 'country' && isPersonNotState(located, page)) return true;
  if (!card.alsoGivenName || isDemonym(match) || standsInListOfCountries(located, edges)) return false;
  if (card.place && isSpokenOfAsPlace(located, page)) return false;
  if (card.kind === 'country' && (standsAfterIn(located, text) || isSpokenOfAsState(located, text)))
    return false;
  return isPersonAt({ block, at: match.start }, match.end - match.start, page);
}

/** Whether the words around show that the name is only part of another one. A headline in capitals or title case shows nothing. */
export function isPartOfAnotherName(located: LocatedMatch, card: IndexedCard, page: KnownPage): boolean {
  const { text } = page;
  const { block, match } = located;
  const { folded, shouting, titleCase } = text.block(block);
  if (isCredit(card, folded.text, match.start, match.end)) return true;
  if (isInBillsTitle(folded.text, match.start, match.end)) return true;
  const isOfBody =
    PLACE_KINDS.has(card.kind) && PUBLIC_BODY.test(folded.text.slice(match.end, match.end + 40));
  if (!isOfBody && isInAbbreviatedName(folded.text, match.start, match.end)) return true;
  if (PLACE_KINDS.has(card.kind) && isPartEvenInHeadline(folded.text, match.start, match.end)) return true;
  if (shouting || titleCase) return false;
  return PLACE_KINDS.has(card.kind)
    ? isPartOfThingOrPerson(located, card, page)
    : isPartOfOtherName(located, card, page);
}
