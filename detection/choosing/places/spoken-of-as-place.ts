/** Whether the words around a name speak of a place, whichever it is: "in NAME", "NAME's mayor", a dateline, a list of towns. */
import { provinceAbove } from '../../../data/provinces.ts';
import type { ArticleText } from '../../article-text.ts';
import type { NameMatch } from '../../names-index/scan.ts';
import type { IndexedCard, IndexedPlace } from '../../names-index/source.ts';
import { cardsOf, isDoubtfulPlace, type LocatedMatch, likelyTown, type Page } from '../matches.ts';

export interface Placed {
  card: IndexedCard;
  place: IndexedPlace;
}

/** The rest of the block behind the name, as far as it can matter. */
export function behind({ block, match }: LocatedMatch, text: ArticleText): string {
  return text.folded(block).slice(match.end, match.end + 60);
}

/** What stands before the name in its block, as far as it can matter. */
export function textBefore({ block, match }: LocatedMatch, text: ArticleText): string {
  return text.folded(block).slice(Math.max(0, match.start - 80), match.start);
}

/** The same without the article that opens a sentence. */
export const before = (located: LocatedMatch, text: ArticleText): string =>
  textBefore(located, text).replace(/\bThe $/, '');

const LOCATIVE =
  /\b(?:in|into|near|at|around|outside|inside|towards?|across|throughout|within|(?:city|town|village|port|capital|settlement|suburbs?|outskirts|streets|residents|people|mayor|governor|island|centre|center|north|south|east|west|university|airport|hospital|battle|siege|district|state|province|region|county) of|capital|downtown|central|northern|southern|eastern|western|north|south|east|west|visit(?:ed|ing)?|reach(?:ed|ing)?|leav(?:e|ing)|arriv(?:ed|ing) in|left for|based in|lives? in|born in|headquartered in|, \d{1,3}, of|(?:boy|couple|crews|families|family|girl|man|men|people|police|pupils|teenager|troops|woman|women|[a-z]{3,}(?:ers?|ors?|ists?|ants?|ents?)) from) $/i;
const BEHIND_LOCATIVE =
  /^(?:-based|-area|'s (?:mayor|airport|suburbs|streets|residents|police)| (?:[Mm]ayor|has a new mayor|MP|airport|boy|couple|councillors?|driver|family|father|girl|man|mother|residents?|student|teen(?:ager)?|woman|suburb|police|region|area|city|province|cathedral|council|metropolitan|government|assembly|chief minister|state)|, (?:the |a |an )?(?:[a-z-]+ ){0,4}(?:state|province|city|town|village|port|capital))\b/;

/** "Remembered in Canberra and Wellington": what is said of the first is said of the second. */
function followsLocatedPlace({ block, match }: LocatedMatch, { text, edges }: Page): boolean {
  const link = / and $/.exec(text.folded(block).slice(Math.max(0, match.start - 5), match.start))?.[0];
  const first = link && edges.byEnd.get(`${block}:${match.start - link.length}`);
  return !!first && cardsOf(first.match).some(({ kind }) => kind === 'place') && standsAfterIn(first, text);
}

/** In a report of a match the towns are teams: only "in NAME" is a place there. */
const IN = /\b[Ii]n (?:the )?$/;

export const standsAfterIn = (located: LocatedMatch, text: ArticleText): boolean =>
  IN.test(before(located, text));

/** "In the Eastern Cape", "across the Lowveld" */
const IN_THE = /\b(?:[Ii]n|[Aa]cross|[Tt]hroughout) the $/;

/** A dateline opens a block: "ODESA, Ukraine (AP) -", "BERLIN (Reuters)", "London - ". */
export const isDateline = ({ match }: LocatedMatch, after: string): boolean =>
  match.start <= 1 &&
  /^(?:, [A-Z][^.]{2,30})?(?: \([A-Z][\w /]+\))? ?(?:-|--|:)(?![a-z])|^, ?\([A-Z]|^, [A-Z][A-Za-z]+\.? \d/.test(
    after,
  );

/** Whether the words around the name speak of a place: "in NAME", "NAME's mayor", a dateline. */
export function isSpokenOfAsPlace(located: LocatedMatch, page: Page): boolean {
  const { text } = page;
  const after = behind(located, text);
  if (followsLocatedPlace(located, page) || IN_THE.test(before(located, text))) return true;
  return LOCATIVE.test(before(located, text)) || BEHIND_LOCATIVE.test(after) || isDateline(located, after);
}

/** Thousands of inhabitants from which a town is known by its name although others bear it. */
const KNOWN_FROM = 40;

/** The senses that need no sign themselves; of a name without such a sense the one that it most likely means: few know a Basildon but in England. */
function knownSenses(match: NameMatch): IndexedCard[] {
  const sure = cardsOf(match).filter((one) => !isDoubtfulPlace(one));
  const likely = sure.length > 0 ? undefined : likelyTown(match);
  return likely && (likely.place?.people ?? 0) >= KNOWN_FROM ? [likely] : sure;
}

/**
 * "They left Gao, Timbuktu and Kidal": the town or province of its country, which needs no sign itself, beside which the name stands in a list.
 */
export function listedBeside(
  located: LocatedMatch,
  { card, place }: Placed,
  { text, edges }: Page,
): IndexedPlace | undefined {
  const { block, match } = located;
  const linkBefore = /(?:,|,? and|,? or) $/.exec(before(located, text))?.[0];
  const linkBehind = /^(?:,|,? and|,? or) /.exec(behind(located, text))?.[0];
  const beside = [
    linkBefore === undefined ? undefined : edges.byEnd.get(`${block}:${match.start - linkBefore.length}`),
    linkBehind === undefined ? undefined : edges.byStart.get(`${block}:${match.end + linkBehind.length}`),
  ].flatMap((other) => {
    // Mendoza is a town and its province: that it lies in Argentina is sure.
    const known = other ? knownSenses(other.match) : [];
    const isAtHome = known.every((one) => one.place && one.countries[0] === card.countries[0]);
    return isAtHome ? known.flatMap((one) => one.place ?? []) : [];
  });
  const near = (province: string): boolean => provinceAbove(province) === provinceAbove(place.province);
  return (
    beside.find(({ province }) => province === place.province) ??
    beside.find(({ province }) => near(province)) ??
    beside[0]
  );
}
