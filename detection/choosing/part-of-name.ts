/** Whether a name that was found is only a part of another one: a team, a firm, somebody's surname. */
import type { ArticleText } from '../article-text.ts';
import type { IndexedCard } from '../names-index/source.ts';
import {
  isDemonym,
  type KnownPage,
  type LocatedMatch,
  type Page,
  standsInListOfCountries,
  wordsOf,
} from './matches.ts';
import { isPersonAt, isSurnameOfCountry } from './namesakes.ts';
import { isPartOfOtherPersonsName } from './person-names.ts';
import { isNamedAfter, isPartOfAcronymsName, isPartOfLongerPlaceName } from './proper-names.ts';
import { isSpokenOfAsPlace, standsAfterIn } from './spoken-of-as-place.ts';
import { isTeam } from './sport.ts';
import { surroundingsOf } from './surroundings.ts';
import { isPartEvenInHeadline, isPartOfThing } from './things-behind.ts';

const PLACE_KINDS = new Set(['country', 'region', 'place']);

/** "Jordan's foreign minister", "the border with Jordan": nothing that is said of a person. */
const STATES_BEHIND =
  /^'s? (?:(?:[Ff]oreign|[Pp]rime|[Dd]efen[cs]e|[Ii]nterior|[Ff]inance) [Mm]inist|(?:army|border|capital|constitution|currency|economy|government|king|King|military|monarchy|parliament|police|president|royal|security|state)\b)/;
const STATES_BEFORE =
  /\b(?:ambassador (?:to|of)|border(?:s|ing)? (?:with|of)|government of|kingdom of|Kingdom of|refugees (?:in|from)|neighbou?ring|(?:troops|flights|aid|exports) to) $/;

export function isSpokenOfAsState({ block, match }: LocatedMatch, text: ArticleText): boolean {
  const found = text.folded(block);
  return (
    STATES_BEHIND.test(found.slice(match.end, match.end + 40)) ||
    STATES_BEFORE.test(found.slice(Math.max(0, match.start - 24), match.start))
  );
}

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
  if (isPartOfLongerPlaceName(around, card.place !== undefined)) return true;
  if (card.kind === 'country' && isPersonNotState(located, page)) return true;
  if (!card.alsoGivenName || isDemonym(match) || standsInListOfCountries(located, edges)) return false;
  if (card.place && isSpokenOfAsPlace(located, page)) return false;
  if (card.kind === 'country' && isSpokenOfAsState(located, text)) return false;
  return isPersonAt({ block, at: match.start }, match.end - match.start, page);
}

/** "UN chief of mission", "Ukraine's military intelligence", "the Gandhi family": what stands behind makes another thing of it. */
function isOnlyWhose(card: IndexedCard, words: string, after: string): boolean {
  if (card.kind === 'person') return !/\s/.test(words) && /^ (?:clan|dynasty|family)\b/.test(after);
  if (/\b(?:[Cc]hief|[Hh]ead)$/.test(words)) return /^ of (?:mission|protocol|staff|station)\b/.test(after);
  return /\b(?:[Aa]rmy|[Mm]ilitary)$/.test(words) && /^ (?:academy|attach|intelligence)/.test(after);
}

/** "The carrier Gerald R. Ford". */
const SHIP_BEFORE = /\b(?:battleship|carrier|cruiser|destroyer|frigate|submarine|supercarrier|warship)s? $/;

/** "St. Francis Catholic Church": a parish's. */
const OF_SAINT = /\b(?:Saints?|Sts?\.?|Our Lady of|Holy) [A-Z][\w']+(?: [A-Z][\w']+)? $/;

/** "Safety of Rwanda (Asylum and Immigration) Bill": brackets are a part of a law's title. */
function isInBillsTitle(text: string, start: number, end: number): boolean {
  const after = text.slice(end, end + 90);
  if (!/\) (?:Act|Bill)\b/.test(after)) return false;
  return (
    /^(?: [A-Z][\w'-]*)* \([^()]{3,60}\) (?:Act|Bill)\b/.test(after) ||
    (/^[^()]{0,60}\) (?:Act|Bill)\b/.test(after) &&
      /\([^()]*$/.test(text.slice(Math.max(0, start - 60), start)))
  );
}

/** "The Office of Financial Sanctions Implementation": a word with a capital between two others is a part of their name. */
const isInsideCapitals = ({ text, start, end }: { text: string; start: number; end: number }): boolean =>
  /^[A-Z]/.test(text.slice(start, end)) &&
  /[A-Z][\w'-]* $/.test(text.slice(Math.max(0, start - 24), start)) &&
  /^ [A-Z]/.test(text.slice(end, end + 2));

/** Whether a person or body of that name is not what is meant. */
function isPartOfOtherName(located: LocatedMatch, card: IndexedCard, page: Page): boolean {
  const { text } = page;
  const words = wordsOf(located, text);
  const around = surroundingsOf(located, page);
  if (isOnlyWhose(card, words, around.text.slice(around.end, around.end + 20))) return true;
  if (
    card.kind === 'person' &&
    SHIP_BEFORE.test(around.text.slice(Math.max(0, around.start - 16), around.start))
  )
    return true;
  if (card.kind === 'term' && !/\s/.test(words) && isInsideCapitals(around)) return true;
  if (
    / Church$/.test(words) &&
    OF_SAINT.test(around.text.slice(Math.max(0, around.start - 30), around.start))
  )
    return true;
  if (isNamedAfter(around, card.topic === 'companies')) return true;
  // "Shahidul Islam Chowdhury", but "Sunni Islam".
  if (words === 'Islam') return isPartOfOtherPersonsName(around, '');
  const isSurname = card.kind === 'person' && !/\s/.test(words);
  return isSurname && isPartOfOtherPersonsName(around, card.title.split(' ')[0] ?? '');
}

/** Whether the words around show that the name is only part of another one. A headline in capitals or title case shows nothing. */
export function isPartOfAnotherName(located: LocatedMatch, card: IndexedCard, page: KnownPage): boolean {
  const { text } = page;
  const { block, match } = located;
  const { folded, shouting, titleCase } = text.block(block);
  if (isCredit(card, folded.text, match.start, match.end)) return true;
  if (isInBillsTitle(folded.text, match.start, match.end)) return true;
  if (PLACE_KINDS.has(card.kind) && isPartEvenInHeadline(folded.text, match.start, match.end)) return true;
  if (shouting || titleCase) return false;
  return PLACE_KINDS.has(card.kind)
    ? isPartOfThingOrPerson(located, card, page)
    : isPartOfOtherName(located, card, page);
}
