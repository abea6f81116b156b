import type { Path } from '../dataset/load.ts';
import type { Rule } from './rule.ts';

/** Every `source` below `value`, with its path. */
function* sourceReferences(value: unknown, path: Path): Generator<{ keys: string[]; path: Path }> {
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) yield* sourceReferences(item, [...path, index]);
  } else if (value && typeof value === 'object') {
    for (const [key, item] of Object.entries(value)) {
      if (key === 'sources') continue;
      if (key === 'source') yield { keys: [item].flat() as string[], path: [...path, key] };
      else yield* sourceReferences(item, [...path, key]);
    }
  }
}

export const sourceKeys: Rule = {
  name: 'source-keys',
  description: 'Every fact leads to a page that was read; a source that nothing refers to is dead weight.',
  check(cards, report) {
    for (const loaded of cards) {
      const used = new Set<string>();
      for (const { keys, path } of sourceReferences(loaded.card, [])) {
        for (const key of keys) {
          used.add(key);
          if (!(key in loaded.card.sources))
            report(
              loaded,
              path,
              `"${key}" is not among the card's sources; add it there with title, publisher, url and checked.`,
            );
        }
      }
      for (const key of Object.keys(loaded.card.sources))
        if (!used.has(key))
          report(
            loaded,
            ['sources', key],
            `no fact refers to the source "${key}"; remove it or name it where it was used.`,
            'warning',
          );
    }
  },
  fix(document, card) {
    const used = new Set([...sourceReferences(card, [])].flatMap(({ keys }) => keys));
    const idle = Object.keys(card.sources).filter((key) => !used.has(key));
    // A card without any source left would not be a card: that is for an editor to mend.
    if (idle.length === Object.keys(card.sources).length) return [];
    return idle.map((key) => {
      document.deleteIn(['sources', key]);
      return `removed the source "${key}", which no fact refers to`;
    });
  },
};
