/** Names found in an article, and what is known of them before any is understood. */
import type { ArticleText } from '../article-text.ts';
import { cardOfSense, ruleOfSense } from '../names-index/open.ts';
import type { NameMatch } from '../names-index/scan.ts';
import type { IndexedCard } from '../names-index/source.ts';
import type { PersonTagger } from '../persons.ts';

/** A name found in a block, not yet understood. */
export interface LocatedMatch {
  block: number;
  match: NameMatch;
  /** The country whose body bears the name stands right before it, as a part of the match. */
  isOwned?: boolean;
  /** The given name and an initial stand before the surname, as a part of the match: "Henry A. Kissinger". */
  isFull?: boolean;
}

/** The words of a name as the text has them, folded. */
export const wordsOf = ({ block, match }: LocatedMatch, text: ArticleText): string =>
  text.folded(block).slice(match.start, match.end);

/** Where known names start and end, as "block:offset", for telling a longer name from two that meet. */
export interface KnownEdges {
  starts: ReadonlySet<string>;
  ends: ReadonlySet<string>;
  byStart: ReadonlyMap<string, LocatedMatch>;
  byEnd: ReadonlyMap<string, LocatedMatch>;
}

export function edgesOf(matches: readonly LocatedMatch[]): KnownEdges {
  const byStart = new Map(matches.map((located) => [`${located.block}:${located.match.start}`, located]));
  // A town called University must not make two names of Indiana University, nor does French of French Harbour.
  const known = matches.filter(
    ({ match }) => !isDemonym(match) && meaningful(match).some((sense) => isPlainlyKnown(match, sense)),
  );
  return {
    starts: new Set(known.map(({ block, match }) => `${block}:${match.start}`)),
    ends: new Set(known.map(({ block, match }) => `${block}:${match.end}`)),
    byStart,
    byEnd: new Map(matches.map((located) => [`${located.block}:${located.match.end}`, located])),
  };
}

/** Whether a sense is known well enough to end another name beside it. "North" is none without its article. */
const isPlainlyKnown = ({ index }: NameMatch, sense: number): boolean =>
  ruleOfSense(index, sense).needsThe !== 'the' && !isDoubtfulPlace(cardOfSense(index, sense));

/** What is known, each with the ids of the cards that say so. */
export type Witnesses = ReadonlyMap<string, ReadonlySet<string>>;

/** Whether any card but this one is a witness: no name speaks for itself. */
export function isWitnessed(witnesses: Witnesses, what: string, except: string): boolean {
  const cards = witnesses.get(what);
  return cards !== undefined && (cards.size > 1 || !cards.has(except));
}

/** What the choice may ask beside the text. */
export interface Surely {
  /** Ids of cards that the page names without doubt, with the number of such mentions. */
  cards: ReadonlyMap<string, number>;
  /** Ids of those and of cards that it names in all likelihood. */
  likely: ReadonlySet<string>;
  /** Codes of the countries that those cards are about, each with the ids of the cards. */
  countries: Witnesses;
  /** How often it names something of one of those countries alone. */
  namings: ReadonlyMap<string, number>;
  /** How many names on the page most likely are towns of each country. */
  towns: ReadonlyMap<string, number>;
  /** How many bodies that other countries have too it says to be of each country: "Mexico's Congress". */
  bodies: ReadonlyMap<string, number>;
  /** Codes of the countries of which something is named between two offsets of a block. */
  countriesNamed(block: number, start: number, end: number): ReadonlySet<string>;
  /** GeoNames codes of the provinces that it names, and of those of which it names a town, with the ids of the cards. */
  provinces: Witnesses;
  neighbours: Witnesses;
  /** The provinces that its towns have in common. */
  homes: {
    hasTowns(province: string, words: string): boolean;
    isLocalPageOf(countries: ReadonlySet<string>, except: string): boolean;
    isHome(province: string, words: string): boolean;
    isLocalPage(province: string, words: string): boolean;
  };
  /** Ids of persons whose surname the page gives somebody else's given name before it names them: "Sara Duterte". */
  relatives: ReadonlySet<string>;
  /** Names, in lower case, that its datelines give to places of which Gloss knows nothing: "MANCHESTER, Jamaica". */
  elsewhere: ReadonlySet<string>;
  /** Ids of places of which it says where they lie. */
  settled: ReadonlySet<string>;
  tagger(): PersonTagger;
}

/** What the rules read before it is known what the page is about. */
export interface Page {
  text: ArticleText;
  edges: KnownEdges;
}

/** What they read afterwards. */
export interface KnownPage extends Page {
  surely: Surely;
}

/** Whether the words mean no card at all. What one card calls a look-alike may be another's own name, and that counts. */
export const isLookalike = ({ index, senses }: NameMatch): boolean =>
  senses.every((sense) => ruleOfSense(index, sense).lookalike !== undefined);

/** The senses of a match that mean a card. */
export const meaningful = ({ index, senses }: NameMatch): number[] =>
  senses.filter((sense) => ruleOfSense(index, sense).lookalike === undefined);

/** Whether all that the words can be is what something belongs to: Malian, Danes. */
export const isDemonym = (match: NameMatch): boolean =>
  meaningful(match).every((sense) => ruleOfSense(match.index, sense).demonym !== undefined);

/** The cards that a match may mean. */
export const cardsOf = (match: NameMatch): IndexedCard[] =>
  meaningful(match).map((sense) => cardOfSense(match.index, sense));

/** Whether a sense is a place that does not count before something speaks for it. */
export const isDoubtfulPlace = ({ place }: IndexedCard): boolean => place !== undefined && place.doubt > 0;

/** The card of a match that needs no evidence: one sense, no condition. Undefined where there is a choice to make. */
export const plainCard = (match: NameMatch): IndexedCard | undefined => onlyCard(match, meaningful(match));

/** The card that a match means unless something speaks for a lesser place of that name. */
export const likelyCard = (match: NameMatch): IndexedCard | undefined =>
  onlyCard(
    match,
    meaningful(match).filter((sense) => !isDoubtfulPlace(cardOfSense(match.index, sense))),
  );

/** The one card of the senses, where one of them needs nothing; a card may have a name in two spellings. */
function onlyCard({ index }: NameMatch, senses: readonly number[]): IndexedCard | undefined {
  const [first, ...others] = senses.map((sense) => cardOfSense(index, sense));
  if (!first || others.some(({ id }) => id !== first.id)) return undefined;
  const isPlain = senses.some((sense) => {
    const { needs, needsSelf, needsThe, unless, afterTown, demonym } = ruleOfSense(index, sense);
    return !(needs || needsSelf || needsThe || unless || afterTown || demonym);
  });
  return isPlain ? first : undefined;
}

/** So many times as many people live in the town that a name most likely means as in the next one abroad. */
const MEANS_BY = 4;

/** The town that a name most likely means wherever nothing is said: none where the name is a word's or a person's, or two countries' alike. */
export function likelyTown(match: NameMatch): IndexedCard | undefined {
  const senses = cardsOf(match);
  if (senses.some(({ kind, place }) => kind !== 'place' || !place || place.doubt === 3)) return undefined;
  const peopleOf = ({ place }: IndexedCard): number => place?.people ?? 0;
  const [first, ...others] = senses.toSorted((a, b) => peopleOf(b) - peopleOf(a));
  return others.every(
    (other) =>
      first && (other.countries[0] === first.countries[0] || peopleOf(other) * MEANS_BY <= peopleOf(first)),
  )
    ? first
    : undefined;
}

/** "Cameroon, Chad and Niger": whether the name before or behind is a country's, with a comma or "and" between. */
export function standsInListOfCountries({ block, match }: LocatedMatch, edges: KnownEdges): boolean {
  const links = [2, ' and '.length];
  const beside = links.flatMap((link) => [
    edges.byEnd.get(`${block}:${match.start - link}`),
    edges.byStart.get(`${block}:${match.end + link}`),
  ]);
  return beside.some((other) => other !== undefined && plainCard(other.match)?.kind === 'country');
}
