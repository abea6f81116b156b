/** mark.js on the very mentions that Gloss paints: by their offsets, which spares it the search for them. */
import Mark from 'mark.js';

/**
 * @param {Element} context
 * @param {readonly Range[]} ranges in document order
 */
export function markWithMarkJs(context, ranges) {
  const starts = new Map();
  const walker = document.createTreeWalker(context, NodeFilter.SHOW_TEXT);
  let offset = 0;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    starts.set(node, offset);
    offset += /** @type {Text} */ (node).length;
  }
  const wanted = ranges.map(({ startContainer, startOffset, endContainer, endOffset }) => {
    const start = starts.get(startContainer) + startOffset;
    return { start, length: starts.get(endContainer) + endOffset - start };
  });
  new Mark(context).markRanges(wanted);
}
