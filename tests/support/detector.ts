import { createRequire } from 'node:module';
import { type DetectedMention, type Detector, detect } from '../../detection/detect.ts';
import { buildNamesIndex } from '../../detection/names-index/build.ts';
import { openNamesIndex } from '../../detection/names-index/open.ts';
import type { IndexedCard, IndexedName, IndexSource } from '../../detection/names-index/source.ts';
import { personTagger } from '../../detection/persons.ts';
import type { Article, Block } from '../../detection/types.ts';

/** A card for an index, with what a test does not care for filled in. */
export function indexedCard(card: Partial<IndexedCard> & { id: string }): IndexedCard {
  return {
    title: card.id,
    kind: 'term',
    topic: 'places',
    familiarity: 'news',
    cues: [],
    related: [],
    countries: [],
    ...card,
  };
}

export const indexedName = (name: string | IndexedName): IndexedName =>
  typeof name === 'string' ? { name, case: 'exact' } : name;

/** One source of an index: a card, its names and its look-alikes. */
export const source = (
  card: Partial<IndexedCard> & { id: string },
  names: (string | IndexedName)[],
  lookalikes: string[] = [],
): IndexSource => ({
  card: indexedCard(card),
  names: names.map(indexedName),
  lookalikes: lookalikes.map((text) => ({ text, because: 'a test' })),
});

export const detectorOf = (...sources: IndexSource[]): Detector => ({
  indexes: [openNamesIndex(buildNamesIndex(sources))],
  loadTagger: () => personTagger(createRequire(import.meta.url)('compromise/two')),
});

/** An article of one block a paragraph. */
export const article = (text: string, context: Omit<Article, 'blocks'> = {}): Article => ({
  blocks: text.split('\n\n').map((paragraph): Block => ({ text: paragraph, role: 'text' })),
  ...context,
});

/** What detection shows of a text, as "words -> card". */
export const shown = (detector: Detector, page: Article | string): string[] => {
  const read = typeof page === 'string' ? article(page) : page;
  return detect(detector, read).map(
    ({ block, start, end, card }: DetectedMention) =>
      `${read.blocks[block]?.text.slice(start, end)} -> ${card}`,
  );
};
