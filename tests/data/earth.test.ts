import { describe, expect, it } from 'vitest';
import { wayBetween } from '../../data/earth.ts';

describe('the way between two points', () => {
  it.each([
    ['Kyiv to Odesa', [50.454, 30.524], [46.477, 30.733], 442, 'south'],
    ['London to Paris', [51.509, -0.126], [48.853, 2.349], 343, 'south-east'],
    ['over the date line', [52.0, 178.0], [52.0, -178.0], 274, 'east'],
    ['nowhere', [10, 10], [10, 10], 0, 'north'],
  ] as const)('%s', (_, from, to, km, direction) => {
    const way = wayBetween([...from], [...to]);
    expect(Math.abs(way.km - km)).toBeLessThan(3);
    expect(way.direction).toBe(direction);
  });
});
