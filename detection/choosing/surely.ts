/** What the page names without doubt: the ground on which its ambiguous names are judged. */
import { heldOn } from '../../data/days.ts';
import type { ArticleText } from '../article-text.ts';
import { cardOfSense, ruleOfSense } from '../names-index/open.ts';
import type { NameMatch } from '../names-index/scan.ts';
import { type IndexedCard, provinceOf } from '../names-index/source.ts';
import type { PersonTagger } from '../persons.ts';
import { isProvinceAbbreviation } from './abbreviated-provinces.ts';
import { bearersOf } from './common-bodies.ts';
import { signsOfCountries } from './country-signs.ts';
import { countrySpokenOf } from './demonyms.ts';
import { HomeProvinces } from './home-province.ts';
import {
  cardsOf,
  isDemonym,
  isDoubtfulPlace,
  isLookalike,
  type LocatedMatch,
  likelyCard,
  likelyTown,
  meaningful,
  type Page,
  plainCard,
  type Surely,
  wordsOf,
} from './matches.ts';
import { isOfficeholderElsewhere, isOfficeholderOf } from './offices.ts';
import { hasOtherGivenName } from './person-names.ts';
import { surroundingsOf } from './surroundings.ts';
import { isTownOfState, liesAsSaid } from './where-it-lies.ts';
import { countryOfBody } from './whose-body.ts';

const count = (of: Map<string, number>, what: string): void => void of.set(what, (of.get(what) ?? 0) + 1);

const witness = (of: Map<string, Set<string>>, what: string, id: string): void =>
  void of.set(what, (of.get(what) ?? new Set()).add(id));

/** Where the page names something of one country alone, and of which. */
class Namings {
  readonly counts = new Map<string, number>();
  private readonly places = new Map<number, { at: number; country: string }[]>();

  add({ block, match }: LocatedMatch, country: string): void {
    count(this.counts, country);
    const places = this.places.get(block) ?? [];
    places.push({ at: match.start, country });
    this.places.set(block, places);
  }

  between(block: number, start: number, end: number): ReadonlySet<string> {
    const inside = (this.places.get(block) ?? []).filter(({ at }) => at >= start && at < end);
    return new Set(inside.map(({ country }) => country));
  }
}

/** The card of the person whose surname alone it may be. */
function surnamed({ match }: LocatedMatch): IndexedCard | undefined {
  const [sense, another] = meaningful(match);
  if (sense === undefined || another !== undefined || !ruleOfSense(match.index, sense).needsSelf)
    return undefined;
  return cardOfSense(match.index, sense);
}

/** "President Bush" in 2005: the one whose name it then was. */
function cardOfTheTime({ index, senses }: NameMatch, published: string | undefined): IndexedCard | undefined {
  if (published === undefined) return undefined;
  const [sense, another] = senses.filter((one) => {
    const { during } = ruleOfSense(index, one);
    return during !== undefined && heldOn(published, during);
  });
  return sense === undefined || another !== undefined ? undefined : cardOfSense(index, sense);
}

/** The card that a match means whatever else the page says: by itself, by the office right before it, or by the article's date. */
function sureCard(located: LocatedMatch, page: Page): IndexedCard | undefined {
  const { match, isFull } = located;
  const bearer = surnamed(located);
  const card = isFull
    ? cardsOf(match)[0]
    : (plainCard(match) ??
      (bearer && isOfficeholderOf(located, bearer, page) ? bearer : undefined) ??
      cardOfTheTime(match, page.text.published));
  return card && !isOfficeholderElsewhere(located, card, page) ? card : undefined;
}

function isRelatives(located: LocatedMatch, { title }: IndexedCard, page: Page): boolean {
  const { text } = page;
  const { titleCase, shouting } = text.block(located.block);
  const given = title.split(' ')[0] ?? '';
  return !titleCase && !shouting && hasOtherGivenName(surroundingsOf(located, page), given);
}

/** The card that knows these words as somebody else of its surname. */
function relativeOf(located: LocatedMatch, text: ArticleText): IndexedCard | undefined {
  const { match } = located;
  const [sense] = match.senses;
  if (sense === undefined || !isLookalike(match)) return undefined;
  const card = cardOfSense(match.index, sense);
  return card.kind === 'person' && wordsOf(located, text).endsWith(` ${surnameOf(card)}`) ? card : undefined;
}

/** In place of a card's id. */
const SOMEBODY = '';

const surnameOf = ({ title }: IndexedCard): string => title.split(' ').at(-1) ?? '';

/** The one country that the words speak of. What many countries have speaks of none. */
function countryNamed(
  located: LocatedMatch,
  card: IndexedCard | undefined,
  text: ArticleText,
): string | undefined {
  const { match } = located;
  const named = card ?? (isDemonym(match) ? cardsOf(match)[0] : undefined);
  const [country, another] = named?.countries ?? [];
  if (another !== undefined || (!card && cardsOf(match).length > 1)) return undefined;
  return bearersOf(wordsOf(located, text)) ? undefined : country;
}

/** Towns of a country that the page must name for the country to be taken for named: a local paper need not name its own. */
const TOWNS_OF_COUNTRY = 3;
/** Counts, by country, the names on the page that most likely are towns of it. */
class Townships {
  private readonly names = new Map<string, Set<string>>();

  add({ match }: LocatedMatch, words: string): void {
    const country = likelyTown(match)?.countries[0];
    if (country) this.names.set(country, (this.names.get(country) ?? new Set()).add(words));
  }

  counts(): Map<string, number> {
    return new Map([...this.names].map(([country, names]) => [country, names.size]));
  }
}

/** "MANCHESTER, Jamaica - ": whether a dateline says that the place of this name is one that Gloss does not know. */
const isInDatelineElsewhere = (located: LocatedMatch, page: Page): boolean =>
  located.match.start <= 1 &&
  !isLookalike(located.match) &&
  cardsOf(located.match).every(
    (card) =>
      card.place !== undefined && liesAsSaid(located, { card, place: card.place }, page) === 'elsewhere',
  );

/** "Sudan, Texas": whether a town that Gloss does not know is said to bear a country's name. */
const isCountrysNamesake = (located: LocatedMatch, page: Page): boolean =>
  likelyCard(located.match)?.kind === 'country' && isTownOfState(located, page);

/** Gathers what the page names. */
export function surelyNamed(
  matches: readonly LocatedMatch[],
  page: Page,
  tagger: () => PersonTagger,
): Surely {
  const { text } = page;
  const cards = new Map<string, number>();
  const countries = new Map<string, Set<string>>();
  const provinces = new Map<string, Set<string>>();
  const neighbours = new Map<string, Set<string>>();
  const namings = new Namings();
  const townships = new Townships();
  const homes = new HomeProvinces();
  const bodies = new Map<string, number>();
  const settled = new Set<string>();
  const elsewhere = new Set<string>();
  const relatives = new Set<string>();
  /** The first person of each surname that the page names in full: a card's id, or somebody without a card. */
  const firstOfName = new Map<string, string>();
  const likely = new Set<string>();
  for (const { country, province } of signsOfCountries(text)) {
    witness(countries, country, `sign of ${country}`);
    if (province) witness(provinces, province, `sign of ${province}`);
  }
  for (const located of matches) {
    const sure = sureCard(located, page);
    if (sure) count(cards, sure.id);
    if (sure?.kind === 'person' && !firstOfName.has(surnameOf(sure)))
      firstOfName.set(surnameOf(sure), sure.id);
    const found = likelyCard(located.match);
    const card = found && !isDoubtfulPlace(found) ? found : undefined;
    if (card) {
      likely.add(card.id);
      for (const country of card.countries) witness(countries, country, card.id);
      const province = provinceOf(card);
      if (province) witness(card.kind === 'region' ? provinces : neighbours, province, card.id);
    }
    const relative = relativeOf(located, text);
    if (relative && !firstOfName.has(surnameOf(relative))) firstOfName.set(surnameOf(relative), SOMEBODY);
    const bearer = surnamed(located);
    const first = bearer && firstOfName.get(surnameOf(bearer));
    if (bearer && first !== bearer.id && (first !== undefined || isRelatives(located, bearer, page)))
      relatives.add(bearer.id);
    const named = countryNamed(located, card ?? (bearer && cards.has(bearer.id) ? bearer : undefined), text);
    if (named) namings.add(located, named);
    const body = countryOfBody(located, page);
    if (body) count(bodies, body);
    const spokenOf = countrySpokenOf(located, text);
    if (spokenOf) witness(countries, spokenOf, `demonym of ${spokenOf}`);
    townships.add(located, wordsOf(located, text));
    homes.hear(located, page);
    if (isInDatelineElsewhere(located, page) || isCountrysNamesake(located, page))
      elsewhere.add(wordsOf(located, text).toLowerCase());
    for (const sense of cardsOf(located.match)) {
      const { place } = sense;
      if (!place || liesAsSaid(located, { card: sense, place }, page) !== 'inside') continue;
      settled.add(sense.id);
      // "Crescent City, Calif.": the state is named, whatever is known of the town.
      if (place.province && isProvinceAbbreviation(wordsOf(located, text)))
        witness(provinces, place.province, sense.id);
    }
  }
  const towns = townships.counts();
  // America has a town of nearly every name, and its papers name their states.
  for (const [country, count] of towns)
    if (count >= TOWNS_OF_COUNTRY && country !== 'US') witness(countries, country, `towns of ${country}`);
  return {
    cards,
    likely,
    countries,
    namings: namings.counts,
    bodies,
    towns,
    countriesNamed: (block, start, end) => namings.between(block, start, end),
    provinces,
    neighbours,
    homes,
    relatives,
    elsewhere,
    settled,
    tagger,
  };
}
