/**
 * Choosing among places. Towns bear the names of persons, words and other towns, so that silence is the rule: a name that is not known
 * everywhere needs a sign of its country or province, and one that is also something else a strong one in its own sentence.
 */
import { provincesOf } from '../../../data/provinces.ts';
import type { IndexedPlace } from '../../names-index/source.ts';
import type { Reason } from '../../reasons.ts';
import { cardsOf, isWitnessed, type KnownPage, type LocatedMatch, wordsOf } from '../matches.ts';
import { weights } from '../weights.ts';
import { isFarmsOrKitchens, isOnOthersPage } from './county-names.ts';
import { isNoPlace, isPartOfOther } from './no-place.ts';
import { isLesserNamesakes, isNamesakeAbroad, isTownsPage } from './places-of-one-name.ts';
import { isElsewhere } from './said-of-places.ts';
import { behind, isDateline, isSpokenOfAsPlace, listedBeside, type Placed } from './spoken-of-as-place.ts';
import { liesAsSaid } from './where-it-lies.ts';

/** "New York state", "Kharkiv region": the name itself says that it is a province. */
const WITH_TYPE =
  /^Co(?:unty\b|\.?) | (?:state|region|province|oblast|governorate|county|prefecture|department|division|district|voivodeship)$/i;

export interface PlaceCase {
  evidence: number;
  reasons: Reason[];
  /** The text says where the place lies, here or elsewhere. */
  isClear: boolean;
  /** The place of its country beside which it stands in a list. */
  beside: IndexedPlace | undefined;
}

const BASE = [weights.knownPlace, weights.placeInDoubt, weights.placeOfMany, weights.placeOfMany] as const;

/** Countries with so many towns in the gazetteer that naming the country says little of a town. */
const CROWDED = new Set(['US', 'GB', 'CA', 'AU', 'IN', 'CN']);

/** Those of them whose papers tell the province of a town that lies in another one. */
const PROVINCE_IS_TOLD = new Set(['US', 'CA', 'AU']);

/** Thousands of inhabitants from which a city is known all over its country; in America no number says so. */
const KNOWN_AT_HOME_FROM = 140;

/** Thousands of inhabitants from which the papers of a country write of its town without more. */
const KNOWN_TO_PAPERS_FROM = 20;

const isOneOfMany = (country: string, { people }: IndexedPlace): boolean =>
  CROWDED.has(country) && (country === 'US' || people < KNOWN_AT_HOME_FROM);

/** Thousands of inhabitants from which a town is named on another state's page without its own, alone and in a list of towns. */
const KNOWN_ACROSS_STATES_FROM = { alone: 400, listed: 250 };

/** "Joplin" on a page about Montana: whether the page names other provinces of a country with towns by the thousand, and not the town's. */
function isOfOtherProvince({ card, place }: Placed, isListed: boolean, { surely }: KnownPage): boolean {
  const [country = ''] = card.countries;
  return (
    card.kind === 'place' &&
    place.doubt > 0 &&
    PROVINCE_IS_TOLD.has(country) &&
    place.people < KNOWN_ACROSS_STATES_FROM[isListed ? 'listed' : 'alone'] &&
    [...surely.provinces.keys()].some((province) => province.startsWith(`${country}.`))
  );
}

/** "WASHINGTON - The governor of Washington said": a report comes from the town, where there is one of the province's name. */
const isTownOfDateline = (located: LocatedMatch, { card }: Placed, { text }: KnownPage): boolean =>
  card.kind === 'region' &&
  isDateline(located, behind(located, text)) &&
  cardsOf(located.match).some(({ kind, place }) => kind === 'place' && place?.doubt === 0);

/** What is added up for a place, with the reason where a reader is told one. */
type Plea = readonly [weight: number, reason?: Reason];

/** What the page says of the place's province: its name, towns of it, or other provinces alone. */
function pleadProvince(words: string, placed: Placed, isListed: boolean, page: KnownPage): Plea | undefined {
  const { card, place } = placed;
  const { provinces, neighbours, homes } = page.surely;
  // Of a county and the country that it lies in, the county says more.
  const within = place.province === '' ? [] : provincesOf(place.province);
  const named = within.find((province) => isWitnessed(provinces, province, card.id));
  const home = card.kind === 'place' ? within.find((province) => homes.isHome(province, words)) : undefined;
  if (named !== undefined)
    return [
      weights.provinceOnPage + (home === undefined ? 0 : weights.homeProvinceNamed),
      { kind: 'province' },
    ];
  if (home !== undefined) {
    const isLocal = homes.isLocalPage(home, words);
    return [isLocal ? weights.homeProvinceOfLocalPage : weights.homeProvince, { kind: 'townNear' }];
  }
  if (within.some((province) => isWitnessed(neighbours, province, card.id)))
    return card.kind === 'region'
      ? [weights.townOfRegionOnPage, { kind: 'townInside' }]
      : [weights.neighbourOnPage, { kind: 'townNear' }];
  return isOfOtherProvince(placed, isListed, page) ? [weights.otherProvinceOnPage] : undefined;
}

/** What the page's country, and the publisher's, say for the place. */
function pleadCountry({ card, place }: Placed, { text, surely }: KnownPage): Plea[] {
  const found: Plea[] = [];
  const isRegion = card.kind === 'region';
  const [country] = card.countries;
  if (country && isWitnessed(surely.countries, country, card.id)) {
    const saysLittle = !isRegion && isOneOfMany(country, place);
    found.push([
      saysLittle ? weights.crowdedCountryOnPage : weights.countryOfPlaceOnPage,
      { kind: 'country' },
    ]);
  }
  if (country !== undefined && country === text.country)
    found.push([
      isRegion || place.people < KNOWN_TO_PAPERS_FROM || isOneOfMany(country, place)
        ? weights.publishersCountry
        : weights.publishersTown,
      { kind: 'publisher' },
    ]);
  return found;
}

/** The evidence for a town or province; undefined where it is surely something else that is meant. */
export function pleadPlace(
  located: LocatedMatch,
  { card, place }: Placed,
  page: KnownPage,
): PlaceCase | undefined {
  const { text, surely } = page;
  const words = wordsOf(located, text);
  const doubt = WITH_TYPE.test(words) ? 0 : place.doubt;
  const placed: Placed = { card, place: { ...place, doubt } };
  const beside = listedBeside(located, placed, page);
  const said = {
    lies: liesAsSaid(located, placed, page),
    asPlace: beside !== undefined || isSpokenOfAsPlace(located, page),
  };
  if (isNoPlace(located, placed, said, page)) return undefined;
  if (isTownOfDateline(located, placed, page) || isFarmsOrKitchens(located, placed, page)) return undefined;
  if (said.lies !== 'inside' && isElsewhere(located, page)) return undefined;
  const isInside = said.lies === 'inside';
  const isSettled = surely.settled.has(card.id);
  const isClear = isInside || isSettled;
  if (!isClear) {
    const hasTownOnPage = card.kind === 'region' && isWitnessed(surely.neighbours, place.province, card.id);
    if (doubt === 3 && !said.asPlace && !hasTownOnPage) return undefined;
    if (isPartOfOther(located, placed, page) || isNamesakeAbroad(placed, surely)) return undefined;
    const bearers = cardsOf(located.match);
    if (
      isOnOthersPage(placed, page) ||
      isTownsPage(placed, bearers, surely) ||
      isLesserNamesakes(words, placed, bearers, surely)
    )
      return undefined;
  }
  const ofProvince = pleadProvince(words, placed, beside !== undefined, page);
  const pleas: Plea[] = [...(ofProvince ? [ofProvince] : []), ...pleadCountry(placed, page)];
  if (said.asPlace) pleas.unshift([weights.placeLocative, { kind: 'speaksOfPlace' }]);
  if (isInside) pleas.unshift([weights.placeContainer, { kind: 'whereItLies' }]);
  else if (isSettled) pleas.unshift([weights.placeSettled, { kind: 'whereItLiesElsewhere' }]);
  return {
    evidence: pleas.reduce<number>((sum, [weight]) => sum + weight, BASE[doubt]),
    reasons: pleas.flatMap(([, reason]) => reason ?? []),
    isClear,
    beside,
  };
}
