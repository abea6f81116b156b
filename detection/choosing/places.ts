/**
 * Choosing among places. Towns bear the names of persons, words and other towns, so that silence is the rule: a name that is not known
 * everywhere needs a sign of its country or province, and one that is also something else a strong one in its own sentence.
 */
import type { IndexedPlace } from '../names-index/source.ts';
import type { Reason } from '../reasons.ts';
import { isWitnessed, type KnownPage, type LocatedMatch, wordsOf } from './matches.ts';
import { isNoPlace, isPartOfOther } from './no-place.ts';
import { isNamesakeAbroad } from './places-of-one-name.ts';
import { isSpokenOfAsPlace, listedBeside, type Placed } from './spoken-of-as-place.ts';
import { weights } from './weights.ts';
import { liesAsSaid } from './where-it-lies.ts';

/** "New York state", "Kharkiv region": the name itself says that it is a province. */
const WITH_TYPE =
  / (?:state|region|province|oblast|governorate|county|prefecture|department|division|district|voivodeship)$/i;

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

/** Thousands of inhabitants from which a city is known all over its country; in America no number says so. */
const KNOWN_AT_HOME_FROM = 140;

/** Thousands of inhabitants from which the papers of a country write of its town without more. */
const KNOWN_TO_PAPERS_FROM = 20;

const isOneOfMany = (country: string, { people }: IndexedPlace): boolean =>
  CROWDED.has(country) && (country === 'US' || people < KNOWN_AT_HOME_FROM);

/** What else of the page speaks for the place: its province, a neighbour, its country, the publisher's. */
function pleadPage(words: string, { card, place }: Placed, { text, surely }: KnownPage): [number, Reason][] {
  const found: [number, Reason][] = [];
  const isRegion = card.kind === 'region';
  const { province } = place;
  const isHome = card.kind === 'place' && surely.homes.isHome(province, words);
  const [country] = card.countries;
  if (province && isWitnessed(surely.provinces, province, card.id))
    found.push([weights.provinceOnPage + (isHome ? weights.homeProvinceNamed : 0), { kind: 'province' }]);
  else if (isHome)
    found.push([
      surely.homes.isLocalPage(province, words) ? weights.homeProvinceOfLocalPage : weights.homeProvince,
      { kind: 'townNear' },
    ]);
  else if (province && isWitnessed(surely.neighbours, province, card.id))
    found.push(
      isRegion
        ? [weights.townOfRegionOnPage, { kind: 'townInside' }]
        : [weights.neighbourOnPage, { kind: 'townNear' }],
    );
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
  if (said.lies !== 'inside' && surely.elsewhere.has(words.toLowerCase())) return undefined;
  const isInside = said.lies === 'inside';
  const isSettled = surely.settled.has(card.id);
  const isClear = isInside || isSettled;
  if (!isClear) {
    const hasTownOnPage = card.kind === 'region' && isWitnessed(surely.neighbours, place.province, card.id);
    if (doubt === 3 && !said.asPlace && !hasTownOnPage) return undefined;
    if (isPartOfOther(located, placed, page) || isNamesakeAbroad(placed, surely)) return undefined;
  }
  const pleas: [number, Reason][] = pleadPage(words, placed, page);
  if (said.asPlace) pleas.unshift([weights.placeLocative, { kind: 'speaksOfPlace' }]);
  if (isInside) pleas.unshift([weights.placeContainer, { kind: 'whereItLies' }]);
  else if (isSettled) pleas.unshift([weights.placeSettled, { kind: 'whereItLiesElsewhere' }]);
  return {
    evidence: pleas.reduce<number>((sum, [weight]) => sum + weight, BASE[doubt]),
    reasons: pleas.map(([, reason]) => reason),
    isClear,
    beside,
  };
}
