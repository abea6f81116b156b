/** Keeps the document's blocks as it changes: what changed is read anew, the rest stays what it was. */
import type { Changes } from './changes.ts';
import { kindOf, parentOf } from './elements.ts';
import { precedes } from './order.ts';
import { chooseStory } from './story.ts';
import { isShown, type RawBlock, Walk } from './walk.ts';

/** How many blocks are looked at between two chances to pause. */
const STRIDE = 16;

/** Answers whether an element is one of the roots or stands below one, remembering what it found on the way. */
function insideOf(roots: ReadonlySet<Node>): (element: Element) => boolean {
  const known = new Map<Element, boolean>();
  return (element) => {
    const passed: Element[] = [];
    let answer: boolean | undefined;
    for (let at: Element | null = element; at && answer === undefined; at = parentOf(at)) {
      answer = roots.has(at) ? true : known.get(at);
      passed.push(at);
    }
    for (const one of passed) known.set(one, answer ?? false);
    return answer ?? false;
  };
}

/** The element of the document whose text is read anew for a changed node: of a shadow tree the outermost host. */
function rootFor(node: Node): Element | undefined {
  let at: Node | null = node;
  for (let root = at.getRootNode(); root instanceof ShadowRoot; root = at.getRootNode()) at = root.host;
  while (at && (at.nodeType !== 1 || kindOf(at as Element) === 'inline')) at = at.parentNode;
  return at?.isConnected ? (at as Element) : undefined;
}

/** Index of the first block that stands after the element. */
function positionOf(blocks: readonly RawBlock[], element: Element): number {
  let low = 0;
  let high = blocks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const { anchor } = blocks[middle] as RawBlock;
    if (precedes(element, anchor)) high = middle;
    else low = middle + 1;
  }
  return low;
}

export class StoryReader {
  #blocks: RawBlock[] = [];
  #story: RawBlock[] = [];
  /** What has no text yet, and when it has: see `Walk.awaited`. */
  readonly #awaited: Walk['awaited'] = new Map();
  readonly #document: Document;
  readonly #foundShadow: (shadow: ShadowRoot) => void;

  /** @param foundShadow told of every open shadow tree that was read, as often as it is read */
  constructor(document: Document, foundShadow: (shadow: ShadowRoot) => void = () => {}) {
    this.#document = document;
    this.#foundShadow = foundShadow;
  }

  /** The article's blocks after the changes; a block whose text did not change is the very object that it was. */
  *read(changes: Changes): Generator<void, RawBlock[]> {
    const { body } = this.#document;
    if (!body) return [];
    const roots = new Set<Element>();
    for (const node of [...changes.stale, ...(changes.mayShow ? this.#come() : [])]) {
      const root = rootFor(node);
      if (root) roots.add(root);
    }
    const hasText = changes.hasText || roots.size > 0;
    if (changes.everything || roots.has(this.#document.documentElement) || roots.has(body))
      this.#blocks = yield* this.#walk(body);
    else if (hasText) yield* this.#readParts(roots);
    const looksOtherwise = changes.mayShow && (yield* this.#looksOtherwise(changes));
    if (hasText || looksOtherwise) this.#story = yield* chooseStory(this.#blocks, this.#document);
    return this.#story;
  }

  *#readParts(roots: ReadonlySet<Element>): Generator<void> {
    const isStale = insideOf(roots);
    this.#blocks = this.#blocks.filter(({ anchor, element }) => element.isConnected && !isStale(anchor));
    for (const root of roots) {
      const parent = parentOf(root);
      // Of nested roots the outermost alone.
      if (!parent || isStale(parent) || !this.#document.body.contains(root)) continue;
      const found = yield* this.#walk(root);
      if (found.length > 0) this.#blocks.splice(positionOf(this.#blocks, root), 0, ...found);
      yield;
    }
  }

  *#walk(root: Element): Generator<void, RawBlock[]> {
    const walk = new Walk();
    const found = yield* walk.read(root);
    walk.shadows.forEach(this.#foundShadow);
    for (const [element, hasCome] of walk.awaited) this.#awaited.set(element, hasCome);
    return found;
  }

  /** Elements whose text was left out and may be read now. */
  #come(): Element[] {
    const come: Element[] = [];
    for (const [element, hasCome] of this.#awaited) {
      if (element.isConnected && !hasCome(element)) continue;
      this.#awaited.delete(element);
      come.push(element);
    }
    return come;
  }

  /** Looks again at the blocks that were asked about before; true where one is seen now and was not, or the other way round. */
  *#looksOtherwise({ anywhere, restyled }: Changes): Generator<void, boolean> {
    const isRestyled = insideOf(restyled);
    let isOther = false;
    for (const [at, block] of this.#blocks.entries()) {
      if (at % STRIDE === STRIDE - 1) yield;
      if (block.isShown === undefined || !(anywhere || isRestyled(block.anchor))) continue;
      const isNow = isShown(block.element);
      isOther ||= isNow !== block.isShown;
      block.isShown = isNow;
    }
    return isOther;
  }
}
