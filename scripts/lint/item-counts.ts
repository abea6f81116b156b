import { firstDay, heldOn } from '../../data/days.ts';
import type { Rule } from './rule.ts';
import { factsOf } from './walk.ts';

export const itemCounts: Rule = {
  name: 'item-counts',
  description:
    'A count that comes with its list equals the number of items in force on the first day of each value.',
  check(cards, report) {
    for (const loaded of cards) {
      for (const { fact, path } of factsOf(loaded.card)) {
        if (!fact.items) continue;
        const items = fact.items.map((item) => (typeof item === 'string' ? { name: item } : item));
        const values = fact.values ?? [fact];
        for (const value of values) {
          if (typeof value.value !== 'number') continue;
          const on = value.from ? firstDay(value.from) : '9999-12-31';
          const count = items.filter((item) => heldOn(on, item)).length;
          if (count !== value.value)
            report(
              loaded,
              path,
              `"${fact.label}" is ${value.value}${value.from ? ` from ${value.from}` : ''}, but ${count} items are in force then; correct the number or the items' dates.`,
            );
        }
      }
    }
  },
};
