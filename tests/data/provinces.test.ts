import { expect, it } from 'vitest';
import { isCounty, liesIn, provinceAbove, provincesOf } from '../../data/provinces.ts';

it('a county lies in its province, and in no other that begins alike', () => {
  expect(liesIn('GB.ENG.kent', 'GB.ENG')).toBe(true);
  expect(liesIn('GB.ENG.kent', 'GB.ENG.kent')).toBe(true);
  expect(liesIn('GB.ENG', 'GB.ENG.kent')).toBe(false);
  expect(liesIn('FR.11', 'FR.1')).toBe(false);
});

it('a county speaks for its province too, a province for itself', () => {
  expect(provincesOf('IE.C.mayo')).toEqual(['IE.C.mayo', 'IE.C']);
  expect(provincesOf('US.TX')).toEqual(['US.TX']);
  expect(provinceAbove('IE.C.mayo')).toBe('IE.C');
  expect([isCounty('IE.C.mayo'), isCounty('IE.C'), isCounty('')]).toEqual([true, false, false]);
});
