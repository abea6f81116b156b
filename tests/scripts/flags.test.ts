import { expect, it } from 'vitest';
import { generatedCountries } from '../../scripts/dataset/countries.ts';
import { flagOf } from '../../scripts/dataset/flags.ts';

it('draws a flag as shapes', () => {
  expect(flagOf('UA')).toEqual({
    viewBox: '0 85.333 512 341.333',
    shapes: [
      ['path', { fill: '#FFDA44', d: 'M0 85.337h512v341.326H0z' }],
      ['path', { fill: '#338AF3', d: 'M0 85.337h512V256H0z' }],
    ],
  });
});

it('has a flag that can be drawn for every country', () => {
  const without = generatedCountries()
    .filter(({ card }) => card.kind === 'country')
    .flatMap(({ card }) => card.countries ?? [])
    .filter((code) => (flagOf(code)?.shapes.length ?? 0) === 0);
  expect(without).toEqual([]);
});

it('flies no flag of one side over a disputed territory', () => {
  expect(flagOf('EH')).toBeUndefined();
});

it('has none where there is no country', () => {
  expect(flagOf('QQ')).toBeUndefined();
});
