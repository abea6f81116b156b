import type { MarkStyle } from '../extension/settings-shape.ts';
import { ACTIVE, MENTION, markStyleSheet } from './mark-style.ts';

/** The part of the highlight registry that is used: a Map of highlights by name. */
export type HighlightRegistry = Pick<Map<string, Highlight>, 'set' | 'get' | 'delete'>;

export interface Painter {
  /** Marks these ranges and no others. */
  paint(ranges: readonly StaticRange[]): void;
  /** Sets off the mention whose card is open; none without an argument. */
  activate(range?: StaticRange): void;
  setStyle(style: MarkStyle): void;
  /** Whether the page took the marks out of the registry. */
  isCleared(): boolean;
  /** Takes marks and style sheet away. */
  remove(): void;
}

/** Paints through the CSS Custom Highlight API: ranges in a registry and a constructed style sheet, no change of the DOM. */
export function createPainter(document: Document, registry: HighlightRegistry, style: MarkStyle): Painter {
  const sheet = new (document.defaultView as Window & typeof globalThis).CSSStyleSheet();
  sheet.replaceSync(markStyleSheet(style));
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  let painted = false;
  return {
    paint(ranges) {
      painted = ranges.length > 0;
      if (painted) registry.set(MENTION, new Highlight(...ranges));
      else registry.delete(MENTION);
    },
    activate(range) {
      if (range) registry.set(ACTIVE, new Highlight(range));
      else registry.delete(ACTIVE);
    },
    setStyle(next) {
      sheet.replaceSync(markStyleSheet(next));
    },
    isCleared: () => painted && registry.get(MENTION) === undefined,
    remove() {
      registry.delete(MENTION);
      registry.delete(ACTIVE);
      document.adoptedStyleSheets = [...document.adoptedStyleSheets].filter((other) => other !== sheet);
    },
  };
}
