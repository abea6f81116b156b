import { expect, it } from 'vitest';
import { aboutSoMany } from '../../data/figures.ts';

it.each([
  [9, 'about 9'],
  [54_026, 'about 54,000'],
  [999_600, 'about 1 million'],
  [1_433_886, 'about 1.43 million'],
  [83_280_000, 'about 83.3 million'],
])('%i is %s', (count, words) => {
  expect(aboutSoMany(count)).toBe(words);
});
