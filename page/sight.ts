/** Whether what is marked can be seen where it stands. Asks for layout, and so about few. */
import { parentOf, styleOf } from './elements.ts';
import type { Mark } from './marks.ts';
import { linesOf } from './ranges.ts';

/** What is left of a line with less than this, in CSS pixels, is there for screen readers alone. */
const LEAST = 2;

/** What an element cuts off its text: all that is outside a box, save where the text can be scrolled into it. */
interface Cut {
  box: DOMRect;
  scrolls: boolean;
}

function cutOf(element: Element): Cut | undefined {
  const overflow = styleOf(element)?.overflow || 'visible';
  return overflow === 'visible'
    ? undefined
    : { box: element.getBoundingClientRect(), scrolls: /auto|scroll/.test(overflow) };
}

const overlap = (a: DOMRect, b: DOMRect): boolean =>
  Math.min(a.right, b.right) - Math.max(a.left, b.left) >= LEAST &&
  Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) >= LEAST;

/** Answers for one look at the page: a folded part, text for screen readers, what is transparent or beside the page is not seen. */
export function lookAtPage(): (mark: Mark | undefined) => boolean {
  const cuts = new Map<Element, Cut | undefined>();
  return (mark) => {
    let line = mark && linesOf(mark.range)[0];
    const holder = mark?.range.startContainer.parentElement;
    if (!line || !holder || holder.checkVisibility?.({ opacityProperty: true }) === false) return false;
    if (line.right + scrollX <= 0 || line.bottom + scrollY <= 0) return false;
    for (let at: Element | null = holder; at && at.localName !== 'body'; at = parentOf(at)) {
      if (!cuts.has(at)) cuts.set(at, cutOf(at));
      const cut = cuts.get(at);
      if (cut?.scrolls) line = cut.box;
      if (cut && !overlap(line, cut.box)) return false;
    }
    return true;
  };
}
