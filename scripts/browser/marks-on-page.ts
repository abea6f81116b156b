/** What a page can see of Gloss by itself. Each function runs in the page, in any browser, and so stands alone. */

/** The words of the painted mentions, every one. */
export const markedWords = (): string[] =>
  [...CSS.highlights]
    .filter(([name]) => name.startsWith('gloss'))
    .flatMap(([, highlight]) => [...highlight] as AbstractRange[])
    .map(({ startContainer, startOffset, endContainer, endOffset }) => {
      const range = document.createRange();
      range.setStart(startContainer, startOffset);
      range.setEnd(endContainer, endOffset);
      return range.toString().replace(/\s+/g, ' ');
    });

/**
 * The middle of the first painted mention with these words, or of the first at all, which is scrolled to the middle of the window.
 * Null where there is none.
 */
export function middleOfMark(words: string | null): { x: number; y: number } | null {
  for (const [name, highlight] of CSS.highlights) {
    if (!name.startsWith('gloss')) continue;
    for (const range of highlight as unknown as Iterable<AbstractRange>) {
      const live = document.createRange();
      live.setStart(range.startContainer, range.startOffset);
      live.setEnd(range.endContainer, range.endOffset);
      if (words !== null && live.toString().replace(/\s+/g, ' ') !== words) continue;
      live.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
      const box = live.getClientRects()[0];
      if (box) return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    }
  }
  return null;
}

/** The document as the publisher made it: everything but our one element. */
export function documentWithoutGloss(): string {
  const copy = document.documentElement.cloneNode(true) as HTMLElement;
  copy.querySelector('gloss-card')?.remove();
  return copy.outerHTML;
}
