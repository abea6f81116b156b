import { describe, expect, it } from 'vitest';
import { firstDay, heldOn, lastDay, shifted } from '../../data/days.ts';

describe('days', () => {
  it('cover a year, a month or themselves', () => {
    expect([firstDay('2024'), lastDay('2024')]).toEqual(['2024-01-01', '2024-12-31']);
    expect([firstDay('2024-02'), lastDay('2024-02')]).toEqual(['2024-02-01', '2024-02-29']);
    expect([firstDay('2023-03-07'), lastDay('2023-03-07')]).toEqual(['2023-03-07', '2023-03-07']);
  });

  it('are counted on and back, over the ends of months and years', () => {
    expect(shifted('2026-02-28', 1)).toBe('2026-03-01');
    expect(shifted('2024-03-01', -1)).toBe('2024-02-29');
    expect(shifted('2024-01-01', -1)).toBe('2023-12-31');
  });

  it('say whether something held, both ends within', () => {
    const term = { from: '2001-01-20', until: '2009-01' };
    expect(['2001-01-19', '2001-01-20', '2009-01-31', '2009-02-01'].map((day) => heldOn(day, term))).toEqual([
      false,
      true,
      true,
      false,
    ]);
    expect(heldOn('1900-01-01', {})).toBe(true);
  });
});
