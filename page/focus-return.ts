/** Brings a reader back to where they were in the text, once a card that took the focus is gone. */

export interface ReadersPlace {
  element: Element | null;
  /** What was selected. */
  ranges: Range[];
}

export function whereTheReaderIs(document: Document): ReadersPlace {
  const selection = document.getSelection();
  const ranges = selection
    ? Array.from({ length: selection.rangeCount }, (_, at) => selection.getRangeAt(at))
    : [];
  return { element: document.activeElement, ranges };
}

export function giveBack(document: Document, { element, ranges }: ReadersPlace): void {
  if (element instanceof HTMLElement && element !== document.body) element.focus({ preventScroll: true });
  else (document.activeElement as HTMLElement | null)?.blur?.();
  const selection = document.getSelection();
  if (!selection || ranges.length === 0) return;
  selection.removeAllRanges();
  for (const range of ranges) selection.addRange(range);
}
