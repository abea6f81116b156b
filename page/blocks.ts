/**
 * Reads an article into blocks: one string for each paragraph, heading or list item, with the way back from each
 * offset to a place in a text node. An inline element adds nothing to the string, so "Article" and "5" in two of
 * them are one mention; a <br> is a line's end.
 */
import type { Block } from '../detection/types.ts';
import { INLINE_ELEMENTS, SKIPPED_ELEMENTS, SKIPPED_NAMES, SKIPPED_ROLES } from './skipped.ts';

/** A stretch of a block's text that comes from one text node. */
interface Piece {
  node: Text;
  /** Offset in the block's text at which the node's text starts. */
  start: number;
}

export interface PageBlock extends Block {
  /** The block element that holds the text. */
  element: Element;
  pieces: Piece[];
}

/** A place in the document, as ranges want it. */
export interface Place {
  node: Text;
  offset: number;
}

/** The place of an offset; at a seam between two nodes `after` takes the later one (where a mention starts). */
export function placeOf(block: PageBlock, offset: number, side: 'after' | 'before'): Place | undefined {
  const { pieces } = block;
  let low = 0;
  let high = pieces.length;
  const reaches = ({ start }: Piece): boolean => (side === 'after' ? start <= offset : start < offset);
  while (low < high) {
    const middle = (low + high) >> 1;
    if (reaches(pieces[middle] as Piece)) low = middle + 1;
    else high = middle;
  }
  const piece = pieces[Math.max(0, low - 1)];
  if (!piece) return undefined;
  return { node: piece.node, offset: Math.min(offset - piece.start, piece.node.length) };
}

const TITLE = /^H[1-6]$/;

const roleOf = ({ tagName }: Element): Block['role'] => (tagName === 'H1' ? 'headline' : TITLE.test(tagName) || tagName === 'FIGCAPTION' ? 'heading' : 'text');

/** Whether nothing below the element is read, as far as its own attributes tell. */
export function isSkipped(element: Element): boolean {
  const { tagName } = element;
  if (SKIPPED_ELEMENTS.has(tagName.toUpperCase())) return true;
  if (!element.hasAttributes()) return false;
  if (element.hasAttribute('hidden') || element.getAttribute('aria-hidden') === 'true') return true;
  const editable = element.getAttribute('contenteditable');
  if (editable !== null && editable !== 'false') return true;
  const role = element.getAttribute('role');
  if (role && SKIPPED_ROLES.has(role)) return true;
  if (tagName === 'BODY' || tagName === 'HTML' || tagName === 'ARTICLE' || tagName === 'MAIN' || tagName === 'P') return false;
  const named = `${element.id} ${element.getAttribute('class') ?? ''}`;
  // A wrapper of the whole page may be called "with-sidebar"; what holds the story is never furniture.
  return named.length < 300 && SKIPPED_NAMES.test(named) && element.querySelector('h1, article') === null;
}

/** Hidden by style. Asked once for a block, not for each node: it may cost a style recalculation. */
function isShown(element: Element): boolean {
  return element.checkVisibility?.({ visibilityProperty: true, opacityProperty: false }) ?? true;
}

/** Walks a part of the document in its order and collects blocks. */
class Reader {
  readonly blocks: PageBlock[] = [];
  private text = '';
  private pieces: Piece[] = [];
  private readonly holders: Element[] = [];
  private shown = new WeakMap<Element, boolean>();

  read(element: Element): void {
    if (isSkipped(element)) return;
    const isInline = INLINE_ELEMENTS.has(element.tagName);
    if (!isInline) {
      this.endBlock();
      this.holders.push(element);
    }
    for (let child = element.firstChild; child; child = child.nextSibling) {
      if (child.nodeType === 3) this.add(child as Text);
      else if (child.nodeType === 1) this.readChild(child as Element);
    }
    if (element.shadowRoot) for (const child of element.shadowRoot.children) this.read(child);
    if (!isInline) {
      this.endBlock();
      this.holders.pop();
    }
  }

  private readChild(child: Element): void {
    if (child.tagName === 'BR') this.text += '\n';
    else this.read(child);
  }

  private add(node: Text): void {
    if (node.length === 0) return;
    this.pieces.push({ node, start: this.text.length });
    this.text += node.data;
  }

  private endBlock(): void {
    const { text, pieces } = this;
    this.text = '';
    this.pieces = [];
    const element = this.holders.at(-1);
    if (!element || pieces.length === 0 || !/[\p{L}\p{N}]/u.test(text) || !this.isShown(element)) return;
    this.blocks.push({ text, role: roleOf(element), element, pieces });
  }

  private isShown(element: Element): boolean {
    let shown = this.shown.get(element);
    if (shown === undefined) {
      shown = isShown(element);
      this.shown.set(element, shown);
    }
    return shown;
  }
}

/** The element that holds the story: the one <article> or <main> with most of the prose, else the body. */
export function articleRoot(document: Document): Element | undefined {
  const paragraphs = document.getElementsByTagName('p');
  const prose = new Map<Element, number>();
  let total = 0;
  for (const paragraph of paragraphs) {
    const length = paragraph.textContent?.length ?? 0;
    if (length < 60) continue;
    total += length;
    let holder = paragraph.parentElement;
    for (let level = 0; holder && level < 8; level++, holder = holder.parentElement) prose.set(holder, (prose.get(holder) ?? 0) + length);
  }
  const candidates = [...prose].filter(([element, length]) => length > total * 0.6 && element.tagName !== 'HTML');
  const deepest = candidates.reduce<Element | undefined>((best, [element]) => (!best || best.contains(element) ? element : best), undefined);
  const heading = document.querySelector('h1');
  let root = deepest ?? document.body ?? undefined;
  // The headline and the standfirst often stand beside the text's own container: climb until both are inside.
  for (let level = 0; root?.parentElement && heading && !root.contains(heading) && level < 6 && root.tagName !== 'BODY'; level++) root = root.parentElement;
  return root;
}

/** Reads the blocks below `root`. */
export function readBlocks(root: Element): PageBlock[] {
  const reader = new Reader();
  reader.read(root);
  return reader.blocks;
}
