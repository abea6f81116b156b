import type { Rule } from './rule.ts';
import { factsOf } from './walk.ts';

export const datedLabels: Rule = {
  name: 'dated-labels',
  description:
    'A time in the label hides what the fact is about, and keeps it from ageing: "From 5 July 2024: David Lammy" tells nobody who holds the office today.',
  check(cards, report) {
    for (const loaded of cards) {
      for (const { fact, path } of factsOf(loaded.card)) {
        if (/^(from|since|until) \d/i.test(fact.label))
          report(
            loaded,
            [...path, 'label'],
            `the label "${fact.label}" is a time; name what the fact is about and give its values "from" and "until".`,
          );
      }
    }
  },
};
