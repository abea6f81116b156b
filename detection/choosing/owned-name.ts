/** "U.S. Department of Education": a country and the name of its own body, read as one name. */
import { type ArticleText, type FoldedBlock, holdsPhrase } from '../article-text.ts';
import { cardOfSense, ruleOfSense } from '../names-index/open.ts';
import type { IndexedCard } from '../names-index/source.ts';
import {
  cardsOf,
  isDemonym,
  type KnownEdges,
  type LocatedMatch,
  meaningful,
  plainCard,
  type Surely,
} from './matches.ts';

/** What a country has of its own, called by the country's name and its own: bodies, offices, laws. */
const OWNED = new Set(['organisation', 'law', 'agreement']);

/** What is a country's, and no part of whose name its country's is: terms of its politics, its offices, its elections. */
const BOUND = new Set([...OWNED, 'term', 'office', 'event']);

/**
 * The name that a country's name and the one right behind it make together, where exactly one card of that country bears the
 * latter; undefined where they are two.
 */
export function ownedName(
  { block, match }: LocatedMatch,
  text: ArticleText,
  edges: KnownEdges,
): LocatedMatch | undefined {
  const country = plainCard(match);
  const [code] = country?.kind === 'country' ? country.countries : [];
  if (!code || (text.blocks[block] as FoldedBlock).folded.text[match.end] !== ' ') return undefined;
  const next = edges.byStart.get(`${block}:${match.end + 1}`)?.match;
  if (!next) return undefined;
  const senses = meaningful(next).filter((sense) => {
    const { kind, countries } = cardOfSense(next.index, sense);
    return OWNED.has(kind) && countries.length === 1 && countries[0] === code;
  });
  const cards = new Set(senses.map((sense) => cardOfSense(next.index, sense).id));
  return cards.size === 1
    ? { block, match: { ...next, start: match.start, senses: senses.slice(0, 1) }, isOwned: true }
    : undefined;
}

/** "Israeli", "Japanese", "Danish"; what parties and voters are called is nobody's country. */
const ADJECTIVE_BEFORE = /(?:^|\s)((?!Republican)[A-Z][a-z]+(?:i|an|ese|ish|ench|iss|eek|utch)) $/;

/**
 * "Japan's Supreme Court", "the Florida Senate", "the Supreme Court of Israel": whether a common name of a country's body is said of
 * another country or of a province. Only names that need signs of their country are so common.
 */
export function isSaidOfAnother(
  { block, match, isOwned }: LocatedMatch,
  sense: number,
  text: ArticleText,
  edges: KnownEdges,
): boolean {
  const { kind, countries } = cardOfSense(match.index, sense);
  const { needs } = ruleOfSense(match.index, sense);
  if (isOwned || !needs || !BOUND.has(kind) || countries.length !== 1) return false;
  const found = (text.blocks[block] as FoldedBlock).folded.text;
  const isAnothers = (other: LocatedMatch | undefined): boolean => {
    const owner = other && governedCard(other);
    return (
      owner !== undefined &&
      isGoverned(owner) &&
      (owner.kind !== 'country' || owner.countries[0] !== countries[0])
    );
  };
  if (isAnothers(ownerInPhrase(block, found, match.start, edges))) return true;
  if (THE_COUNTRYS.test(found.slice(Math.max(0, match.start - 40), match.start)))
    return !needs.some((word) => holdsPhrase(text.sentenceText(block, match.start), word));
  const adjective = ADJECTIVE_BEFORE.exec(found.slice(Math.max(0, match.start - 24), match.start))?.[1];
  if (adjective && adjective !== 'American' && !needs.includes(adjective)) return true;
  const of = /^ (?:of|in) (?:the )?/.exec(found.slice(match.end, match.end + 9))?.[0];
  return of !== undefined && isAnothers(edges.byStart.get(`${block}:${match.end + of.length}`));
}

/** "The country's bicameral Congress": whichever the text spoke of last. */
const THE_COUNTRYS = /\b(?:the|that|this) (?:country|nation)'s (?:[a-z-]+ ){0,2}$/;

/** The card of a country or province by its name, or of a country by what belongs to it. */
function governedCard({ match }: LocatedMatch): IndexedCard | undefined {
  const plain = plainCard(match);
  if (plain || !isDemonym(match)) return plain;
  const [card, another] = cardsOf(match);
  return another ? undefined : card;
}

/** How far before a name its owner may stand: "South Korean president's impeachment", "In Argentina the ruling party lost the midterm elections". */
const OWNER_WITHIN = 60;
/** Between an owner and what it owns stand small words alone. */
const SMALL_WORDS = /^(?:'s?)? (?:[a-z][a-z-]*(?:'s?)? )*$/;
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

/** So many times as often as its own country a page names another one whose body it then means. */
const ANOTHERS_PAGE_BY = 2;
const LEAST_NAMINGS = 5;

/** What many countries have, and call so. */
const COMMON_BODY =
  /\b(?:[Ii]mpeach(?:ed|ment)?|[Mm]id-?terms?|Court|Party|Parliament|Congress|Senate|Representatives|Assembly|Ministry|Department|Constitution|Cabinet|Office|Agency|Democrats?)\b|^House$/;

/**
 * "The opposition Democratic Party" on a page about Seoul: whether the page is so much another country's that a name common to the bodies
 * of many is more likely that one's.
 */
export function isOnAnothersPage(
  { block, match, isOwned }: LocatedMatch,
  sense: number,
  text: ArticleText,
  { namings }: Surely,
): boolean {
  const { kind, countries } = cardOfSense(match.index, sense);
  const { needs } = ruleOfSense(match.index, sense);
  if (isOwned || !needs || !BOUND.has(kind) || countries.length !== 1) return false;
  const words = (text.blocks[block] as FoldedBlock).folded.text.slice(match.start, match.end);
  if (!COMMON_BODY.test(words)) return false;
  const own = namings.get(countries[0] as string) ?? 0;
  const most = Math.max(0, ...namings.values());
  return most >= LEAST_NAMINGS && most >= ANOTHERS_PAGE_BY * own;
}
