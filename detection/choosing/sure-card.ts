/** The card that a name means whatever else the page says. */
import { heldOn } from '../../data/days.ts';
import { cardOfSense, ruleOfSense } from '../names-index/open.ts';
import type { NameMatch } from '../names-index/scan.ts';
import type { IndexedCard } from '../names-index/source.ts';
import { isOfficeholderElsewhere, isOfficeholderOf } from './countries/offices.ts';
import { surnamed } from './longer-names/persons-on-page.ts';
import { cardsOf, type LocatedMatch, type Page, plainCard } from './matches.ts';

/** "President Bush" in 2005: the one whose name it then was. */
function cardOfTheTime({ index, senses }: NameMatch, published: string | undefined): IndexedCard | undefined {
  if (published === undefined) return undefined;
  const [sense, another] = senses.filter((one) => {
    const { during } = ruleOfSense(index, one);
    return during !== undefined && heldOn(published, during);
  });
  return sense === undefined || another !== undefined ? undefined : cardOfSense(index, sense);
}

/** The card of a name that means it by itself, by the office right before it, or by the article's date. */
export function sureCard(located: LocatedMatch, page: Page): IndexedCard | undefined {
  const { match, isFull } = located;
  const bearer = surnamed(located);
  const card = isFull
    ? cardsOf(match)[0]
    : (plainCard(match) ??
      (bearer && isOfficeholderOf(located, bearer, page) ? bearer : undefined) ??
      cardOfTheTime(match, page.text.published));
  return card && !isOfficeholderElsewhere(located, card, page) ? card : undefined;
}
