// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Mark } from '../../page/marks.ts';
import { lookAtPage } from '../../page/sight.ts';

const rect = (x: number, y: number, width: number, height: number): DOMRect =>
  ({ x, y, width, height, left: x, top: y, right: x + width, bottom: y + height }) as DOMRect;

describe('what is seen of a page', () => {
  let line: DOMRect;
  let box: HTMLElement;
  beforeEach(() => {
    document.body.innerHTML = '<div><p>Crimea was named.</p></div>';
    box = document.querySelector('div') as HTMLElement;
    line = rect(10, 100, 60, 20);
    vi.spyOn(Range.prototype, 'getClientRects').mockImplementation(() => [line] as never);
  });

  function isSeen(): boolean {
    const node = document.querySelector('p')?.firstChild as Text;
    const range = { startContainer: node, startOffset: 0, endContainer: node, endOffset: 6 };
    return lookAtPage()({ range } as unknown as Mark);
  }
  function cutTo(cut: DOMRect, overflow = 'hidden'): void {
    box.style.overflow = overflow;
    box.getBoundingClientRect = () => cut;
  }

  it.each<[string, DOMRect, boolean]>([
    ['in a part that is not folded', rect(0, 90, 500, 300), true],
    ['cut in half', rect(0, 90, 40, 20), true],
    ['in a folded part', rect(0, 100, 500, 0), false],
    ['in a box of one pixel', rect(10, 100, 1, 1), false],
    ['below the end of a part that is cut off', rect(0, 0, 500, 90), false],
  ])('is seen or not %s', (_, cut, expected) => {
    cutTo(cut);
    expect(isSeen()).toBe(expected);
  });

  it('is what can be scrolled to, also in a box within a box, and what hangs over', () => {
    cutTo(rect(0, 0, 500, 90), 'auto');
    expect(isSeen()).toBe(true);
    document.body.firstElementChild?.before(document.createElement('section'));
    const outer = document.querySelector('section') as HTMLElement;
    outer.append(box);
    outer.style.overflow = 'hidden';
    outer.getBoundingClientRect = () => rect(0, 0, 500, 90);
    expect(isSeen()).toBe(true);
    cutTo(rect(0, 0, 500, 0), 'auto');
    expect(isSeen()).toBe(false);
    outer.style.overflow = '';
    cutTo(rect(0, 0, 500, 90), 'visible');
    expect(isSeen()).toBe(true);
  });

  it('is nothing beside the page, nothing transparent and nothing without a line', () => {
    line = rect(-9999, 100, 60, 20);
    expect(isSeen()).toBe(false);
    line = rect(10, 100, 60, 20);
    (document.querySelector('p') as Element).checkVisibility = () => false;
    expect(isSeen()).toBe(false);
    expect(lookAtPage()(undefined)).toBe(false);
  });
});
