import { describe, expect, it } from 'vitest';
import { inSlices } from '../../page/slices.ts';

describe('working in slices', () => {
  it('pauses when its time is up, and comes to the end', async () => {
    let clock = 0;
    const slices: number[] = [];
    let begun = 0;
    function* work(): Generator<void, string> {
      for (let step = 0; step < 40; step++) {
        clock += 1;
        yield;
      }
      return 'done';
    }
    const pace = {
      now: () => clock,
      async pause() {
        slices.push(clock - begun);
        begun = clock;
      },
    };
    expect(await inSlices(work(), pace)).toBe('done');
    expect(slices.length).toBeGreaterThan(4);
    expect(Math.max(...slices)).toBeLessThanOrEqual(8);
  });

  it('does short work at once', async () => {
    let pauses = 0;
    // biome-ignore lint/correctness/useYield: work that ends before it could pause.
    function* work(): Generator<void, number> {
      return 1;
    }
    await inSlices(work(), { now: () => 0, pause: async () => void pauses++ });
    expect(pauses).toBe(0);
  });

  it('fails as the work fails', async () => {
    // biome-ignore lint/correctness/useYield: work that fails before it could pause.
    function* work(): Generator<void, number> {
      throw new Error('broken');
    }
    await expect(inSlices(work())).rejects.toThrow('broken');
  });
});
