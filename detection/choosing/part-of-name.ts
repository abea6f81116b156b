/** Whether a name that was found is only a part of another one: a team, a firm, somebody's surname. */
import type { ArticleText } from '../article-text.ts';
import type { IndexedCard } from '../names-index/source.ts';
import { PUBLIC_BODY } from './institutions.ts';
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
import {
  continuesAfter,
  isNamedAfter,
  isPartOfAcronymsName,
  isPartOfLongerPlaceName,
} from './proper-names.ts';
import { isShipsName } from './ships.ts';
import { isSpokenOfAsPlace, standsAfterIn } from './spoken-of-as-place.ts';
import { isTeam } from './sport.ts';
import { type Surroundings, surroundingsOf } from './surroundings.ts';
import { isPartEvenInHeadline, isPartOfThing } from './things-behind.ts';
import { TITLES } from './words-with-capitals.ts';

const PLACE_KINDS = new Set(['country', 'region', 'place']);

/** "Jordan's foreign minister", "the border with Jordan": nothing that is said of a person. */
const STATES_BEHIND =
  /^'s? (?:(?:[Ff]oreign|[Pp]rime|[Dd]efen[cs]e|[Ii]nterior|[Ff]inance) [Mm]inist|(?:army|border|capital|constitution|currency|economy|government|king|King|military|monarchy|parliament|police|president|royal|security|state)\b)/;
const STATES_BEFORE =
  /\b(?:(?:King|Prince|Princess|Queen|Sheikh?|Sultan)(?: [A-Z][\w'-]+)+ of|(?:[Cc]rown prince|[Kk]ing|[Pp]rime minister|[Qq]ueen) of|ambassador (?:to|of)|border(?:s|ing)? (?:with|of)|government of|kingdom of|Kingdom of|refugees (?:in|from)|neighbou?ring|(?:troops|flights|aid|exports) to) $/;

export function isSpokenOfAsState({ block, match }: LocatedMatch, text: ArticleText): boolean {
  const found = text.folded(block);
  return (
    STATES_BEHIND.test(found.slice(match.end, match.end + 40)) ||
    STATES_BEFORE.test(found.slice(Math.max(0, match.start - 40), match.start))
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
  if (isPartOfLongerPlaceName(around, card)) return true;
  if (card.kind === 'country' && isPersonNotState(located, page)) return true;
  if (!card.alsoGivenName || isDemonym(match) || standsInListOfCountries(located, edges)) return false;
  if (card.place && isSpokenOfAsPlace(located, page)) return false;
  if (card.kind === 'country' && (standsAfterIn(located, text) || isSpokenOfAsState(located, text)))
    return false;
  return isPersonAt({ block, at: match.start }, match.end - match.start, page);
}

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

const CAPITAL_RUN = /[A-Z][\w'-]*(?: (?:(?:and|for|of|the) )*[A-Z][\w'-]*)+(?= [([]([A-Z]{2,7})[)\]])/g;
const RUN_WITHIN = 90;

/**
 * "Jamaica Teachers' Association (JTA)", "Local Government New Zealand (LGNZ)": whether a name is inside a longer one that the page
 * abbreviates as a whole.
 */
function isInAbbreviatedName(text: string, start: number, end: number): boolean {
  const from = Math.max(0, start - RUN_WITHIN);
  for (const { 0: run, 1: acronym = '', index } of text.slice(from, end + RUN_WITHIN).matchAll(CAPITAL_RUN)) {
    const initials = [...run.matchAll(/\b[A-Z]/g)];
    const abbreviated = initials.slice(-acronym.length);
    const first = abbreviated[0];
    if (!first || abbreviated.join('') !== acronym) continue;
    const [nameStart, nameEnd] = [from + index + first.index, from + index + run.length];
    if (nameStart <= start && end <= nameEnd) return nameStart < start || end < nameEnd;
  }
  return false;
}

/** A person's or body's name as it stands in its block. */
interface Standing extends Surroundings {
  card: IndexedCard;
  words: string;
}

const shortlyBehind = ({ text, end }: Standing): string => text.slice(end, end + 20);
const shortlyBefore = ({ text, start }: Standing): string => text.slice(Math.max(0, start - 30), start);

/** "UN chief of mission", "Ukraine's military intelligence", "the Gandhi family": what stands behind makes another thing of it. */
function isOnlyWhose(standing: Standing): boolean {
  const { card, words } = standing;
  const after = shortlyBehind(standing);
  if (card.kind === 'person') return !/\s/.test(words) && /^ (?:clan|dynasty|family)\b/.test(after);
  if (/\b(?:[Cc]hief|[Hh]ead)$/.test(words)) return /^ of (?:mission|protocol|staff|station)\b/.test(after);
  return /\b(?:[Aa]rmy|[Mm]ilitary)$/.test(words) && /^ (?:academy|attach|intelligence)/.test(after);
}

/** "The carrier Gerald R. Ford". */
const isShip = (standing: Standing): boolean =>
  standing.card.kind === 'person' && isShipsName(shortlyBefore(standing));

/** "St. Francis Catholic Church": a parish's. */
const isParish = (standing: Standing): boolean =>
  / Church$/.test(standing.words) &&
  /\b(?:Saints?|Sts?\.?|Our Lady of|Holy) [A-Z][\w']+(?: [A-Z][\w']+)? $/.test(shortlyBefore(standing));

/** "The Office of Financial Sanctions Implementation": a word with a capital between two others is a part of their name. */
const isWordOfName = ({ card, words, text, start, end }: Standing): boolean =>
  card.kind === 'term' &&
  /^[A-Z]\S*$/.test(words) &&
  /[A-Z][\w'-]* $/.test(text.slice(Math.max(0, start - 24), start)) &&
  /^ (?:& )?[A-Z]/.test(text.slice(end, end + 4));

const isThingNamedAfter = (standing: Standing): boolean =>
  isNamedAfter(standing, standing.card.topic === 'companies');

/** "Rodrigo Duterte II", "Sen. Warren Limmer", "the Queen Elizabeth": somebody of the same name, a name that the title cut, a hospital. */
function isLongerPersonsName(standing: Standing): boolean {
  const { card, words } = standing;
  if (card.kind !== 'person') return false;
  if (/^ (?:II|III|IV)\b/.test(shortlyBehind(standing))) return true;
  const isTitled = /\s/.test(words) && TITLES.has(words.split(/\.? /)[0] ?? '');
  return isTitled && (continuesAfter(standing) || /\bthe $/.test(shortlyBefore(standing)));
}

/** "Pennsylvania State Department of Transportation" */
const isDepartmentOf = (standing: Standing): boolean =>
  /\bDepartment$/.test(standing.words) && /^ of [A-Z]/.test(shortlyBehind(standing));

/** "South Stormont" */
const isOfCompass = (standing: Standing): boolean =>
  !/\s/.test(standing.words) &&
  /\b(?:Central|East|Greater|Lower|North|South|Upper|West) $/.test(shortlyBefore(standing));

/** "Shahidul Islam Chowdhury", but "Sunni Islam"; a surname that is somebody else's. */
function isOtherPersons(standing: Standing): boolean {
  const { card, words } = standing;
  if (words === 'Islam') return isPartOfOtherPersonsName(standing, '');
  const isSurname = card.kind === 'person' && !/\s/.test(words);
  return isSurname && isPartOfOtherPersonsName(standing, card.title.split(' ')[0] ?? '');
}

/** Why a person's or body's name is not what it says. */
const NOT_ITSELF: readonly ((standing: Standing) => boolean)[] = [
  isOnlyWhose,
  isShip,
  isParish,
  isWordOfName,
  isThingNamedAfter,
  isOfCompass,
  isDepartmentOf,
  isLongerPersonsName,
  isOtherPersons,
];

/** Whether a person or body of that name is not what is meant. */
function isPartOfOtherName(located: LocatedMatch, card: IndexedCard, page: Page): boolean {
  const standing = { ...surroundingsOf(located, page), card, words: wordsOf(located, page.text) };
  return NOT_ITSELF.some((isNot) => isNot(standing));
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
