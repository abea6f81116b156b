/** What the reader wants explained and marked: pure choices over settings. */
import type { Familiarity } from '../data/compiled.ts';
import type { ShownMention } from '../extension/messages.ts';
import type { PageChoice } from '../extension/page-choice.ts';
import type { Settings } from '../extension/settings-shape.ts';
import type { ReadDocument } from './article.ts';
import { pageKey } from './page-key.ts';

/** What the reader chose for the page at `url`. */
export function choiceFor({ pagesOff, pagesOn }: Settings, url: string): PageChoice {
  const key = pageKey(url);
  if (pagesOff.includes(key)) return 'off';
  return pagesOn.includes(key) ? 'on' : 'usual';
}

/** The page's own word for whether it is an article, unless the reader has spoken. */
export const asChosen = (read: ReadDocument, choice: PageChoice): ReadDocument =>
  choice === 'usual' ? read : { ...read, isArticle: choice === 'on' };

const LEVELS: readonly Familiarity[] = ['everyday', 'news', 'specialist'];

/** Whether a card is wanted at all: not known already, not of a hidden kind or topic, not more familiar than what is explained. */
export const isWanted = (
  { card, kind, topic, familiarity }: Pick<ShownMention, 'card' | 'kind' | 'topic' | 'familiarity'>,
  settings: Settings,
): boolean =>
  !settings.knownCards.includes(card) &&
  !settings.hiddenKinds.includes(kind) &&
  !settings.hiddenTopics.includes(topic) &&
  LEVELS.indexOf(familiarity) >= LEVELS.indexOf(settings.explain);

/**
 * Of wanted mentions, those that are marked: all, the first of each card in an article, or none; headings only where they may be. `most` bounds the first of each card
 * on a page with little to explain, where what everybody knows is left alone, too. The first is one that `isSeen`, where any is.
 */
export function chooseMarked<T extends { mention: ShownMention; block: { role: string; story?: number } }>(
  wanted: readonly T[],
  settings: Settings,
  most = Number.POSITIVE_INFINITY,
  isSeen: (one: T) => boolean = () => true,
): T[] {
  if (settings.marks === 'none') return [];
  const mayBe = wanted.filter(({ block }) => settings.markHeadings || block.role === 'text');
  if (settings.marks === 'all') return mayBe;
  const isBounded = most < Number.POSITIVE_INFINITY;
  const told = mayBe.filter(({ mention }) => !isBounded || mention.familiarity !== 'everyday');
  const first = new Set<T>();
  for (const ofStory of Map.groupBy(told, ({ block }) => block.story).values()) {
    const byCard = [...Map.groupBy(ofStory, ({ mention }) => mention.card).values()];
    for (const ofCard of byCard.slice(0, most)) first.add(ofCard.find(isSeen) ?? (ofCard[0] as T));
  }
  return told.filter((one) => first.has(one));
}
