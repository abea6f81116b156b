import { describe, expect, it } from 'vitest';
import { nextStop } from '../../page/walking.ts';

const stops = [{ key: 4 }, { key: 7 }, { key: 9 }];
const walk = (from: number | undefined, step: 1 | -1, gone: readonly number[] = []) => {
  const at = nextStop(stops, from, step, ({ key }) => !gone.includes(key));
  return at === undefined ? undefined : stops[at]?.key;
};

describe('walking from mention to mention', () => {
  it.each([
    ['on', 4, 1, 7],
    ['back', 9, -1, 7],
    ['round the end', 9, 1, 4],
    ['round the beginning', 4, -1, 9],
    ['from nowhere to the first', undefined, 1, 4],
    ['from nowhere back to the last', undefined, -1, 9],
    ['from a mention that is gone', 5, 1, 4],
  ] as const)('goes %s', (_, from, step, to) => {
    expect(walk(from, step)).toBe(to);
  });

  it('passes over what the page has taken away', () => {
    expect(walk(4, 1, [7])).toBe(9);
    expect(walk(undefined, -1, [9])).toBe(7);
  });

  it('comes back to the only one that is left, and goes nowhere where there is none', () => {
    expect(walk(4, 1, [7, 9])).toBe(4);
    expect(walk(4, 1, [4, 7, 9])).toBeUndefined();
    expect(nextStop([], 4, 1, () => true)).toBeUndefined();
  });
});
