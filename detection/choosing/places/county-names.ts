/** Where a county's name is no sign that the page is about it: it is a town's of another country too, or a hospital's, a college's, a street's. */
import { isCounty } from '../../../data/provinces.ts';
import { type IndexedCard, provinceOf } from '../../names-index/source.ts';
import { cardsOf, type LocatedMatch, type Page } from '../matches.ts';
import { behind } from './spoken-of-as-place.ts';

const CALLED_AFTER =
  /^ (?:Avenue|College|Drive|Heights|Hospital|Hotel|Lane|Park|Place|Regional|Road|School|Square|Street|University)\b/;

/** Thousands of inhabitants from which a town is known beyond its own country's papers. */
const KNOWN_ABROAD_FROM = 40;

export function saysNothingOfCounty(located: LocatedMatch, card: IndexedCard, { text }: Page): boolean {
  if (card.kind !== 'region' || !isCounty(provinceOf(card) ?? '')) return false;
  const isShared = cardsOf(located.match).some(
    ({ countries, place }) =>
      countries[0] !== card.countries[0] &&
      (countries[0] === text.country || (place?.people ?? 0) >= KNOWN_ABROAD_FROM),
  );
  return isShared || CALLED_AFTER.test(behind(located, text));
}
