import type { Rect } from '../hover/card-view.ts';
import { type PageBlock, placeOf } from './blocks.ts';

/** Ranges already made: a block that did not change keeps its own, so that its marks need not be painted anew. */
const made = new WeakMap<PageBlock, Map<string, StaticRange>>();

/**
 * The range of a stretch of a block; undefined where its nodes are gone or were shortened. Static, since the browser keeps
 * every live range up to date at each change of the page.
 */
export function rangeOf(block: PageBlock, start: number, end: number): StaticRange | undefined {
  const from = placeOf(block, start, 'after');
  const to = placeOf(block, end, 'before');
  if (!from?.node.isConnected || !to?.node.isConnected) return undefined;
  const ranges = made.get(block) ?? new Map<string, StaticRange>();
  made.set(block, ranges);
  const key = `${start}-${end}`;
  const known = ranges.get(key);
  if (known) return known;
  const range = new StaticRange({
    startContainer: from.node,
    startOffset: from.offset,
    endContainer: to.node,
    endOffset: to.offset,
  });
  ranges.set(key, range);
  return range;
}

/** A live range for a moment's question; undefined where the page has meanwhile changed what it points into. */
export function liveRange({
  startContainer,
  startOffset,
  endContainer,
  endOffset,
}: StaticRange): Range | undefined {
  if (!startContainer.isConnected || !endContainer.isConnected) return undefined;
  const range = (startContainer.ownerDocument as Document).createRange();
  try {
    range.setStart(startContainer, startOffset);
    range.setEnd(endContainer, endOffset);
  } catch {
    return undefined;
  }
  return range.collapsed ? undefined : range;
}

/** A rectangle for each line that the range runs over, in CSS pixels of the viewport. */
export function linesOf(range: StaticRange): DOMRect[] {
  const live = liveRange(range);
  if (!live) return [];
  return [...live.getClientRects()].filter(({ width, height }) => width > 0 && height > 0);
}

const holds = ({ x, y, width, height }: Rect, px: number, py: number): boolean =>
  px >= x && px <= x + width && py >= y && py <= y + height;

/** The line of the range under a point: a mention over two lines is hit on both, and between them on neither. */
export const lineAt = (range: StaticRange, x: number, y: number): Rect | undefined =>
  linesOf(range).find((line) => holds(line, x, y));
