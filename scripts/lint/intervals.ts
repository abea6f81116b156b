import { firstDay, lastDay, shifted } from '../../data/days.ts';
import type { Rule } from './rule.ts';
import { factsOf } from './walk.ts';

const isRealDay = (day: string): boolean => {
  const date = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().slice(0, 10) === day;
};

export const intervals: Rule = {
  name: 'intervals',
  description:
    'Dates exist, and the values of one fact follow each other without overlap, so that each day has one answer.',
  check(cards, report) {
    for (const loaded of cards) {
      for (const { fact, path } of factsOf(loaded.card)) {
        const values = fact.values ?? [fact];
        for (const [index, value] of values.entries()) {
          const at = fact.values ? [...path, 'values', index] : path;
          for (const key of ['from', 'until', 'asOf'] as const) {
            const day = value[key];
            if (day && !isRealDay(firstDay(day)))
              report(loaded, [...at, key], `there is no day ${day}; correct it.`);
          }
          if (value.from && value.until && firstDay(value.from) > lastDay(value.until))
            report(
              loaded,
              at,
              `"${fact.label}" ends (${value.until}) before it begins (${value.from}); swap or correct them.`,
            );
          const next = values[index + 1];
          if (!next) continue;
          if (!value.until)
            report(loaded, at, `"${fact.label}" has a later value; say until when this one held.`);
          else if (!next.from) report(loaded, at, `"${fact.label}": the value after this one needs "from".`);
          else if (
            firstDay(next.from) < firstDay(value.until) ||
            (value.until.length === 10 && next.from <= value.until)
          )
            report(
              loaded,
              at,
              `"${fact.label}": this value (until ${value.until}) overlaps the next (from ${next.from}); let it end the day before.`,
            );
          else if (
            value.until.length === 10 &&
            next.from.length === 10 &&
            shifted(value.until, 1) < next.from
          )
            report(
              loaded,
              at,
              `"${fact.label}": nothing holds between ${value.until} and ${next.from}; close the gap, or add a value that says what held (such as "vacant").`,
              'warning',
            );
        }
      }
      const { since } = loaded.card;
      if (since && !isRealDay(firstDay(since)))
        report(loaded, ['since'], `there is no day ${since}; correct it.`);
      for (const [index, name] of loaded.card.names.entries()) {
        if (typeof name === 'string') continue;
        const { from, until } = name;
        for (const day of [from, until])
          if (day && !isRealDay(firstDay(day)))
            report(loaded, ['names', index], `there is no day ${day}; correct it.`);
        if (from && until && firstDay(from) > lastDay(until))
          report(
            loaded,
            ['names', index],
            `"${name.name}" means this until ${until}, before it begins to (${from}); swap or correct them.`,
          );
      }
      for (const [key, source] of Object.entries(loaded.card.sources))
        if (!isRealDay(source.checked))
          report(loaded, ['sources', key, 'checked'], `there is no day ${source.checked}; correct it.`);
    }
  },
};
