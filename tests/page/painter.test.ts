// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { MarkLook } from '../../extension/mark-files.ts';
import { markStyleSheet } from '../../page/mark-style.ts';
import { createPainter } from '../../page/painter.ts';

class FakeHighlight extends Set<StaticRange> {
  constructor(...ranges: StaticRange[]) {
    super(ranges);
  }
}

describe('painting', () => {
  let registry: Map<string, FakeHighlight>;
  const rangeAt = (
    offset: number,
    text: Node | null = document.querySelector('p')?.firstChild ?? null,
  ): StaticRange =>
    ({ startContainer: text, startOffset: offset, endContainer: text, endOffset: offset + 1 }) as StaticRange;

  beforeEach(() => {
    vi.stubGlobal('Highlight', FakeHighlight);
    document.adoptedStyleSheets = [];
    document.body.innerHTML = '<p>Crimea and <a href="/d">Donbas</a></p>';
    registry = new Map();
    sheetOf.mockClear();
  });

  const sheetOf = vi.fn(async ({ markStyle, markColour }: MarkLook) => ({
    ok: true as const,
    value: `p { content: '${markStyle}-${markColour}' }`,
  }));
  const look = { markStyle: 'dotted', markColour: 'text' } as const;
  const paint = () => createPainter(document, registry as never, look, sheetOf);
  const rules = (): string[] =>
    document.adoptedStyleSheets.flatMap((sheet) => [...sheet.cssRules].map(({ cssText }) => cssText));

  it('changes only what differs', () => {
    const painter = paint();
    const [a, b, c] = [rangeAt(0), rangeAt(1), rangeAt(2)];
    painter.paint([a, b]);
    const highlight = registry.get('gloss-mention') as FakeHighlight;
    const added = vi.spyOn(highlight, 'delete');
    painter.paint([b, c]);
    expect(registry.get('gloss-mention')).toBe(highlight);
    expect([...highlight]).toEqual([b, c]);
    expect(added).toHaveBeenCalledExactlyOnceWith(a);
  });

  it('notices that the page took marks or style sheet away, and puts them back', () => {
    const painter = paint();
    painter.paint([rangeAt(0)]);
    expect(painter.isCleared()).toBe(false);
    registry.clear();
    expect(painter.isCleared()).toBe(true);
    painter.paint([rangeAt(0)]);
    document.adoptedStyleSheets = [];
    expect(painter.isCleared()).toBe(true);
    painter.paint([rangeAt(0)]);
    expect(painter.isCleared()).toBe(false);
  });

  it('brings no sheet of its own to a page that was styled from the start, until the look changes', () => {
    const style = { getPropertyValue: () => 'dotted-text' } as unknown as CSSStyleDeclaration;
    const asked = vi.spyOn(window, 'getComputedStyle').mockReturnValue(style);
    const painter = paint();
    painter.paint([rangeAt(0)]);
    expect(document.adoptedStyleSheets).toHaveLength(0);
    expect(painter.isCleared()).toBe(false);
    painter.setLook({ markStyle: 'dotted', markColour: 'text' });
    expect(document.adoptedStyleSheets).toHaveLength(0);
    painter.setLook({ markStyle: 'dotted', markColour: 'blue' });
    expect(document.adoptedStyleSheets).toHaveLength(1);
    asked.mockRestore();
  });

  it('asks for the sheet of its look once, where the page came without it', async () => {
    const painter = paint();
    expect(sheetOf).not.toHaveBeenCalled();
    painter.paint([rangeAt(0)]);
    painter.paint([rangeAt(0), rangeAt(1)]);
    await vi.waitFor(() => expect(rules()).toEqual([expect.stringContaining('dotted-text')]));
    expect(sheetOf).toHaveBeenCalledExactlyOnceWith(look);
  });

  it('asks for the sheet again where it was not given, and keeps that of the last look', async () => {
    sheetOf.mockResolvedValueOnce({ ok: false, error: 'noAnswer' } as never);
    const painter = paint();
    painter.paint([rangeAt(0)]);
    await Promise.resolve();
    painter.setLook({ markStyle: 'tint', markColour: 'blue' });
    painter.setLook({ markStyle: 'tint', markColour: 'green' });
    await vi.waitFor(() => expect(rules()).toEqual([expect.stringContaining('tint-green')]));
    await Promise.resolve();
    expect(rules()).toEqual([expect.stringContaining('tint-green')]);
  });

  it('leaves nothing behind', () => {
    const painter = paint();
    painter.paint([rangeAt(0)]);
    painter.activate(rangeAt(0));
    painter.remove();
    expect([registry.size, document.adoptedStyleSheets.length]).toEqual([0, 0]);
  });

  it('marks nothing in print', () => {
    for (const markStyle of ['dotted', 'underline', 'tint'] as const) {
      const rules = markStyleSheet({ markStyle, markColour: 'blue' }).split('@media').slice(1);
      expect(rules.every((rule) => rule.trim().startsWith('screen'))).toBe(true);
    }
  });
});
