/** Whose surname stands alone on the page: the first person's whom it names in full, or somebody's whom Gloss does not know. */
import type { ArticleText } from '../../article-text.ts';
import { cardOfSense, ruleOfSense } from '../../names-index/open.ts';
import type { IndexedCard } from '../../names-index/source.ts';
import { isLookalike, type LocatedMatch, meaningful, type Page, wordsOf } from '../matches.ts';
import { hasOtherGivenName } from './person-names.ts';
import { surroundingsOf } from './surroundings.ts';

/** The card of the person whose surname alone it may be. */
export function surnamed({ match }: LocatedMatch): IndexedCard | undefined {
  const [sense, another] = meaningful(match);
  if (sense === undefined || another !== undefined || !ruleOfSense(match.index, sense).needsSelf)
    return undefined;
  return cardOfSense(match.index, sense);
}

const surnameOf = ({ title }: IndexedCard): string => title.split(' ').at(-1) ?? '';

/** The card that knows these words as somebody else of its surname. */
function relativeOf(located: LocatedMatch, text: ArticleText): IndexedCard | undefined {
  const { match } = located;
  const [sense] = match.senses;
  if (sense === undefined || !isLookalike(match)) return undefined;
  const card = cardOfSense(match.index, sense);
  return card.kind === 'person' && wordsOf(located, text).endsWith(` ${surnameOf(card)}`) ? card : undefined;
}

/** "Sara Duterte" */
function hasAnothersGivenName(located: LocatedMatch, { title }: IndexedCard, page: Page): boolean {
  const { titleCase, shouting } = page.text.block(located.block);
  const given = title.split(' ')[0] ?? '';
  return !titleCase && !shouting && hasOtherGivenName(surroundingsOf(located, page), given);
}

/** In place of a card's id. */
const SOMEBODY = '';

export class PersonsOnPage {
  /** Ids of persons whose surname the page gives to somebody else before it names them. */
  readonly relatives = new Set<string>();
  /** The first person of each surname that the page names in full: a card's id, or somebody without a card. */
  private readonly firstOfName = new Map<string, string>();

  /** Hears a name of the page, and the card that it means without doubt. Names come in reading order. */
  hear(located: LocatedMatch, sure: IndexedCard | undefined, page: Page): void {
    if (sure?.kind === 'person') this.hearFirst(sure, sure.id);
    const relative = relativeOf(located, page.text);
    if (relative) this.hearFirst(relative, SOMEBODY);
    const bearer = surnamed(located);
    if (!bearer) return;
    const first = this.firstOfName.get(surnameOf(bearer));
    if (first === bearer.id) return;
    if (first !== undefined || hasAnothersGivenName(located, bearer, page)) this.relatives.add(bearer.id);
  }

  private hearFirst(card: IndexedCard, who: string): void {
    const surname = surnameOf(card);
    if (!this.firstOfName.has(surname)) this.firstOfName.set(surname, who);
  }
}
