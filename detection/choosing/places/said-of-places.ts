/** What the page says about where places lie, once for all its names. */
import type { IndexedCard } from '../../names-index/source.ts';
import {
  cardsOf,
  isLookalike,
  type KnownPage,
  type LocatedMatch,
  likelyCard,
  type Page,
  wordsOf,
} from '../matches.ts';
import { isTownOfState, liesAsSaid } from './where-it-lies.ts';

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

/** Whether the page gives the name, here or elsewhere, to a place of which Gloss knows nothing. */
export const isElsewhere = (located: LocatedMatch, { text, surely }: KnownPage): boolean =>
  surely.elsewhere.has(wordsOf(located, text).toLowerCase());

export class SaidOfPlaces {
  /** Ids of places of which the page says where they lie. */
  readonly settled = new Set<string>();
  /** Names, in lower case, that it gives to places of which Gloss knows nothing. */
  readonly elsewhere = new Set<string>();

  /** Hears a name, and says which of its cards the text here places where they lie. */
  hear(located: LocatedMatch, page: Page): IndexedCard[] {
    if (isInDatelineElsewhere(located, page) || isCountrysNamesake(located, page))
      this.elsewhere.add(wordsOf(located, page.text).toLowerCase());
    const inside = cardsOf(located.match).filter(
      (card) => card.place && liesAsSaid(located, { card, place: card.place }, page) === 'inside',
    );
    for (const { id } of inside) this.settled.add(id);
    return inside;
  }
}
