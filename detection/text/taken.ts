import { countBefore } from './halving.ts';
import type { Span } from './sentences.ts';

/** Which stretches of which blocks are taken. Those of a block may come in any order and do not overlap. */
export class Taken {
  private readonly spans = new Map<number, Span[]>();

  add(block: number, start: number, end: number): void {
    const spans = this.spans.get(block);
    if (!spans) this.spans.set(block, [{ start, end }]);
    else spans.splice(after(spans, start), 0, { start, end });
  }

  /** Whether a part of what lies between `start` and `end` is taken. */
  touches(block: number, start: number, end: number): boolean {
    const spans = this.spans.get(block) ?? [];
    const next = after(spans, start);
    return [spans[next - 1], spans[next]].some((span) => span && start < span.end && span.start < end);
  }
}

/** How many of the sorted spans start at `at` or before it. */
const after = (spans: readonly Span[], at: number): number => countBefore(spans, ({ start }) => start <= at);
