/**
 * Reads an article into blocks: one string for each paragraph, heading or list item, with the way back from each
 * offset to a place in a text node. An inline element adds nothing to the string, so "Article" and "5" in two of
 * them are one mention; a <br> is a line's end.
 */
import type { Block } from '../detection/types.ts';
import {
  INLINE_ELEMENTS,
  NEVER_FURNITURE,
  SKIPPED_ELEMENTS,
  SKIPPED_NAMES,
  SKIPPED_ROLES,
} from './skipped.ts';

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
const MAY_BE_LINKS: ReadonlySet<string> = new Set(['H1', 'TD', 'TH', 'DT', 'DD', 'FIGCAPTION']);

const roleOf = ({ tagName }: Element): Block['role'] =>
  tagName === 'H1' ? 'headline' : TITLE.test(tagName) || tagName === 'FIGCAPTION' ? 'heading' : 'text';

/** Elements that hold so much of the prose that no name of theirs makes them furniture. */
type StoryHolders = ReadonlySet<Element>;

/** The element's id and class as words parted by separators: "ArticleShare" is "Article-Share". */
const namesOf = (element: Element): string =>
  `${element.id} ${element.getAttribute('class') ?? ''}`.replace(/([a-z])(?=[A-Z])/g, '$1-');

function isNamedFurniture(element: Element): boolean {
  if (NEVER_FURNITURE.has(element.tagName)) return false;
  const names = namesOf(element);
  return names.length < 300 && SKIPPED_NAMES.test(names) && element.querySelector('h1, article') === null;
}

/** Whether nothing below the element is read, as far as its own attributes and what it holds tell. */
function isSkipped(element: Element, story: StoryHolders): boolean {
  const tagName = element.tagName.toUpperCase();
  if (SKIPPED_ELEMENTS.has(tagName) && !(tagName === 'FORM' && story.has(element))) return true;
  if (!element.hasAttributes()) return false;
  if (element.hasAttribute('hidden') || element.getAttribute('aria-hidden') === 'true') return true;
  const editable = element.getAttribute('contenteditable');
  if (editable !== null && editable !== 'false') return true;
  const role = element.getAttribute('role');
  if (role && SKIPPED_ROLES.has(role)) return true;
  return !story.has(element) && isNamedFurniture(element);
}

/** Hidden by style. Asked once for a block, not for each node: it may cost a style recalculation. */
function isShown(element: Element): boolean {
  return element.checkVisibility?.({ visibilityProperty: true, opacityProperty: false }) ?? true;
}

/** Whether a block is all link: a teaser that points to another story. Tables and headlines may be links throughout. */
const isPointer = ({ tagName }: Element, text: string, linked: number): boolean =>
  linked > 0 && !MAY_BE_LINKS.has(tagName) && linked >= text.trim().replace(/\s+/g, ' ').length * 0.8;

/** Walks a part of the document in its order and collects blocks. */
class Reader {
  readonly blocks: PageBlock[] = [];
  private text = '';
  private pieces: Piece[] = [];
  private readonly holders: Element[] = [];
  private readonly shown = new WeakMap<Element, boolean>();
  private readonly story: StoryHolders;
  /** Links around the text being read, and how much of the block's text stands in links. */
  private linkDepth = 0;
  private linked = 0;

  constructor(story: StoryHolders) {
    this.story = story;
  }

  read(element: Element): void {
    if (isSkipped(element, this.story)) return;
    const isLink = element.tagName === 'A' && element.hasAttribute('href');
    if (isLink) this.linkDepth++;
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
    if (isLink) this.linkDepth--;
  }

  private readChild(child: Element): void {
    if (child.tagName === 'BR') this.text += '\n';
    else this.read(child);
  }

  private add(node: Text): void {
    if (node.length === 0) return;
    this.pieces.push({ node, start: this.text.length });
    this.text += node.data;
    if (this.linkDepth > 0) this.linked += node.data.trim().length;
  }

  private endBlock(): void {
    const { text, pieces, linked } = this;
    this.text = '';
    this.pieces = [];
    this.linked = 0;
    const element = this.holders.at(-1);
    if (!element || pieces.length === 0 || !/[\p{L}\p{N}]/u.test(text)) return;
    if (isPointer(element, text, linked) || !this.isShown(element)) return;
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

/** Characters of prose below this make the search look at bare text as well: some publishers write no paragraphs. */
const SCARCE_PROSE = 600;
const SHORTEST_PROSE = 60;

/** How much prose stands below each element, counted some levels up from where it stands. */
interface Prose {
  total: number;
  below: Map<Element, number>;
}

function countProse(stretches: Iterable<readonly [holder: Element | null, length: number]>): Prose {
  const below = new Map<Element, number>();
  let total = 0;
  for (const [holder, length] of stretches) {
    if (length < SHORTEST_PROSE) continue;
    total += length;
    let at = holder;
    for (let level = 0; at && level < 8; level++, at = at.parentElement)
      below.set(at, (below.get(at) ?? 0) + length);
  }
  return { total, below };
}

function* paragraphs(document: Document): Generator<[Element | null, number]> {
  for (const paragraph of document.getElementsByTagName('p'))
    yield [paragraph.parentElement, paragraph.textContent?.length ?? 0];
}

function* bareText(document: Document): Generator<[Element | null, number]> {
  const walker = document.createTreeWalker(document.body, 4);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const { parentElement: holder, data } = node as Text;
    if (
      data.length >= SHORTEST_PROSE &&
      holder &&
      holder.tagName !== 'A' &&
      !SKIPPED_ELEMENTS.has(holder.tagName)
    )
      yield [holder, data.trim().length];
  }
}

function proseOf(document: Document): Prose {
  const prose = countProse(paragraphs(document));
  return prose.total < SCARCE_PROSE && document.body ? countProse(bareText(document)) : prose;
}

/** The deepest element with most of the prose, else the body; with the headline inside where one climb brings it. */
function storyRoot(document: Document, { total, below }: Prose): Element | undefined {
  let deepest: Element | undefined;
  for (const [element, length] of below)
    if (length > total * 0.6 && (!deepest || deepest.contains(element))) deepest = element;
  const found = deepest && deepest.tagName !== 'HTML' ? deepest : (document.body ?? undefined);
  const heading = document.querySelector('h1');
  if (!found || !heading || found.contains(heading)) return found;
  // The headline and the standfirst often stand beside the text's own container: climb until both are inside.
  let root = found;
  for (let level = 0; level < 6 && root.parentElement; level++) {
    root = root.parentElement;
    if (root.tagName === 'BODY') break;
    if (root.contains(heading)) return root;
  }
  return found;
}

/** Reads the document's article into blocks; none where the document has no body. */
export function readArticle(document: Document): PageBlock[] {
  const prose = proseOf(document);
  const root = storyRoot(document, prose);
  if (!root) return [];
  const story = new Set<Element>([root]);
  for (const [element, length] of prose.below) if (length > prose.total * 0.3) story.add(element);
  const reader = new Reader(story);
  const heading = document.querySelector('h1');
  if (heading && !root.contains(heading)) reader.read(heading);
  reader.read(root);
  return reader.blocks;
}
