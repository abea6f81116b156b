/** Whose a Senate, a Supreme Court, a Democratic Party is: many countries have one, and Gloss a card of one or two. */
import { type ArticleText, holdsPhrase } from '../../article-text.ts';
import { cardOfSense, ruleOfSense } from '../../names-index/open.ts';
import { type IndexedCard, isCountyCard } from '../../names-index/source.ts';
import { isUpperUnit } from '../../text/characters.ts';
import {
  cardsOf,
  isDemonym,
  type KnownEdges,
  type KnownPage,
  type LocatedMatch,
  likelyCard,
  meaningful,
  type Page,
  wordsOf,
} from '../matches.ts';
import { bearersOf, bears } from './common-bodies.ts';
import { isStatesOwn } from './statehouses.ts';

/** What is a country's, and no part of whose name its country's is: its bodies, laws and offices, terms of its politics. */
const BOUND = new Set(['organisation', 'law', 'agreement', 'term', 'office', 'event']);

/** "Israeli", "Japanese", "Danish"; what parties and voters are called is nobody's country. */
const ADJECTIVE_BEFORE = /(?:^|\s)((?!Republican)[A-Z][a-z]+(?:i|an|ese|ish|ench|iss|eek|utch)) $/;

/** The country whose body a sense is, where others have such bodies too, so that somebody else's may be meant. */
function countryOfCommon(located: LocatedMatch, sense: number, text: ArticleText): string | undefined {
  const { match, isOwned } = located;
  const { kind, countries } = cardOfSense(match.index, sense);
  if (isOwned || !BOUND.has(kind) || countries.length !== 1) return undefined;
  const { needs } = ruleOfSense(match.index, sense);
  return needs || bearersOf(wordsOf(located, text)) ? countries[0] : undefined;
}

/** What the words around a body's name say that it is of: "Japan's", "Liberian", "of Mexico", "in Ottawa", "In Argentina". */
function ownerOf({ block, match }: LocatedMatch, { text, edges }: Page): IndexedCard | undefined {
  const found = text.folded(block);
  const before = ownerInPhrase(block, found, match.start, edges);
  const owner = before && governedCard(before);
  if (owner && isGoverned(owner)) return owner;
  const of = /^ (?:of|in) (?:the )?/.exec(found.slice(match.end, match.end + 9))?.[0];
  const behind = of && edges.byStart.get(`${block}:${match.end + of.length}`);
  const other = behind && governedCard(behind);
  return other && (isGoverned(other) || other.kind === 'place') ? other : undefined;
}

/** "Texas Governor Greg Abbott and Attorney General Ken Paxton": an office of the state. */
const BESIDE_GOVERNOR = /\b(?:Gov\.|Governor) (?:[A-Z][\w.'-]* ){1,3}and $/;

/** Whether the words right before the name, which say no owner that Gloss knows, make it another country's or a longer name. */
function isAnothersByWords(located: LocatedMatch, sense: number, page: Page): boolean {
  const { text } = page;
  const { block, match } = located;
  const found = text.folded(block);
  const needs = ruleOfSense(match.index, sense).needs ?? [];
  if (THE_COUNTRYS.test(found.slice(Math.max(0, match.start - 40), match.start)))
    return !needs.some((word) => holdsPhrase(text.sentenceText(block, match.start), word));
  if (isPartOfLongerName(located, page)) return true;
  if (BESIDE_GOVERNOR.test(found.slice(Math.max(0, match.start - 60), match.start))) return true;
  const adjective = ADJECTIVE_BEFORE.exec(found.slice(Math.max(0, match.start - 24), match.start))?.[1];
  return adjective !== undefined && adjective !== 'American' && !needs.includes(adjective);
}

/** "The African National Congress", "All Progressives Congress": a longer name than the card's. */
function isPartOfLongerName({ block, match }: LocatedMatch, { text, edges }: Page): boolean {
  const { folded, titleCase, shouting } = text.block(block);
  if (titleCase || shouting || edges.byEnd.has(`${block}:${match.start - 1}`)) return false;
  if (!isUpperUnit(folded.text.charCodeAt(match.start))) return false;
  const before = folded.text.slice(Math.max(0, match.start - 30), match.start);
  // Of two words before it, "African Democratic", the second is none of the sentence's.
  return /[a-z,] (?:(?!Democratic|Federal|GOP|Republican|State|The)[A-Z][a-z]+|[A-Z][a-z]+ Democratic) $/.test(
    before,
  );
}

/** The country whose the text says that a common body is: "Mexico's Congress" tells what "the Senate" is further on. */
export function countryOfBody(located: LocatedMatch, page: Page): string | undefined {
  const { text } = page;
  const isCommon = meaningful(located.match).some(
    (sense) => BOUND.has(cardOfSense(located.match.index, sense).kind) && bearersOf(wordsOf(located, text)),
  );
  return isCommon ? ownerOf(located, page)?.countries[0] : undefined;
}

/** "The country's bicameral Congress": whichever the text spoke of last. */
const THE_COUNTRYS = /\b(?:the|that|this) (?:country|nation)'s (?:[a-z-]+ ){0,2}$/;

/** The card of a country or place by its name, or of a country by what belongs to it. */
function governedCard({ match }: LocatedMatch): IndexedCard | undefined {
  const likely = likelyCard(match);
  if (likely || !isDemonym(match)) return likely;
  const [card, another] = cardsOf(match);
  return another ? undefined : card;
}

/** How far before a name its owner may stand: "South Korean president's impeachment", "In Argentina the ruling party lost the midterm elections". */
const OWNER_WITHIN = 60;
/** Between an owner and what it owns stand small words alone. */
const SMALL_WORDS = /^(?:,|'s?)? (?:[a-z][a-z-]*(?:'s?)? )*$/;
const OPENS_SENTENCE = /(?:^|\n|[.!?"] )In $/;

/** The nearest name before `start` that owns what starts there: right before it, as a possessive, an adjective, or "In NAME" at the sentence's head. */
function ownerInPhrase(
  block: number,
  text: string,
  start: number,
  edges: KnownEdges,
): LocatedMatch | undefined {
  for (let end = start - 1; end > Math.max(0, start - OWNER_WITHIN); end--) {
    const owner = edges.byEnd.get(`${block}:${end}`);
    if (!owner) continue;
    const between = text.slice(end, start);
    if (!SMALL_WORDS.test(between)) return undefined;
    const isOwner =
      between === ' ' ||
      /^'s? /.test(between) ||
      isDemonym(owner.match) ||
      OPENS_SENTENCE.test(text.slice(0, owner.match.start));
    if (isOwner) return owner;
  }
  return undefined;
}

const isGoverned = ({ kind, place }: IndexedCard): boolean =>
  kind === 'country' || (kind === 'region' && place !== undefined);

/** How many times as often as a body's own country the page must name another one for the body to be that one's; and how often at least. */
const ANOTHERS_PAGE_BY = 2;
const LEAST_NAMINGS = 5;
/** A body that is said to be a country's counts as so many namings of it, and so does the publisher's being there. */
const SAID_COUNTS = 3;

/** What many countries have, and call so, beside what is in the table. */
const COMMON_BODY =
  /\b(?:Court|Party|Parliament|Assembly|Ministry|Department|Constitution|Cabinet|Office|Agency)\b/;

/** "President-elect Donald Trump": who stands right behind an office tells whose it is. */
function holderBehind({ block, match }: LocatedMatch, edges: KnownEdges): IndexedCard | undefined {
  const next = edges.byStart.get(`${block}:${match.end + 1}`);
  const card = next && likelyCard(next.match);
  return card?.kind === 'person' ? card : undefined;
}

/** Whether the sentence itself names the body's country, and no other one. */
function isOwnSentence(located: LocatedMatch, country: string, { text, surely }: KnownPage): boolean {
  const { start, end } = text.sentence(located.block, located.match.start);
  const named = surely.countriesNamed(located.block, start, end);
  return named.has(country) && named.size === 1;
}

/**
 * "The opposition Democratic Party" on a page about Seoul: whether the page is so much another country's that a name common to the bodies
 * of many is more likely that one's.
 */
function isOnAnothersPage(located: LocatedMatch, country: string, page: KnownPage): boolean {
  const { text, surely } = page;
  const { namings, bodies } = surely;
  const weightOf = (code: string): number =>
    (namings.get(code) ?? 0) +
    SAID_COUNTS * (bodies.get(code) ?? 0) +
    (text.country === code ? SAID_COUNTS : 0);
  const own = weightOf(country);
  const words = wordsOf(located, text);
  const bearers = bearersOf(words);
  const others = [...new Set([...namings.keys(), ...bodies.keys()])].filter((code) => code !== country);
  const rivals = bearers ? others.filter((code) => bears(bearers, code)) : others;
  const most = Math.max(0, ...rivals.map(weightOf));
  return bearers
    ? most > 0 && most >= own && !isOwnSentence(located, country, page)
    : COMMON_BODY.test(words) && most >= LEAST_NAMINGS && most >= ANOTHERS_PAGE_BY * own;
}

/**
 * Whether a common name of a country's body is another country's or a province's: since it is said right there ("Japan's Supreme Court", "the
 * Florida Senate", "the Supreme Court of Israel"), since its holder is, or since the page is.
 */
export function isAnothersBody(located: LocatedMatch, sense: number, page: KnownPage): boolean {
  const { text, edges } = page;
  const country = countryOfCommon(located, sense, text);
  if (country === undefined) return false;
  const owner = ownerOf(located, page);
  // An Illinois Republican is one of the country's party, and the SNP is Scotland's and the country's.
  const words = wordsOf(located, text);
  const { kind, topic } = cardOfSense(located.match.index, sense);
  const isOfState =
    owner?.kind === 'region' &&
    // A county has no parties of its own.
    !isCountyCard(owner) &&
    topic !== 'elections' &&
    (bearersOf(words) !== undefined || COMMON_BODY.test(words) || kind === 'office');
  if (owner) return isOfState || owner.countries[0] !== country;
  if (isAnothersByWords(located, sense, page) || isStatesOwn(words, country, text)) return true;
  const holder = holderBehind(located, edges);
  return holder ? !holder.countries.includes(country) : isOnAnothersPage(located, country, page);
}
