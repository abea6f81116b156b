import { describe, expect, it } from 'vitest';
import { membershipsOf } from '../../scripts/dataset/memberships.ts';
import { compileCheckedDataset } from '../../scripts/dataset/package.ts';

const { cards } = compileCheckedDataset();
const countries = cards.filter(({ kind }) => kind === 'country');

/** Titles of the countries whose card says that they are members on a day (YYYY-MM-DD). */
const membersOn = (label: string, day: string): string[] =>
  countries
    .filter(({ facts }) =>
      facts.some(
        (fact) =>
          fact.label === label &&
          fact.values.some(
            ({ from = '', until = '9999' }) => from <= day && (day <= until || day.startsWith(until)),
          ),
      ),
    )
    .map(({ title }) => title);

describe('memberships on the cards of countries', () => {
  it.each([
    ['NATO', '2000-01-01', 19],
    ['NATO', '2022-06-01', 30],
    ['NATO', '2026-01-01', 32],
    ['European Union', '1990-01-01', 12],
    ['European Union', '2010-01-01', 27],
    ['European Union', '2019-12-31', 28],
    ['European Union', '2026-01-01', 27],
    ['ASEAN', '2026-01-01', 11],
    ['Euro area', '1999-06-01', 11],
    ['Euro area', '2022-12-31', 19],
    ['Euro area', '2026-01-01', 21],
    ['G7', '2026-01-01', 7],
    ['Brics', '2023-12-31', 5],
    ['Brics', '2026-01-01', 10],
    ['Opec', '1980-01-01', 13],
    ['Opec', '2018-12-01', 15],
    ['Opec', '2024-01-01', 12],
    ['Opec', '2026-05-01', 11],
    ['African Union', '2010-01-01', 52],
    ['African Union', '2026-01-01', 54],
    ['G20', '2026-01-01', 19],
    ['Schengen area', '2010-01-01', 25],
    ['Schengen area', '2026-01-01', 29],
    ['CSTO', '2010-01-01', 7],
    ['CSTO', '2026-01-01', 6],
    // The Cook Islands, a member since 2008, have no card.
    ['International Criminal Court', '2002-07-01', 66],
    ['International Criminal Court', '2018-01-01', 122],
    ['International Criminal Court', '2019-03-17', 121],
    ['International Criminal Court', '2026-01-01', 124],
  ])('%s had on %s %i members', (label, day, count) => {
    expect(membersOn(label, day)).toHaveLength(count);
  });

  it('end with a departure', () => {
    expect(membersOn('European Union', '2020-02-01')).not.toContain('United Kingdom');
    expect(membershipsOf('GB').organisations).not.toContain('european-union');
    expect(membershipsOf('GB').organisations).toContain('g7');
  });

  it('tell a member that came back in one fact with two periods', () => {
    const opec = membershipsOf('GA').facts.filter(({ label }) => label === 'Opec');
    expect(opec).toHaveLength(1);
    expect(opec[0]?.values?.map(({ from, until }) => [from, until])).toEqual([
      ['1975', '1994'],
      ['2016', undefined],
    ]);
  });

  it('agree with the count on the organisation’s own card', () => {
    const members = cards
      .find(({ id }) => id === 'nato')
      ?.facts.find(({ label }) => label === 'Members')
      ?.values.at(-1);
    expect(Number(members?.value)).toBe(membersOn('NATO', '2026-01-01').length);
  });
});
