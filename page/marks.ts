/** The mentions at their places: found by a point, painted or not. */
import type { ShownMention } from '../extension/messages.ts';
import type { Rect } from '../hover/card-view.ts';
import type { PageBlock } from './blocks.ts';
import { around, kindOf, styleOf } from './elements.ts';
import { lineAt, linesOf, rangeOf } from './ranges.ts';

export interface Mark {
  /** Its number on this page (`mention-keys.ts`). */
  key: number;
  mention: ShownMention;
  block: PageBlock;
  range: StaticRange;
}

/** A mention with its number, painted or not. */
export type NumberedMention = Omit<Mark, 'range'>;

/** The mark of a mention; undefined where its words are gone. */
export function markOf(numbered: NumberedMention): Mark | undefined {
  const range = rangeOf(numbered.block, numbered.mention.start, numbered.mention.end);
  return range && { ...numbered, range };
}

/** Marks for the mentions whose words are still there. */
export const marksOf = (mentions: readonly NumberedMention[]): Mark[] =>
  mentions.flatMap((mention) => markOf(mention) ?? []);

/** Marks by the block element that holds them, for finding those near a point without looking at all. */
export type MarksByElement = ReadonlyMap<Element, Mark[]>;

export const byElement = (marks: readonly Mark[]): MarksByElement =>
  Map.groupBy(marks, ({ block }) => block.element);

/** Events show a shadow tree's host alone; the tree itself knows what lies under the point. */
function innermostAt(target: Element, x: number, y: number): Element {
  let element = target;
  while (element.shadowRoot) {
    const inner = element.shadowRoot.elementFromPoint(x, y);
    if (!inner || inner === element) break;
    element = inner;
  }
  return element;
}

/** The mark under the point in an element or around it. */
function markIn(marks: MarksByElement, target: Element, x: number, y: number): Mark | undefined {
  for (let element: Element | null = innermostAt(target, x, y); element; element = around(element)) {
    const near = marks.get(element);
    if (near) return near.find(({ range }) => lineAt(range, x, y));
  }
  return undefined;
}

/** Whether an element lies over others that are seen through it: nothing stands in it, and it has no ground of its own. */
function isClear(element: Element): boolean {
  if (element.hasChildNodes() || element.localName === 'img' || kindOf(element) === 'skip') return false;
  const style = styleOf(element);
  return (
    style !== undefined &&
    style.position + style.zIndex !== 'staticauto' &&
    style.backgroundImage === 'none' &&
    style.backgroundColor === 'rgba(0, 0, 0, 0)'
  );
}

/** The mark under a point of the viewport, `target` being the element there; pages lay empty elements over their text. */
export function markAt(marks: MarksByElement, target: Element, x: number, y: number): Mark | undefined {
  if (marks.size === 0) return undefined;
  const found = markIn(marks, target, x, y);
  if (found || !isClear(target)) return found;
  const below = target.ownerDocument.elementsFromPoint(x, y).find((element) => !isClear(element));
  return below && markIn(marks, below, x, y);
}

/** The line of the mark nearest to a height of the viewport (where the pointer is); its first line without one. */
export function anchorOf({ range }: Mark, y?: number): Rect | undefined {
  const lines = linesOf(range);
  if (y === undefined) return lines[0];
  const gap = (line: Rect): number => Math.max(line.y - y, y - line.y - line.height, 0);
  return lines.toSorted((a, b) => gap(a) - gap(b))[0];
}
