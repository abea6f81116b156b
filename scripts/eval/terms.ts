/** In which terms a set of texts is labelled: our card ids, or titles of English Wikipedia. */
import type { IndexSource } from '../../detection/names-index/source.ts';
import type { Terms } from './measure.ts';

/** "Donetsk_Oblast#History" as "Donetsk Oblast", old titles as today's. */
export function normalTitle(title: string, redirects: Readonly<Record<string, string>>): string {
  let normal = decodeURIComponent(title.replace(/%(?![0-9a-fA-F]{2})/g, '%25'))
    .replaceAll('_', ' ')
    .replace(/#.*$/, '')
    .trim();
  normal = normal.charAt(0).toUpperCase() + normal.slice(1);
  for (let hop = 0; hop < 3 && redirects[normal]; hop++) normal = redirects[normal] as string;
  return normal;
}

export function termsOf(
  index: readonly IndexSource[],
  redirects: Readonly<Record<string, string>>,
): { byCard: Terms; byTitle: Terms } {
  const ids = new Set(index.map(({ card }) => card.id));
  const normal = (title: string): string => normalTitle(title, redirects);
  const titles = new Set(index.flatMap(({ wikipedia }) => (wikipedia ? normal(wikipedia) : [])));
  return {
    byCard: { meaningOf: ({ card }) => card, normal: (id) => id, hasCard: (id) => ids.has(id) },
    byTitle: { meaningOf: ({ wikipedia }) => wikipedia, normal, hasCard: (title) => titles.has(title) },
  };
}
