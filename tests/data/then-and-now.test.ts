import { describe, expect, it } from 'vitest';
import type { DatedValue, Source } from '../../data/compiled.ts';
import { isStale, SHELF_MONTHS, thenAndNow, valueOn } from '../../data/then-and-now.ts';

const value = (value: string | number, dates: Omit<DatedValue, 'value' | 'sources'> = {}): DatedValue => ({
  value,
  ...dates,
  sources: [0],
});

const source = (checked: string, edition?: string): Source => ({
  title: 't',
  publisher: 'p',
  url: 'https://example.org/',
  checked,
  edition,
});

const members = {
  values: [
    value(30, { from: '2020-03-27', until: '2023-04-03' }),
    value(31, { from: '2023-04-04', until: '2024-03-06' }),
    value(32, { from: '2024-03-07' }),
  ],
};

describe('The value on a day', () => {
  it.each<[string, number | undefined, string]>([
    ['2020-03-26', undefined, 'before the first value is known'],
    ['2020-03-27', 30, 'the first day counts'],
    ['2023-04-03', 30, 'the last day counts'],
    ['2023-04-04', 31, 'a member joins'],
    ['2024-03-07', 32, 'another joins, and the end is open'],
    ['2050-01-01', 32, 'an open end holds for ever'],
  ])('of the member count on %s is %s: %s', (day, expected) => {
    expect(valueOn(members, day)?.value).toBe(expected);
  });

  it('goes down when a member leaves', () => {
    const fact = {
      values: [value(28, { from: '2013-07-01', until: '2020-01-31' }), value(27, { from: '2020-02-01' })],
    };
    expect([valueOn(fact, '2020-01-31')?.value, valueOn(fact, '2020-02-01')?.value]).toEqual([28, 27]);
  });

  it('is the name of its time where a capital was renamed', () => {
    const fact = {
      values: [
        value('Astana', { from: '1998-05-06', until: '2019-03-22' }),
        value('Nur-Sultan', { from: '2019-03-23', until: '2022-09-16' }),
        value('Astana', { from: '2022-09-17' }),
      ],
    };
    expect(valueOn(fact, '2020-06-01')?.value).toBe('Nur-Sultan');
  });

  it('is superseded by a later beginning even where nobody wrote down its end', () => {
    const fact = { values: [value(31, { from: '2023-04-04' }), value(32, { from: '2024-03-07' })] };
    expect(valueOn(fact, '2024-03-07')?.value).toBe(32);
  });

  it('is the last measurement before that day', () => {
    const fact = { values: [value(1, { asOf: '2020' }), value(2, { asOf: '2024' })] };
    expect(valueOn(fact, '2022-05-05')?.value).toBe(1);
  });

  it('is none between two terms of office', () => {
    const fact = { values: [value('A', { until: '2021-01-31' }), value('B', { from: '2021-03-01' })] };
    expect(valueOn(fact, '2021-02-15')).toBeUndefined();
  });

  it('is unknown where both values name the same year and the day lies in it', () => {
    const fact = { values: [value('Truss', { until: '2022' }), value('Sunak', { from: '2022' })] };
    expect(valueOn(fact, '2022-08-01')).toBeUndefined();
    expect(valueOn(fact, '2021-12-31')?.value).toBe('Truss');
    expect(valueOn(fact, '2023-01-01')?.value).toBe('Sunak');
  });

  it('is unknown within the month of a change and known the month after', () => {
    const fact = { values: [value('A', { until: '2024-02' }), value('B', { from: '2024-02' })] };
    expect(valueOn(fact, '2024-02-29')).toBeUndefined();
    expect(valueOn(fact, '2024-03-01')?.value).toBe('B');
  });

  it('does not depend on the order in which values are written', () => {
    expect(valueOn({ values: members.values.toReversed() }, '2023-06-01')?.value).toBe(31);
  });
});

describe('Then and now', () => {
  const today = '2026-11-23';

  it('shows both where the value changed since publication', () => {
    const { now, then } = thenAndNow(members, { published: '2022-06-29', today });
    expect([then?.value, now.value]).toEqual([30, 32]);
  });

  it.each([
    ['the article is of today’s value', '2025-01-01'],
    ['the article is older than the first known value', '2001-01-01'],
    ['the page claims to come from the future', '2030-01-01'],
    ['the page does not say when it was published', undefined],
  ])('shows only now where %s', (_, published) => {
    expect(thenAndNow(members, { published, today })).toEqual({ now: members.values[2] });
  });

  it('does not call a value changed that went and came back', () => {
    const fact = {
      values: [
        value('Astana', { until: '2019-03-22' }),
        value('Nur-Sultan', { from: '2019-03-23', until: '2022-09-16' }),
        value('Astana', { from: '2022-09-17' }),
      ],
    };
    expect(thenAndNow(fact, { published: '2018-01-01', today }).then).toBeUndefined();
  });

  it('falls back to the last value where nothing holds today', () => {
    const fact = {
      values: [value('A', { from: '2001', until: '2005' }), value('B', { from: '2006', until: '2010-03' })],
    };
    expect(thenAndNow(fact, { today }).now.value).toBe('B');
  });

  it('falls back to the first value where all lie ahead', () => {
    const fact = { values: [value('A', { from: '2027' }), value('B', { from: '2029' })] };
    expect(thenAndNow(fact, { today }).now.value).toBe('A');
  });
});

describe('A stale value', () => {
  it.each([
    ['holder', '2026-05-22', true],
    ['holder', '2026-05-23', false],
    ['count', '2025-11-22', true],
    ['count', '2025-11-23', false],
    ['population', '2024-11-22', true],
    ['population', '2024-11-23', false],
    ['law', '2021-11-22', true],
    ['law', '2021-11-23', false],
    ['history', '1990-01-01', false],
  ] as const)('on the shelf %s, checked %s, on 23 November 2026: %s', (shelf, checked, expected) => {
    expect(isStale(shelf, value(1), [source(checked)], '2026-11-23')).toBe(expected);
  });

  it('is counted from the edition where that is older than the check', () => {
    expect(isStale('population', value(1), [source('2026-11-01', '2021')], '2026-11-23')).toBe(true);
  });

  it('is counted from the check where the edition reaches beyond it', () => {
    expect(isStale('population', value(1), [source('2024-03-01', '2024')], '2026-03-02')).toBe(true);
  });

  it.each([
    ['population', '2023', false],
    ['population', '2016', false],
    ['population', '2015', true],
    ['count', '2023', true],
  ] as const)('that shows its own year, on the shelf %s as of %s: %s', (shelf, asOf, expected) => {
    expect(isStale(shelf, value(1, { asOf }), [source('2026-11-01', asOf)], '2026-11-23')).toBe(expected);
  });

  it('is kept fresh by its freshest source', () => {
    expect(isStale('holder', value('A'), [source('2020-01-01'), source('2026-11-01')], '2026-11-23')).toBe(
      false,
    );
  });

  it('is not what was over before today', () => {
    const past = value('A', { from: '2001', until: '2005' });
    expect(isStale('holder', past, [source('2006-01-01')], '2026-11-23')).toBe(false);
  });

  it('runs out on the last day of a month shorter than the one of the check', () => {
    expect(SHELF_MONTHS.holder).toBe(6);
    expect(isStale('holder', value('A'), [source('2025-08-31')], '2026-02-28')).toBe(false);
    expect(isStale('holder', value('A'), [source('2025-08-31')], '2026-03-01')).toBe(true);
  });
});
