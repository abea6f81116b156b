/**
 * Choosing among places. Towns bear the names of persons, words and other towns, so that silence is the rule: a name that is not known
 * everywhere needs a sign of its country or province, and one that is also something else a strong one in its own sentence.
 */

import type { ArticleText, FoldedBlock } from '../article-text.ts';
import { type IndexedCard, type IndexedPlace, provinceOf } from '../names-index/source.ts';
import type { Reason } from '../reasons.ts';
import type { KnownEdges, LocatedMatch, Surely } from './matches.ts';
import { cardsOf, isWitnessed } from './matches.ts';
import { isTitleOrRole, isWordBeforeNamesPerson } from './proper-names.ts';
import { isAboutClubs } from './sport.ts';
import { abbreviatedState } from './us-states.ts';
import { weights } from './weights.ts';

/** What the words right behind the name say about where the place lies. */
type Container = 'inside' | 'elsewhere' | 'none';

const DIRECTION = '(?:(?:north|south|east|west|central|mid)(?:-?(?:east|west))?(?:ern)? )';
const AFTER_NAME = new RegExp(
  `^(?:, (?:in |the )*${DIRECTION}?| \\(|, (?:the )?(?:capital|city|state|province) of )`,
);
/** "Newcastle, north of Sydney". */
const BEFORE_NEIGHBOUR = new RegExp(
  `^, (?:just |some |about )?(?:\\d+ ?(?:km|kilomet(?:re|er)s|miles) )?${DIRECTION.replace(' )', ')')} of `,
);

/** Whether the place lies in what the other card stands for. */
function liesIn({ card, place }: Placed, other: IndexedCard): boolean {
  if (other.id === card.id) return false;
  const [country] = card.countries;
  const province = other.kind === 'region' ? provinceOf(other) : undefined;
  if (province !== undefined) return province === place.province;
  return other.kind === 'country' && country !== undefined && other.countries[0] === country;
}

const isContainer = (other: IndexedCard): boolean =>
  other.kind === 'country' || (other.kind === 'region' && provinceOf(other) !== undefined);

export interface Placed {
  card: IndexedCard;
  place: IndexedPlace;
}

/** The rest of the block behind the name, as far as it can matter. */
function behind({ block, match }: LocatedMatch, text: ArticleText): string {
  return (text.blocks[block] as FoldedBlock).folded.text.slice(match.end, match.end + 60);
}

function before({ block, match }: LocatedMatch, text: ArticleText): string {
  const found = (text.blocks[block] as FoldedBlock).folded.text;
  return found.slice(Math.max(0, match.start - 40), match.start).replace(/\bThe $/, '');
}

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

/** Reads "NAME, Region" and "NAME (Country)". */
function containerOf(located: LocatedMatch, placed: Placed, text: ArticleText, edges: KnownEdges): Container {
  const after = behind(located, text);
  const state = abbreviatedState(after);
  if (state) return placed.place.province === state ? 'inside' : 'elsewhere';
  if (isSaidNear(located, placed, after, edges)) return 'inside';
  const link = AFTER_NAME.exec(after)?.[0];
  if (!link) return 'none';
  const next = edges.byStart.get(`${located.block}:${located.match.end + link.length}`);
  if (!next) return 'none';
  // "Mexico, the US and Canada" is a list: what is a country itself is not a town in the country behind it.
  const isCountryToo = cardsOf(located.match).some(({ kind }) => kind === 'country');
  const containers = cardsOf(next.match).filter(
    (other) => isContainer(other) && !(isCountryToo && other.kind === 'country'),
  );
  if (containers.length === 0) return 'none';
  if (containers.some((other) => liesIn(placed, other))) return 'inside';
  // "Syria, Iraq": a country behind a country is a list. Behind a town, "Aleppo, Turkey and" may be one too, unless "in" opens it.
  const end = next.match.end;
  const rest = (text.blocks[located.block] as FoldedBlock).folded.text.slice(end, end + 6);
  const closes = standsAfterIn(located, text) ? /^(?! (?:and|or|&) )/ : /^(?:,|\.|'s|;| \(|$| -)/;
  return placed.card.kind === 'place' && link.startsWith(',') && closes.test(rest) && containers.length > 0
    ? 'elsewhere'
    : 'none';
}

const LOCATIVE =
  /\b(?:in|near|at|around|outside|inside|towards?|across|throughout|within|(?:city|town|village|port|capital|suburbs?|outskirts|streets|residents|people|mayor|centre|center|north|south|east|west|university|airport|hospital|battle|siege|district|state|province|region|county) of|downtown|central|northern|southern|eastern|western|north|south|east|west|visit(?:ed|ing)?|reach(?:ed|ing)?|leav(?:e|ing)|arriv(?:ed|ing) in|left for|based in|lives? in|born in|headquartered in) $/i;
const BEHIND_LOCATIVE =
  /^(?:-based|-area|'s (?:mayor|airport|suburbs|streets|residents|police)| (?:airport|residents|suburb|police|region|area|city|province|cathedral|council|metropolitan))\b/;

/** In a report of a match the towns are teams: only "in NAME" is a place there. */
const IN = /\b[Ii]n (?:the )?$/;

export const standsAfterIn = (located: LocatedMatch, text: ArticleText): boolean =>
  IN.test(before(located, text));

const isLocative = (located: LocatedMatch, text: ArticleText): boolean =>
  LOCATIVE.test(before(located, text)) || BEHIND_LOCATIVE.test(behind(located, text));

/** A dateline opens a block: "ODESA, Ukraine (AP) -", "BERLIN (Reuters)", "London - ". */
const isDateline = ({ match }: LocatedMatch, after: string): boolean =>
  match.start <= 1 &&
  /^(?:, [A-Z][^.]{2,30})?(?: \([A-Z][\w /]+\))? ?(?:-|--|:) ?|^, [A-Z][a-z]+\.? \d/.test(after) &&
  /^[^a-z]*/.test(after);

/** "VALDOSTA, Georgia": whether the name says where the town before it lies. */
export function containsTheTownBefore(located: LocatedMatch, card: IndexedCard, edges: KnownEdges): boolean {
  const previous = edges.byEnd.get(`${located.block}:${located.match.start - 2}`);
  return (
    previous !== undefined &&
    cardsOf(previous.match).some(
      (town) => town.kind === 'place' && town.place && liesIn({ card: town, place: town.place }, card),
    )
  );
}

/** What only a province has: "New York Gov. Andrew Cuomo", "Georgia's governor". */
const PROVINCIAL =
  /^(?:'s?)? (?:(?:lieutenant |Lieutenant )?(?:[Gg]overnor|Gov\b)|[Aa]ttorney [Gg]eneral|(?:state )?[Ll]egislature|state (?:law|[Ss]en|lawmaker|official|health))/;

/** "PARIS, Mo.", "Lewisburg, W.Va.", "EDMONTON, Ky (WBKO)": an abbreviation behind a town that Gloss may not know, or not there. */
function isAbbreviatedBehindTown({ block, match }: LocatedMatch, text: ArticleText): boolean {
  const found = (text.blocks[block] as FoldedBlock).folded.text;
  const words = found.slice(match.start, match.end);
  if (!/^[A-Z](?:[a-z]{0,4}|\.[A-Z][a-z]?)\.?$/.test(words)) return false;
  const town = /(?:^|[^A-Za-z])([A-Z][A-Za-z'-]+), $/.exec(
    found.slice(Math.max(0, match.start - 24), match.start),
  )?.[1];
  if (!town) return false;
  const after = found.slice(match.end - 1, match.end + 3);
  return (
    after.startsWith('.') ||
    found[match.end] === '.' ||
    (town === town.toUpperCase() && /^. (?:\(|-)/.test(after))
  );
}

/** "The Western District of New York": courts are a state's. */
const COURT_DISTRICT = /\b(?:Northern|Southern|Eastern|Western|Middle|Central) District of $/;

/** Whether the words around a province's name say that it is meant and no town or country of that name. */
export const isSaidToBeProvince = (
  located: LocatedMatch,
  card: IndexedCard,
  text: ArticleText,
  edges: KnownEdges,
): boolean =>
  containsTheTownBefore(located, card, edges) ||
  PROVINCIAL.test(behind(located, text)) ||
  isAbbreviatedBehindTown(located, text) ||
  COURT_DISTRICT.test(before(located, text));

/** "Springfield, Illinois", and of a province "VALDOSTA, Georgia". */
export const saysWhereItLies = (
  located: LocatedMatch,
  placed: Placed,
  text: ArticleText,
  edges: KnownEdges,
): boolean =>
  containerOf(located, placed, text, edges) === 'inside' ||
  (placed.card.kind === 'region' && isSaidToBeProvince(located, placed.card, text, edges));

/** "New York state", "Kharkiv region": the name itself says that it is a province. */
const WITH_TYPE =
  / (?:state|region|province|oblast|governorate|county|prefecture|department|division|district|voivodeship)$/i;

export interface PlaceCase {
  evidence: number;
  reasons: Reason[];
  /** The text says where the place lies, here or elsewhere. */
  isClear: boolean;
}

/** A place with what the text says of it. */
export interface Contender extends Placed {
  isClear: boolean;
}

/** Thousands of inhabitants from which a city means itself whatever else the page speaks of: Paris, but not Glasgow. */
const WORLD_CITY_FROM = 1500;

/** Whether the page names something else of the place's country. */
const isOnPage = ({ card }: Placed, surely: Surely): boolean =>
  card.countries.some((country) => isWitnessed(surely.countries, country, card.id));

/** Whether the page speaks of the lesser place's province and not of the greater one's country. */
const isLesserOnesPage = (lesser: Placed, greater: Placed, surely: Surely): boolean =>
  greater.place.people < WORLD_CITY_FROM &&
  isWitnessed(surely.provinces, lesser.place.province, lesser.card.id) &&
  !isOnPage(greater, surely);

/** So many times as many people live in the town that a country means by a name as in its next of that name. */
const COUNTRY_MEANS_BY = 5;

/** Whether of two towns of one country the first is so much the lesser that the country means the other, and its province is unnamed. */
const isLesserAtHome = (one: Contender, other: Contender, surely: Surely): boolean =>
  one.card.kind === 'place' &&
  other.card.kind === 'place' &&
  one.card.countries[0] === other.card.countries[0] &&
  other.place.people > 0 &&
  other.place.people >= COUNTRY_MEANS_BY * one.place.people &&
  !isWitnessed(surely.provinces, one.place.province, one.card.id);

/** Whether of two places of one name the first is out: the lesser one is, unless it is said to be meant or the page is its own. */
export function givesWay(one: Contender, other: Contender, surely: Surely): boolean {
  if (isLesserAtHome(one, other, surely)) return true;
  if (one.isClear) return false;
  const isGreater = one.place.doubt === 0;
  if (isGreater === (other.place.doubt === 0)) return false;
  // "GLASGOW, Ky." settles what Glasgow means on this page.
  if (isGreater && other.isClear && !isOnPage(one, surely)) return true;
  return isGreater ? isLesserOnesPage(other, one, surely) : !isLesserOnesPage(one, other, surely);
}

const BASE = [weights.knownPlace, weights.placeInDoubt, weights.placeOfMany, weights.placeOfMany] as const;

/** Countries with so many towns in the gazetteer that naming the country says little of a town. */
const CROWDED = new Set(['US', 'GB', 'CA', 'AU', 'IN', 'CN']);

/** Thousands of inhabitants from which a city is known all over its country; in America no number says so. */
const KNOWN_AT_HOME_FROM = 140;

const isOneOfMany = (country: string, { people }: IndexedPlace): boolean =>
  CROWDED.has(country) && (country === 'US' || people < KNOWN_AT_HOME_FROM);

/** The evidence for a town or province; undefined where it is surely something else that is meant. */
export function pleadPlace(
  located: LocatedMatch,
  placed: Placed,
  text: ArticleText,
  edges: KnownEdges,
  surely: Surely,
): PlaceCase | undefined {
  const { card, place } = placed;
  const reasons: Reason[] = [];
  const { block, match } = located;
  const words = (text.blocks[block] as FoldedBlock).folded.text.slice(match.start, match.end);
  const doubt = WITH_TYPE.test(words) ? 0 : place.doubt;
  let evidence: number = BASE[doubt];
  const add = (weight: number, reason?: Reason): void => {
    evidence += weight;
    if (reason) reasons.push(reason);
  };
  const container = containerOf(located, placed, text, edges);
  if (container === 'elsewhere') return undefined;
  if (isQuarterElsewhere(located, placed, edges, text) || isCounty(located, text)) return undefined;
  const isProvincial = PROVINCIAL.test(behind(located, text)) || COURT_DISTRICT.test(before(located, text));
  if (isProvincial && card.kind === 'place' && cardsOf(match).some(({ kind }) => kind === 'region'))
    return undefined;
  const isInside =
    container === 'inside' || (card.kind === 'region' && isSaidToBeProvince(located, card, text, edges));
  if (isInside) add(weights.placeContainer, { kind: 'whereItLies' });
  const isSettled = surely.settled.has(card.id);
  if (isSettled && !isInside) add(weights.placeSettled, { kind: 'whereItLiesElsewhere' });
  if (NAMED_AFTER_RIVER.test(before(located, text))) return undefined;
  if (!isInside && IN_THE_CALENDAR.has(words)) return undefined;
  const locative = isLocative(located, text) || isDateline(located, behind(located, text));
  if (locative) add(weights.placeLocative, { kind: 'speaksOfPlace' });
  if (!isInside && !locative && isItsAccord(words, text)) return undefined;
  const clear = isInside || isSettled;
  // That a report of a match says where a town lies makes its team no town.
  if (!isInside && isAboutClubs(text) && !standsAfterIn(located, text)) return undefined;
  if (!clear) {
    const hasTownOnPage = card.kind === 'region' && isWitnessed(surely.neighbours, place.province, card.id);
    if (doubt === 3 && !locative && !hasTownOnPage) return undefined;
    if (card.kind === 'place' && isTitleOrRole(before(located, text))) return undefined;
    if (isBesideParticle(located, text)) return undefined;
    if (doubt > 0 && (followsName(located, text) || isBornByPerson(located, text, edges))) return undefined;
  }
  const [country] = card.countries;
  if (place.province && isWitnessed(surely.provinces, place.province, card.id))
    add(weights.provinceOnPage, { kind: 'province' });
  else if (place.province && isWitnessed(surely.neighbours, place.province, card.id))
    add(card.kind === 'region' ? weights.townOfRegionOnPage : weights.neighbourOnPage, {
      kind: card.kind === 'region' ? 'townInside' : 'townNear',
    });
  if (country && isWitnessed(surely.countries, country, card.id))
    add(
      card.kind === 'place' && isOneOfMany(country, place)
        ? weights.crowdedCountryOnPage
        : weights.countryOfPlaceOnPage,
      { kind: 'country' },
    );
  if (country !== undefined && country === text.country)
    add(weights.publishersCountry, { kind: 'publisher' });
  return { evidence, reasons, isClear: clear };
}

/** "Kyiv's Shevchenko district": a quarter lies in its town, whatever far place bears its name. */
const QUARTER = /^ (?:district|neighbou?rhood|quarter|suburb|borough|area)\b/;

function isQuarterElsewhere(
  located: LocatedMatch,
  { card, place }: Placed,
  edges: KnownEdges,
  text: ArticleText,
): boolean {
  if (card.kind !== 'place' || !QUARTER.test(behind(located, text))) return false;
  const owner = /'s? $/.exec(before(located, text))?.[0];
  const town = owner && edges.byEnd.get(`${located.block}:${located.match.start - owner.length}`);
  const towns = town ? cardsOf(town.match).filter(({ kind }) => kind === 'place') : [];
  const isNear = (other: IndexedCard): boolean =>
    other.countries[0] === card.countries[0] && (provinceOf(other) ?? place.province) === place.province;
  return towns.length > 0 && !towns.some(isNear);
}

/** "What after Oslo was understood": a town whose accord the page names is the accord, unless something is in it. */
const isItsAccord = (town: string, text: ArticleText): boolean =>
  text.remember(`accord of ${town}`, () =>
    [
      'Accords',
      'Accord',
      'Agreement',
      'Agreements',
      'Convention',
      'Protocol',
      'Process',
      'process',
      'Treaty',
    ].some((what) => text.countOnPage(`${town} ${what}`) > 0),
  );

/** "Counties such as Durham and Wake". */
const isCounty = (located: LocatedMatch, text: ArticleText): boolean =>
  /\b(?:[Cc]ounties|[Pp]arishes)(?:,)? (?:such as|like|including|of) (?:[A-Z]\w+,? )*(?:and )?$/.test(
    before(located, text),
  );

const PARTICLE = '(?:al|am|bei|bin|da|das|de|del|della|der|di|do|dos|du|el|ibn|la|le|les|sur|upon|van|von)';
const AFTER_PARTICLE = new RegExp(`[A-Z][a-z]+(?:[ -]${PARTICLE}[ -]|-on-)$`);
/** "Stratford-on-Avon", but "in Berlin on Monday". */
const BEFORE_PARTICLE = new RegExp(`^(?:[ -]${PARTICLE}[ -]|-on-)[A-Z]`);

/** "Annandale-on-Hudson": what stands behind is no place of its own, whatever lies near. */
const NAMED_AFTER_RIVER = /[a-z]-(?:on|upon|sur)-$/;

/** "In March" is a time, whatever town is called so. */
const IN_THE_CALENDAR: ReadonlySet<string> = new Set(
  'January February March April May June July August September October November December Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(
    ' ',
  ),
);

/** "Illinois University", "Elizabeth Warren": the name is the end of another. */
const followsName = (located: LocatedMatch, text: ArticleText): boolean =>
  isWordBeforeNamesPerson((text.blocks[located.block] as FoldedBlock).folded.text, located.match.start);

/** "Serra da Estrela", "Annandale-on-Hudson": the name is a part of another. */
const isBesideParticle = (located: LocatedMatch, text: ArticleText): boolean =>
  AFTER_PARTICLE.test(before(located, text)) || BEFORE_PARTICLE.test(behind(located, text));

/** Whether the page elsewhere has the word behind a given name: "Warren" after "Elizabeth Warren". */
function isBornByPerson({ block, match }: LocatedMatch, text: ArticleText, edges: KnownEdges): boolean {
  const words = (text.blocks[block] as FoldedBlock).folded.text.slice(match.start, match.end);
  return text.remember(`person ${words}`, () =>
    text.blocks.some(({ folded, titleCase, shouting }, number) => {
      if (titleCase || shouting) return false;
      const found = folded.text;
      for (let at = found.indexOf(words); at >= 0; at = found.indexOf(words, at + words.length))
        if (isWordBeforeNamesPerson(found, at) && !edges.ends.has(`${number}:${at - 1}`)) return true;
      return false;
    }),
  );
}
