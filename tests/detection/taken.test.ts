import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Taken } from '../../detection/text/taken.ts';

describe('what is taken', () => {
  it('touches as comparing with every span does', () => {
    const lengths = fc.array(fc.tuple(fc.nat(5), fc.integer({ min: 1, max: 5 })), { maxLength: 30 });
    fc.assert(
      fc.property(lengths, fc.nat(200), fc.integer({ min: 1, max: 20 }), (gaps, start, length) => {
        let at = 0;
        const spans = gaps.map(([gap, size]) => {
          const from = at + gap;
          at = from + size;
          return { start: from, end: at };
        });
        const taken = new Taken();
        const [even, odd] = [0, 1].map((rest) => spans.filter((_, number) => number % 2 === rest));
        for (const span of [...(odd ?? []), ...(even ?? [])]) taken.add(3, span.start, span.end);
        const end = start + length;
        expect(taken.touches(3, start, end)).toBe(spans.some((span) => start < span.end && span.start < end));
        expect(taken.touches(2, start, end)).toBe(false);
      }),
    );
  });
});
