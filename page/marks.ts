/** The mentions at their places: numbered in reading order, found by a point, painted or not. */
import type { ShownMention } from '../extension/messages.ts';
import type { Rect } from '../hover/card-view.ts';
import type { PlacedMention } from './article-reader.ts';
import type { PageBlock } from './blocks.ts';
import { lineAt, linesOf, rangeOf } from './ranges.ts';

export interface Mark {
  /** Number in reading order; stays what it is until the page is read again. */
  key: number;
  mention: ShownMention;
  block: PageBlock;
  range: StaticRange;
}

/** Marks for the mentions whose words are still there. */
export function marksOf(mentions: readonly PlacedMention[]): Mark[] {
  return mentions.flatMap(({ mention, block }, key) => {
    const range = rangeOf(block, mention.start, mention.end);
    return range ? [{ key, mention, block, range }] : [];
  });
}

/** Marks by the block element that holds them, for finding those near a point without looking at all. */
export type MarksByElement = ReadonlyMap<Element, Mark[]>;

export function byElement(marks: readonly Mark[]): MarksByElement {
  const map = new Map<Element, Mark[]>();
  for (const mark of marks) map.set(mark.block.element, [...(map.get(mark.block.element) ?? []), mark]);
  return map;
}

/** The mark under a point of the viewport, `target` being the element there. */
export function markAt(marks: MarksByElement, target: Element, x: number, y: number): Mark | undefined {
  for (let element: Element | null = target; element; element = element.parentElement) {
    const near = marks.get(element);
    if (near) return near.find(({ range }) => lineAt(range, x, y));
  }
  return undefined;
}

/** The line of the mark nearest to a height of the viewport (where the pointer is); its first line without one. */
export function anchorOf({ range }: Mark, y?: number): Rect | undefined {
  const lines = linesOf(range);
  if (y === undefined) return lines[0];
  const gap = (line: Rect): number => Math.max(line.y - y, y - line.y - line.height, 0);
  return lines.toSorted((a, b) => gap(a) - gap(b))[0];
}
