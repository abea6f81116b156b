/** Places of one name: which of two gives way to the other. */
import { provinceAbove, provincesOf } from '../../../data/provinces.ts';
import { type IndexedCard, type IndexedPlace, isCountyCard } from '../../names-index/source.ts';
import { isWitnessed, type KnownPage, type Surely } from '../matches.ts';
import type { Placed } from './spoken-of-as-place.ts';

/** A place with what the text says of it. */
export interface Contender extends Placed {
  /** The words that both are called by. */
  words: string;
  isClear: boolean;
  /** The place of its country beside which it stands in a list. */
  beside?: IndexedPlace | undefined;
}

/** Thousands of inhabitants up to which a city is not meant in a list of places of another country. */
const ELSEWHERE_UP_TO = 500;

/** "Halifax, Sydney and Truro" are none of them in Australia; of "London and Chicago" one is in England. */
const isInListOfLesser = (greater: Contender, lesser: Contender): boolean =>
  lesser.beside !== undefined &&
  greater.beside === undefined &&
  (provinceAbove(lesser.beside.province) === provinceAbove(lesser.place.province) ||
    greater.place.people < ELSEWHERE_UP_TO);

/** Thousands of inhabitants from which a city means itself whatever else the page speaks of: Paris, but not Glasgow. */
const WORLD_CITY_FROM = 1500;

/** Whether the page names something else of the place's country, or of the country itself. */
const isOnPage = ({ card }: { card: IndexedCard }, surely: Surely): boolean =>
  card.countries.some((country) => isWitnessed(surely.countries, country, card.id));

/** Thousands of inhabitants from which a lesser one is a city too, Hyderabad in Sindh, and a greater one is more than a town of its country. */
const CITY_FROM = 500;

/** Whether the page's other towns lie in the place's province, or in its county. */
const isAtHome = ({ card, place, words }: Contender, { homes }: Surely): boolean =>
  card.kind === 'place' && provincesOf(place.province).some((code) => homes.isHome(code, words));

/** Thousands of inhabitants from which a country's papers write of a town without its province. */
const KNOWN_TO_PUBLISHER_FROM = 100;

/**
 * Whether the page is the lesser place's: nothing of the greater one's country is on it, but the lesser's province or other towns of that. Of a
 * city of the world's all the page must be, or its publisher.
 */
function isLesserOnesPage(lesser: Contender, greater: Contender, { text, surely }: KnownPage): boolean {
  if (isOnPage(greater, surely)) return false;
  const { place, card, words } = lesser;
  const isWorldCity = greater.place.people >= WORLD_CITY_FROM && place.people < CITY_FROM;
  const isPublishers = text.country !== undefined && text.country === card.countries[0];
  const within = provincesOf(place.province);
  if (within.some((code) => surely.homes.isLocalPage(code, words))) return true;
  if (within.some((code) => isWitnessed(surely.provinces, code, card.id)))
    return isPublishers || !isWorldCity;
  if (greater.place.people >= CITY_FROM) return false;
  return isAtHome(lesser, surely) || (isPublishers && place.people >= KNOWN_TO_PUBLISHER_FROM);
}

/** So many times as many people live in the town that a country means by a name as in its next of that name. */
const COUNTRY_MEANS_BY = 5;
/** And so many times as in one of which it is not enough that its province is named: Portland in Texas. */
const MEANS_WHATEVER_BY = 15;

/** Whether of two towns of one country the first is so much the lesser that the country means the other, and its province is unnamed. */
const isLesserAtHome = (one: Contender, other: Contender, surely: Surely): boolean =>
  one.card.kind === 'place' &&
  other.card.kind === 'place' &&
  one.card.countries[0] === other.card.countries[0] &&
  other.place.people > 0 &&
  other.place.people >= COUNTRY_MEANS_BY * one.place.people &&
  !surely.homes.isHome(one.place.province, one.words) &&
  (!one.isClear || other.isClear) &&
  (other.place.people >= MEANS_WHATEVER_BY * one.place.people ||
    !isWitnessed(surely.provinces, one.place.province, one.card.id));

/** Whether of two places of one name the first is out: the lesser one is, unless it is said to be meant or the page is its own. */
export function givesWay(one: Contender, other: Contender, page: KnownPage): boolean {
  const { surely } = page;
  if (isLesserAtHome(one, other, surely)) return true;
  if (one.isClear) return false;
  const isGreater = one.place.doubt === 0;
  if (isGreater === (other.place.doubt === 0)) return false;
  // "GLASGOW, Ky." settles what Glasgow means on this page.
  if (isGreater && (other.isClear || isInListOfLesser(one, other)) && !isOnPage(one, surely)) return true;
  return isGreater ? isLesserOnesPage(other, one, page) : !isLesserOnesPage(one, other, page);
}

/** What bears a name, with whether the text says that it is meant. */
interface Bearer {
  card: IndexedCard;
  isClear?: boolean;
}

/** Whether one is a town and the other the country of its name: Lebanon in Ohio. */
const isTownOfCountrysName = (one: Bearer, other: Bearer): boolean =>
  one.card.kind === 'place' && one.card.place !== undefined && other.card.kind === 'country';

/**
 * "A congressman from Indiana asked about Lebanon": the country is meant, unless a town of that name is said to be or the page is the town's own.
 * Where towns of its province are named and nothing of the country, neither is sure.
 */
export function yieldsToNamesake(words: string, one: Bearer, other: Bearer, surely: Surely): boolean {
  const { homes, provinces } = surely;
  if (isTownOfCountrysName(one, other))
    return (
      !one.isClear &&
      !provincesOf(one.card.place?.province ?? '').some((code) => homes.isLocalPage(code, words))
    );
  if (!isTownOfCountrysName(other, one)) return false;
  const province = other.card.place?.province ?? '';
  const isNamed = isWitnessed(provinces, province, other.card.id) && homes.hasTowns(province, words);
  return !isOnPage(one, surely) && (isNamed || homes.isHome(province, words));
}

/** Thousands of inhabitants from which a town is meant on another state's page even where that has one of its name. */
const KNOWN_IN_STATES_FROM = 400;

/** "From Cornwall to Napanee": whether a county's name is a town's of another country, which alone the page speaks of. */
export const isTownsPage = (county: Placed, bearers: readonly IndexedCard[], surely: Surely): boolean =>
  isCountyCard(county.card) &&
  !isOnPage(county, surely) &&
  bearers.some((card) => card.kind === 'place' && isOnPage({ card }, surely));

/**
 * "Voters of Detroit and Dexter" in Maine: whether the page is a local one of a province where a place too small for a card bears the town's
 * name, and not of the town's own.
 */
export function isLesserNamesakes(
  words: string,
  { card, place }: Placed,
  bearers: readonly IndexedCard[],
  { homes, provinces }: Surely,
): boolean {
  if (card.kind !== 'place' || place.people >= KNOWN_IN_STATES_FROM) return false;
  const own = provincesOf(place.province);
  const isHome = (code: string): boolean => homes.isHome(code, words);
  const isNamed = (code: string): boolean => isWitnessed(provinces, code, card.id);
  if (own.some(isHome)) return false;
  const rivals = bearers
    .flatMap((bearer) => bearer.place?.namesakes ?? [])
    .filter((code) => code.startsWith(`${card.countries[0]}.`) && !own.includes(code));
  return rivals.some(isHome) || (!own.some(isNamed) && rivals.some(isNamed));
}

/** Countries whose settlers named their towns after those at home, and after each other's: of English names, and of Spanish. */
const OF_SHARED_NAMES = [
  ['US', 'GB', 'CA', 'AU', 'NZ', 'IE', 'ZA'],
  'ES AR BO CL CO CR CU DO EC GT HN MX NI PA PE PH PY SV UY VE'.split(' '),
];
const SETTLED: ReadonlySet<string> = new Set(OF_SHARED_NAMES.flat());
/** Thousands of inhabitants from which a town of these is known in all of them. */
const KNOWN_ABROAD_FROM = 500;
/** So many towns of another one make a page that one's local news. */
const LOCAL_FROM = 4;

/**
 * "The Lloydminster, Maidstone and Onion Lake detachments": whether a town of one of these countries is more likely a namesake that the
 * gazetteer lacks, since the page has towns of another of them and nothing of its own.
 */
export function isNamesakeAbroad({ card, place }: Placed, surely: Surely): boolean {
  const [own] = card.countries;
  if (card.kind !== 'place' || own === undefined) return false;
  if (place.people >= KNOWN_ABROAD_FROM || isOnPage({ card }, surely)) return false;
  if (surely.homes.isLocalPageOf(SETTLED, own)) return true;
  return OF_SHARED_NAMES.some(
    (group) =>
      group.includes(own) &&
      group.some((country) => country !== own && (surely.towns.get(country) ?? 0) >= LOCAL_FROM),
  );
}
