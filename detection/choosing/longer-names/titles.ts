/**
 * Titles before names. "US President Barack Obama": of the office right before its holder's name only the country is a name. "Vice President Biden", "President Yoon Suk
 * Yeol": a person's name with a title may cut a longer one. "Henry A. Kissinger": of a full name with an initial only the surname is known.
 */
import { cardOfSense } from '../../names-index/open.ts';
import { type NameMatch, scanAll } from '../../names-index/scan.ts';
import { cardsOf, type LocatedMatch, meaningful } from '../matches.ts';

const MOST_WORDS_OF_A_COUNTRY = 2;

/** Ends of the first words of the text from `start`: behind "United", behind "United States". */
function endsOfFirstWords(text: string, start: number, end: number): number[] {
  const ends: number[] = [];
  for (let at = text.indexOf(' ', start); at >= 0 && at < end; at = text.indexOf(' ', at + 1)) ends.push(at);
  return ends.slice(0, MOST_WORDS_OF_A_COUNTRY);
}

const isAll = (match: NameMatch, kind: string): boolean => {
  const cards = cardsOf(match);
  return cards.length > 0 && cards.every((card) => card.kind === kind);
};

/** The country of an office that stands as a title before a person's name. */
function countryOfTitle(match: NameMatch, text: string): NameMatch | undefined {
  if (!/^(?:-elect|-designate)? [A-Z]/.test(text.slice(match.end, match.end + 12))) return undefined;
  for (const end of endsOfFirstWords(text, match.start, match.end).reverse()) {
    const [country] = scanAll([match.index], text.slice(match.start, end));
    if (!country || country.start > 0 || !/^(?:'s?)?$/.test(text.slice(match.start + country.end, end)))
      continue;
    const senses = meaningful(country).filter(
      (sense) => cardOfSense(country.index, sense).kind === 'country',
    );
    if (senses.length > 0) return { ...country, start: match.start, end: match.start + country.end, senses };
  }
  return undefined;
}

/** How far behind a title the longest name may end. */
const NAME_WITHIN = 60;
const TITLE = /^(?:President|Premier|Prime Minister|Chancellor|Secretary|Senator|Mr|Mrs|Ms) /;

/** The person's name behind a title, where the title belongs to a longer one, or the name without it goes on further. */
function nameBehindTitle(match: NameMatch, text: string): NameMatch | undefined {
  const title = TITLE.exec(text.slice(match.start, match.end))?.[0];
  if (!title) return undefined;
  const start = match.start + title.length;
  const isCut = /\b(?:Vice|Deputy|Acting|Under) $/.test(
    text.slice(Math.max(0, match.start - 12), match.start),
  );
  const [name] = scanAll([match.index], text.slice(start, start + NAME_WITHIN));
  if (!name || name.start > 0 || !isAll(name, 'person')) return undefined;
  const end = start + name.end;
  return isCut || end > match.end ? { ...name, start, end } : undefined;
}

/** What a match with a title in it names; most have none and stay as they are. */
export function withoutTitle(match: NameMatch, text: string): NameMatch {
  if (isAll(match, 'office')) return countryOfTitle(match, text) ?? match;
  return isAll(match, 'person') ? (nameBehindTitle(match, text) ?? match) : match;
}

/** A given name with initials between it and the surname. */
const WITH_INITIALS = /(?:^|[^\w'-])(([A-Z][\w'-]+) (?:[A-Z]\. ?){1,2} ?)$/;
const INITIALS_WITHIN = 28;

/** "Henry A. Kissinger": the surname with the given name and the initial before it, where they are the person's own. */
export function withInitials(located: LocatedMatch, text: string): LocatedMatch {
  const { match } = located;
  if (!isAll(match, 'person')) return located;
  const before = text.slice(Math.max(0, match.start - INITIALS_WITHIN), match.start);
  const [, written, given] = WITH_INITIALS.exec(before) ?? [];
  if (!written) return located;
  const senses = meaningful(match).filter(
    (sense) => cardOfSense(match.index, sense).title.split(' ')[0] === given,
  );
  if (senses.length === 0) return located;
  return { ...located, isFull: true, match: { ...match, start: match.start - written.length, senses } };
}
