import type { Rule } from './rule.ts';
import { partsOf } from './walk.ts';

export const uniqueLabels: Rule = {
  name: 'unique-labels',
  description: 'Two facts of one card under the same label are read as a contradiction.',
  check(cards, report) {
    for (const loaded of cards) {
      for (const { part, path } of partsOf(loaded.card)) {
        const seen = new Set<string>();
        for (const [index, { label }] of part.facts.entries()) {
          const key = label.toLowerCase();
          if (seen.has(key))
            report(
              loaded,
              [...path, 'facts', index],
              `there are two facts called "${label}"; join them as "values" or rename one.`,
            );
          seen.add(key);
        }
      }
    }
  },
};
