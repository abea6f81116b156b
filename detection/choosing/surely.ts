/** What the page names without doubt: the ground on which its ambiguous names are judged. */
import type { PersonTagger } from '../persons.ts';
import { countrySpokenOf } from './countries/demonyms.ts';
import { CountiesTogether, countryNamed, Namings, Townships } from './countries/namings.ts';
import { countryOfBody } from './countries/whose-body.ts';
import { PersonsOnPage, surnamed } from './longer-names/persons-on-page.ts';
import {
  isDoubtfulPlace,
  type LocatedMatch,
  likelyCard,
  type Page,
  type Surely,
  wordsOf,
} from './matches.ts';
import { isProvinceAbbreviation } from './places/abbreviated-provinces.ts';
import { saysNothingOfCounty } from './places/county-names.ts';
import { HomeProvinces } from './places/home-province.ts';
import { SaidOfPlaces } from './places/said-of-places.ts';
import { sureCard } from './sure-card.ts';
import { PageWitnesses } from './witnesses.ts';

const count = (of: Map<string, number>, what: string): void => void of.set(what, (of.get(what) ?? 0) + 1);

/** Gathers what the page names, in reading order. */
export function surelyNamed(
  matches: readonly LocatedMatch[],
  page: Page,
  tagger: () => PersonTagger,
): Surely {
  const { text } = page;
  const cards = new Map<string, number>();
  const likely = new Set<string>();
  const bodies = new Map<string, number>();
  const witnesses = new PageWitnesses(text);
  const persons = new PersonsOnPage();
  const namings = new Namings();
  const townships = new Townships();
  const counties = new CountiesTogether();
  const homes = new HomeProvinces();
  const places = new SaidOfPlaces();
  for (const located of matches) {
    const sure = sureCard(located, page);
    if (sure) count(cards, sure.id);
    const found = likelyCard(located.match);
    const card =
      found && !isDoubtfulPlace(found) && !saysNothingOfCounty(located, found, page) ? found : undefined;
    if (card) {
      likely.add(card.id);
      witnesses.hear(card);
    }
    persons.hear(located, sure, page);
    const bearer = surnamed(located);
    const named = countryNamed(located, card ?? (bearer && cards.has(bearer.id) ? bearer : undefined), text);
    if (named) namings.add(located, named);
    const body = countryOfBody(located, page);
    if (body) count(bodies, body);
    const spokenOf = countrySpokenOf(located, text);
    if (spokenOf) witnesses.hearCountry(spokenOf, `demonym of ${spokenOf}`);
    townships.hear(located, text);
    counties.hear(located);
    homes.hear(located, page);
    // "Crescent City, Calif.": the state is named, whatever is known of the town.
    for (const { id, place } of places.hear(located, page))
      if (place?.province && isProvinceAbbreviation(wordsOf(located, text)))
        witnesses.hearProvince(place.province, id);
  }
  for (const country of counties.countries()) witnesses.hearCountry(country, `counties of ${country}`);
  for (const country of townships.countries()) witnesses.hearCountry(country, `towns of ${country}`);
  const { countries, provinces, neighbours } = witnesses;
  const { settled, elsewhere } = places;
  return {
    cards,
    likely,
    countries,
    namings: namings.counts,
    bodies,
    towns: townships.counts(),
    countriesNamed: (block, start, end) => namings.between(block, start, end),
    provinces,
    neighbours,
    homes,
    relatives: persons.relatives,
    elsewhere,
    settled,
    tagger,
  };
}
