/** Names of counties, which towns of other countries bear too, and hospitals, streets, breeds and cheeses. */
import { type IndexedCard, isCountyCard } from '../../names-index/source.ts';
import { cardsOf, isWitnessed, type KnownPage, type LocatedMatch, type Page } from '../matches.ts';
import { behind, type Placed } from './spoken-of-as-place.ts';

/** What stands behind a county's name where something far away has it. */
const CALLED_AFTER =
  /^ (?:Avenue|College|County(?! (?:Council|Court|Cricket|Ground|Show))|Drive|Heights|Hospital|Hotel|Lane|Park|Place|Regional|Road|School|Square|Street|University)\b/;

/** Thousands of inhabitants from which a town is known beyond its own country's papers. */
const KNOWN_BEYOND_FROM = 40;

/** "Lancashire cheese", "Suffolk ewes", "Worcestershire sauce": what counties gave their names to, and farms have the world over. */
const OF_FARM_OR_KITCHEN =
  /^s?,? (?:Down |[Bb]lue |[Cc]ream |[Hh]orned )?(?:(?:boar|breed|cheese|ewe|flock|gilt|ham|hog|hotpot|lamb|pasty|pig|pudding|ram|sauce|sausage|sow|swine|terrier|tup)s?|pasties|sheep|cattle|cream tea)\b/i;

export const isFarmsOrKitchens = (located: LocatedMatch, { card }: Placed, { text }: Page): boolean =>
  isCountyCard(card) && OF_FARM_OR_KITCHEN.test(behind(located, text));

/** Countries whose settlers named towns after the counties that they came from. */
const SETTLED = ['US', 'CA', 'AU', 'NZ', 'ZA'];

/** "Essex" on a page about Vermont, "Devon, southwest of Edmonton": whether the page is another country's, and nothing on it speaks for the county's. */
export function isOnOthersPage({ card }: Placed, { text, surely }: KnownPage): boolean {
  const [own] = card.countries;
  if (own === undefined || !isCountyCard(card)) return false;
  if (text.country === own || isWitnessed(surely.countries, own, card.id)) return false;
  return text.country !== undefined || SETTLED.some((country) => surely.countries.has(country));
}

/** Whether the name is no sign that the page is about the county: it may be a town's of another country, or something else's. */
export function saysNothingOfCounty(located: LocatedMatch, card: IndexedCard, { text }: Page): boolean {
  if (!isCountyCard(card)) return false;
  if (text.country !== undefined && text.country !== card.countries[0]) return true;
  const isShared = cardsOf(located.match).some(
    ({ countries, place }) =>
      countries[0] !== card.countries[0] &&
      (countries[0] === text.country || (place?.people ?? 0) >= KNOWN_BEYOND_FROM),
  );
  return isShared || CALLED_AFTER.test(behind(located, text));
}
