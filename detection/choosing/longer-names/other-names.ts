/** Whether a person's or body's name is only a part of another one: a ship's, a hospital's, somebody else's. */
import type { IndexedCard } from '../../names-index/source.ts';
import { type LocatedMatch, type Page, wordsOf } from '../matches.ts';
import { isShipsName } from '../places/ships.ts';
import { isPartOfOtherPersonsName } from './person-names.ts';
import { continuesAfter, isNamedAfter } from './proper-names.ts';
import { type Surroundings, surroundingsOf } from './surroundings.ts';
import { TITLES } from './words-with-capitals.ts';

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
export function isPartOfOtherName(located: LocatedMatch, card: IndexedCard, page: Page): boolean {
  const standing = { ...surroundingsOf(located, page), card, words: wordsOf(located, page.text) };
  return NOT_ITSELF.some((isNot) => isNot(standing));
}
