import type { MarkLook } from '../extension/mark-files.ts';
import type { Outcome } from '../extension/messages.ts';
import { ACTIVE, isStyledAs, MENTION, nameOf } from './mark-style.ts';

/** The part of the highlight registry that is used: a Map of highlights by name. */
export type HighlightRegistry = Pick<Map<string, Highlight>, 'set' | 'get' | 'delete'>;

export interface Painter {
  /** Marks these ranges and no others. */
  paint(ranges: readonly StaticRange[]): void;
  /** Sets off the mention whose card is open; none without an argument. */
  activate(range?: StaticRange): void;
  setLook(look: MarkLook): void;
  /** Whether the page took the marks out of the registry, or their style sheet off its list. */
  isCleared(): boolean;
  /** Takes marks and style sheet away. */
  remove(): void;
}

interface StyledTree {
  adoptedStyleSheets: CSSStyleSheet[];
}

/** Adds the sheet to a document or shadow tree that lacks it: pages replace the whole list. */
function adopt(tree: StyledTree, sheet: CSSStyleSheet): void {
  const sheets = [...tree.adoptedStyleSheets];
  if (!sheets.includes(sheet)) tree.adoptedStyleSheets = [...sheets, sheet];
}

function disown(tree: StyledTree, sheet: CSSStyleSheet): void {
  tree.adoptedStyleSheets = [...tree.adoptedStyleSheets].filter((other) => other !== sheet);
}

/**
 * Paints through the CSS Custom Highlight API: ranges in a registry and a constructed style sheet, no change of the DOM.
 * @param sheetOf the style sheet of a look, asked for where the page came without it
 */
export function createPainter(
  document: Document,
  registry: HighlightRegistry,
  first: MarkLook,
  sheetOf: (look: MarkLook) => Promise<Outcome<string>>,
): Painter {
  const { CSSStyleSheet } = document.defaultView as Window & typeof globalThis;
  const sheet = new CSSStyleSheet();
  /** Where the sheet is: shadow trees that hold marks, and the document where it came without or changed its look since. */
  const trees = new Set<StyledTree>();
  let look = first;
  let highlight: Highlight | undefined;
  /** What was painted last. */
  let painted: ReadonlySet<StaticRange> = new Set();
  /** The look that the sheet has, or is to have. */
  let filled: MarkLook | undefined;
  /** A sheet that comes late makes the browser look at the whole document's style anew: where the look is there, none comes. */
  let isStyled = isStyledAs(look, document);

  async function fill(): Promise<void> {
    if (filled === look) return;
    filled = look;
    const { markStyle, markColour } = look;
    const outcome = await sheetOf({ markStyle, markColour });
    if (filled !== look) return;
    if (outcome.ok) sheet.replaceSync(outcome.value);
    else filled = undefined;
  }

  /** Sees to it that the sheet reaches the text of the ranges. */
  function dress(ranges: Iterable<StaticRange>): void {
    for (const range of ranges) {
      const tree = range.startContainer.getRootNode();
      if (tree instanceof ShadowRoot) trees.add(tree);
      else if (!isStyled) trees.add(document);
    }
    for (const tree of trees) adopt(tree, sheet);
    if (trees.size > 0) void fill();
  }

  return {
    paint(ranges) {
      const next = new Set(ranges);
      if (next.size === 0) {
        registry.delete(MENTION);
        highlight = undefined;
      } else {
        dress(next);
        highlight ??= new Highlight();
        // Only what differs: marks that stay are not painted anew.
        for (const range of painted) if (!next.has(range)) highlight.delete(range);
        for (const range of next) highlight.add(range);
        registry.set(MENTION, highlight);
      }
      painted = next;
    },
    activate(range) {
      if (range) {
        dress([range]);
        registry.set(ACTIVE, new Highlight(range));
      } else registry.delete(ACTIVE);
    },
    setLook(next) {
      if (nameOf(next) === nameOf(look)) return;
      look = next;
      isStyled = isStyledAs(look, document);
      dress(painted);
    },
    isCleared: () =>
      painted.size > 0 &&
      (registry.get(MENTION)?.size !== painted.size ||
        (trees.has(document) && !document.adoptedStyleSheets.includes(sheet))),
    remove() {
      registry.delete(MENTION);
      registry.delete(ACTIVE);
      for (const tree of trees) disown(tree, sheet);
    },
  };
}
