import type { Source } from '../../data/compiled.ts';
import { isStale } from '../../data/then-and-now.ts';
import type { Rule } from './rule.ts';
import { factsOf } from './walk.ts';

export const shelfLife: Rule = {
  name: 'shelf-life',
  description:
    'A fact past its shelf life is shown as possibly out of date until someone reads its source again.',
  check(cards, report) {
    const today = new Date().toISOString().slice(0, 10);
    for (const loaded of cards) {
      for (const { fact, path } of factsOf(loaded.card)) {
        const value = fact.values?.at(-1) ?? fact;
        if (value.source === undefined || value.value === undefined) continue;
        const sources = [value.source]
          .flat()
          .flatMap((key) => (loaded.card.sources[key] as Source | undefined) ?? []);
        const { value: shown, from, until, asOf } = value;
        if (
          isStale(fact.shelf ?? 'history', { value: shown, from, until, asOf, sources: [] }, sources, today)
        )
          report(
            loaded,
            path,
            `"${fact.label}" is past its shelf life (${fact.shelf}); read the source again and renew "checked".`,
            'warning',
          );
      }
    }
  },
};
