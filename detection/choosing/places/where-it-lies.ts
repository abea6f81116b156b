/** Where a place lies, as the words around its name say it: "Springfield, Illinois", "VALDOSTA, Georgia", "in Kyiv". */

import { liesIn as isWithin } from '../../../data/provinces.ts';
import type { ArticleText } from '../../article-text.ts';
import { type IndexedCard, isCountyCard, provinceOf } from '../../names-index/source.ts';
import {
  cardsOf,
  isDemonym,
  type KnownEdges,
  type LocatedMatch,
  likelyCard,
  type Page,
  wordsOf,
} from '../matches.ts';
import { abbreviatedProvince, countryOfPostal, isProvinceAbbreviation } from './abbreviated-provinces.ts';
import { landAt, type Sign } from './country-signs.ts';
import { before, behind, type Placed, standsAfterIn } from './spoken-of-as-place.ts';

/** What the words around a name say about where its place lies: there, somewhere else, or nothing. */
export type Lies = 'inside' | 'elsewhere' | 'unsaid';

const DIRECTION = '(?:(?:north|south|east|west|central|mid)(?:-?(?:east|west))?(?:ern)? )';
const AFTER_NAME = new RegExp(
  `^(?:, (?:in |the )*${DIRECTION}?| is (?:a (?:city|port|town|village) )?in (?:the )?(?:(?:east|north|south|west|centre|middle) of (?:the )?)?| \\(|, (?:the )?(?:capital|city|state|province) of )`,
);
/** "Tyre in southern Lebanon". */
const IN_BEHIND_NAME = new RegExp(`^ in (?:the )?${DIRECTION}?`);
/** "Newcastle, north of Sydney". */
const BEFORE_NEIGHBOUR = new RegExp(
  `^, (?:just |some |about )?(?:\\d+ ?(?:km|kilomet(?:re|er)s|miles) )?${DIRECTION.replace(' )', ')')} of `,
);

/** Whether the place lies in what the other card stands for. */
function liesIn({ card, place }: Placed, other: IndexedCard): boolean {
  if (other.id === card.id) return false;
  const [country] = card.countries;
  const province = other.kind === 'region' ? provinceOf(other) : undefined;
  if (province !== undefined) return isWithin(place.province, province);
  return other.kind === 'country' && country !== undefined && other.countries[0] === country;
}

const isContainer = (other: IndexedCard): boolean =>
  other.kind === 'country' || (other.kind === 'region' && provinceOf(other) !== undefined);

/** Whether a town of the same country is named right behind as one that it lies near. */
function isSaidNear(
  { block, match }: LocatedMatch,
  { card }: Placed,
  after: string,
  edges: KnownEdges,
): boolean {
  const link = BEFORE_NEIGHBOUR.exec(after)?.[0];
  const next = link && edges.byStart.get(`${block}:${match.end + link.length}`);
  const [country] = card.countries;
  return (
    !!next &&
    cardsOf(next.match).some(
      (town) => town.kind === 'place' && town.place?.doubt === 0 && town.countries[0] === country,
    )
  );
}

/** "In Vienna, France, Germany and Britain said": whether what is named up to `end` goes on as a list of its like. */
function standsInListOfContainers(block: number, end: number, { text, edges }: Page): boolean {
  const link = /^, (?:and )?(?:the )?/.exec(text.folded(block).slice(end, end + 12))?.[0];
  const next = link && edges.byStart.get(`${block}:${end + link.length}`);
  return !!next && cardsOf(next.match).some((card) => card.kind === 'country' || isCountyCard(card));
}

/** "Police in Poland said": what is also a word says nothing where a sentence gives it its capital. */
function linkOfIn(
  { block, match }: LocatedMatch,
  { place }: Placed,
  after: string,
  text: ArticleText,
): string | undefined {
  const { titleCase, shouting } = text.block(block);
  const opens = match.start <= text.sentence(block, match.start).start + 1;
  if (place.doubt === 3 && (opens || titleCase || shouting)) return undefined;
  return IN_BEHIND_NAME.exec(after)?.[0];
}

/** "In Seoul, North Korea's launch drew criticism": behind the town a country is named that owns something else. */
const isOwnerBehindIn = (located: LocatedMatch, { block, match }: LocatedMatch, text: ArticleText): boolean =>
  standsAfterIn(located, text) &&
  /^'s? [a-z]/.test(text.folded(block).slice(match.end, match.end + 4)) &&
  cardsOf(match).some(({ kind }) => kind === 'country');

/** "Boston, Lincolnshire" is England's. */
const isInLand = ({ card, place }: Placed, { country, province }: Sign): boolean =>
  card.countries[0] === country && province !== undefined && isWithin(place.province, province);

/** "A farmer from Sudan, Texas", "Malta, Mont.": the state behind says that a country's name is here a town's that Gloss does not know. */
export function isTownOfState(located: LocatedMatch, page: Page): boolean {
  const { text, edges } = page;
  if (
    /\b(?:(?:[Bb]orough|[Hh]amlet|[Mm]ayor|[Mm]unicipality|[Tt]own|[Vv]illage) of|[Vv]illages of (?:[A-Z]\w+,? )+and|[Ss]electmen in) $/.test(
      before(located, text),
    )
  )
    return true;
  if (abbreviatedProvince(behind(located, text))) return true;
  if (!/\b(?:at|from|in|near|of|outside|to) $/.test(before(located, text))) return false;
  const { block, match } = located;
  const next = edges.byStart.get(`${block}:${match.end + 2}`);
  if (!next || text.folded(block).slice(match.end, match.end + 2) !== ', ') return false;
  const state = likelyCard(next.match);
  const closes = /^(?:,|\.|'s|;|$| -)/.test(text.folded(block).slice(next.match.end, next.match.end + 2));
  return closes && state?.kind === 'region' && state.countries[0] === 'US' && provinceOf(state) !== undefined;
}

/** Reads "NAME, Region", "NAME (Country)" and "NAME in eastern Country". */
function liesInWhatFollows(located: LocatedMatch, placed: Placed, page: Page): Lies {
  const { text, edges } = page;
  const after = behind(located, text);
  const state = abbreviatedProvince(after);
  if (state) return placed.place.province === state ? 'inside' : 'elsewhere';
  if (isSaidNear(located, placed, after, edges)) return 'inside';
  const link = AFTER_NAME.exec(after)?.[0] ?? linkOfIn(located, placed, after, text);
  const next = link && edges.byStart.get(`${located.block}:${located.match.end + link.length}`);
  const land = after.startsWith(', ') && !next ? landAt(after.slice(2)) : undefined;
  if (land) return isInLand(placed, land) ? 'inside' : 'elsewhere';
  // "In London, French President Emmanuel Macron": what belongs to a country contains nothing.
  if (!next || isDemonym(next.match)) return 'unsaid';
  // "Mexico, the US and Canada" is a list: what is a country itself is not a town in the country behind it.
  const isCountryToo = cardsOf(located.match).some(({ kind }) => kind === 'country');
  const containers = cardsOf(next.match).filter(
    (other) => isContainer(other) && !(isCountryToo && other.kind === 'country'),
  );
  if (containers.length === 0) return 'unsaid';
  if (containers.some((other) => liesIn(placed, other))) return 'inside';
  if (standsInListOfContainers(located.block, next.match.end, page)) return 'unsaid';
  if (isOwnerBehindIn(located, next, text)) return 'unsaid';
  // "Syria, Iraq": a country behind a country is a list. Behind a town, "Aleppo, Turkey and" may be one too, unless "in" opens it.
  const end = next.match.end;
  const rest = text.folded(located.block).slice(end, end + 6);
  const closes = standsAfterIn(located, text) ? /^(?! (?:and|or|&) )/ : /^(?:,|\.|'s|;| \(|$| -)/;
  return placed.card.kind === 'place' && link.startsWith(',') && closes.test(rest) ? 'elsewhere' : 'unsaid';
}

/** "VALDOSTA, Georgia": whether the name says where the town before it lies. */
function containsTheTownBefore(located: LocatedMatch, card: IndexedCard, edges: KnownEdges): boolean {
  const previous = edges.byEnd.get(`${located.block}:${located.match.start - 2}`);
  return (
    previous !== undefined &&
    cardsOf(previous.match).some(
      (town) => town.kind === 'place' && town.place && liesIn({ card: town, place: town.place }, card),
    )
  );
}

/** No towns, although a city stands behind them. */
const OF_CITY =
  /^(?:Avenue|Bronx|Brooklyn|Building|Center|Centre|Church|Club|College|Company|Garden|Hall|Harlem|Hospital|Hotel|House|Island|Library|Manhattan|Museum|Park|Queens|Road|School|Square|Street|Theat(?:er|re)|Tower|University)$/;

/** "A man of Orchard Park, New York": behind a town that Gloss does not know a name that is a city's, too, is the state's. */
function standsBehindStrangeTown(
  { block, match }: LocatedMatch,
  card: IndexedCard,
  { text, edges }: Page,
): boolean {
  if (card.countries[0] !== 'US') return false;
  const found = text.folded(block);
  const town = /\b(?:from|in|near|of|outside) ((?:[A-Z][a-z]+ )?([A-Z][a-z]{3,})), $/.exec(
    found.slice(Math.max(0, match.start - 50), match.start),
  );
  return (
    town?.[2] !== undefined &&
    !OF_CITY.test(town[2]) &&
    !edges.byEnd.has(`${block}:${match.start - 2}`) &&
    /^(?:[,.;]|$)/.test(found.slice(match.end))
  );
}

/** What only a province has: "New York Gov. Andrew Cuomo", "Georgia's governor". */
const PROVINCIAL =
  /^'s (?:[A-Z]\w+ )?[A-Z]\w+ County\b|^(?:'s?)? (?:(?:lieutenant |Lieutenant )?(?:[Gg]overnor|Gov\b)|[Aa]ttorney [Gg]eneral|(?:state )?[Ll]egislature|state (?:law|[Ss]en|lawmaker|official|health|regulator|prosecutor|budget|trooper|[Aa]ssembly|Department|Supreme)|State P(?:olice|atrol)|Highway Patrol|National Guard)/;

/** "PARIS, Mo.", "Lewisburg, W.Va.", "EDMONTON, Ky (WBKO)": an abbreviation behind a town that Gloss may not know, or not there. */
function isAbbreviatedBehindTown({ block, match }: LocatedMatch, text: ArticleText): boolean {
  const found = text.folded(block);
  const words = found.slice(match.start, match.end);
  if (!isProvinceAbbreviation(words)) return false;
  const town = /(?:^|[^A-Za-z])([A-Z][A-Za-z'-]+), $/.exec(
    found.slice(Math.max(0, match.start - 24), match.start),
  )?.[1];
  if (!town) return false;
  // Between capitals "ON" and "OR" are words; the papers of the country know what they are behind a town.
  const { shouting } = text.block(block);
  const isOfPublishers = text.country !== undefined && countryOfPostal(words) === text.country;
  if (isOfPublishers && !shouting && (town !== town.toUpperCase() || /^[,).]/.test(found.slice(match.end))))
    return true;
  const after = found.slice(match.end - 1, match.end + 3);
  return (
    after.startsWith('.') ||
    found[match.end] === '.' ||
    (town === town.toUpperCase() && /^. (?:\(|-)/.test(after))
  );
}

/** "The Western District of New York": courts are a state's. Those of its south and east sit in the city and settle nothing. */
const COURT_DISTRICT = /\b(Northern|Southern|Eastern|Western|Middle|Central) District of $/;

function isOfCourtDistrict(located: LocatedMatch, text: ArticleText): boolean {
  const side = COURT_DISTRICT.exec(before(located, text))?.[1];
  if (side === undefined) return false;
  return wordsOf(located, text) !== 'New York' || !/^(?:South|East)ern$/.test(side);
}

/** "Sens. Jon Ossoff and Raphael Warnock of Georgia": a state has senators. */
const SENATOR_OF =
  /\b(?:(?:Sens?\.?|Senators?|Reps?\.?|Representatives?|Gov\.?|Governor|Congress(?:man|woman)) (?:[A-Z][\w.'-]* ){1,3}(?:\([RDI](?:-[^)]{1,8})?\) )?(?:and (?:[A-Z][\w.'-]* ){1,3})?of|(?:[Gg]overnor|[Ss]enators?|Democrat|Republican) (?:of|from)|[Aa]ttorneys? [Gg]eneral (?:for|of)) $/;

/** "Eastern Washington", "upstate New York": a city has no such parts. */
const PART_OF_PROVINCE = /\b(?:[Uu]pstate|(?:[Nn]orth|[Ss]outh|[Ee]ast|[Ww]est)(?:east|west)?ern) $/;

const isPartOfProvince = (located: LocatedMatch, text: ArticleText): boolean =>
  /^(?:Washington|New York)$/.test(wordsOf(located, text)) && PART_OF_PROVINCE.test(before(located, text));

/** Whether what is said right here is said of a province, and not of a town of its name. */
export const isSaidOfProvince = (located: LocatedMatch, text: ArticleText): boolean =>
  PROVINCIAL.test(behind(located, text)) ||
  isPartOfProvince(located, text) ||
  isOfCourtDistrict(located, text) ||
  SENATOR_OF.test(before(located, text));

const GOVERNED_BY = /'s (?:Gov\. )?[A-Z][a-z]+ [A-Z][\w'-]+/;
const NAME_OF_GOVERNED = /[A-Z][a-z]+(?: [A-Z][a-z]+)?(?='s (?:Gov\. )?[A-Z][a-z]+ [A-Z])/g;

/** "South Carolina's Henry McMaster, Georgia's Brian Kemp": the sentence names other provinces of the country in this way. */
function standsAmongProvinces(located: LocatedMatch, card: IndexedCard, { text, edges }: Page): boolean {
  const { block, match } = located;
  const found = text.folded(block);
  if (found.slice(match.end, match.end + 40).search(GOVERNED_BY) !== 0) return false;
  const { start, end } = text.sentence(block, match.start);
  return [...found.slice(start, end).matchAll(NAME_OF_GOVERNED)].some(({ index }) => {
    const other = edges.byStart.get(`${block}:${start + index}`);
    return (
      other !== undefined &&
      other.match.start !== match.start &&
      cardsOf(other.match).some(
        ({ kind, countries, place }) => kind === 'region' && place && countries[0] === card.countries[0],
      )
    );
  });
}

/** Whether the words around a province's name say that it is meant and no town or country of that name. */
export const isSaidToBeProvince = (located: LocatedMatch, card: IndexedCard, page: Page): boolean =>
  containsTheTownBefore(located, card, page.edges) ||
  standsBehindStrangeTown(located, card, page) ||
  isSaidOfProvince(located, page.text) ||
  isAbbreviatedBehindTown(located, page.text) ||
  standsAmongProvinces(located, card, page);

/** "Springfield, Illinois", and of a province "VALDOSTA, Georgia". */
export function liesAsSaid(located: LocatedMatch, placed: Placed, page: Page): Lies {
  const lies = liesInWhatFollows(located, placed, page);
  if (lies !== 'unsaid' || placed.card.kind !== 'region') return lies;
  return isSaidToBeProvince(located, placed.card, page) ? 'inside' : lies;
}
