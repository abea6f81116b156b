/** Chooses, of all blocks of a document, those that are its article. */
import { parentOf } from './elements.ts';
import { isFurnitureText } from './furniture-words.ts';
import { type Ground, groundOf, isProse, SHORTEST_PROSE } from './ground.ts';
import { precedes } from './order.ts';
import { collapsed, isShown, type RawBlock } from './walk.ts';

/** Containers between the run and a block that make it a box: with links in it, and without. */
const BOX_DEPTH = 2;
const DEEP_BOX = 3;
/** Characters of prose that are more than a label or a teaser. */
const PARAGRAPHS = 300;
/** How many blocks are looked at between two chances to pause: to ask whether one is seen may take a millisecond. */
const STRIDE = 4;
/** Characters beyond which a block is neither a headline nor furniture by its words. */
const LONGEST_TITLE = 300;

const WRAPPERS: ReadonlySet<string> = new Set(['div', 'section', 'article', 'header']);

/** Whether a block stands in a box inside the run of paragraphs: an offer, a list of links, a letter to the readers. */
function isBoxed(block: RawBlock, run: Element): boolean {
  const { anchor } = block;
  let wrappers = 0;
  for (let at: Element | null = anchor; at && at !== run; at = parentOf(at)) {
    if (at.localName === 'figure' || at.localName === 'table' || at.localName === 'blockquote') return false;
    if (at !== anchor && WRAPPERS.has(at.localName)) wrappers++;
  }
  // A part of the story may have a container of its own, or two; its paragraphs do not live on links.
  return wrappers >= (block.linked === 0 ? DEEP_BOX : BOX_DEPTH);
}

const MAY_BE_LINKS: ReadonlySet<string> = new Set(['h1', 'td', 'th', 'dt', 'dd', 'figcaption']);

/** Whether a block is all link: a teaser that points to another story. Tables and headlines may be links throughout. */
const isPointer = ({ element, length, linked }: RawBlock): boolean =>
  linked > 0 && linked >= length * 0.8 && !MAY_BE_LINKS.has(element.localName);

/** Whether a name around the block, but inside the story, calls it furniture. What holds the whole story is none. */
function isFurniture({ furniture }: RawBlock, { body, holders, prose }: Ground): boolean {
  for (let at = furniture; at && !at.element.contains(body); at = at.outer) {
    const holdsParagraphs = at.small && (prose.get(at.element) ?? 0) > PARAGRAPHS;
    if (!holdsParagraphs && !holders.has(at.element)) return true;
  }
  return false;
}

type Position = 'before' | 'in' | 'after';

const positionTo = (body: Element, anchor: Element): Position => {
  if (body.contains(anchor)) return 'in';
  return precedes(body, anchor) ? 'after' : 'before';
};

const inFigure = ({ element }: RawBlock): boolean => element.closest('figure, figcaption, caption') !== null;

const forbidsSelection = (element: Element): boolean =>
  element.ownerDocument.defaultView?.getComputedStyle(element).userSelect === 'none';

/**
 * Whether a block is seen, as far as is known since its style may last have changed. Short text that cannot be selected is a
 * control's; publishers who forbid it for the whole story (`everywhere`) are told nothing by it.
 */
function isSeen(block: RawBlock, everywhere: boolean): boolean {
  block.isShown ??=
    isShown(block.element) &&
    (everywhere ||
      block.length >= SHORTEST_PROSE ||
      block.role !== 'text' ||
      !forbidsSelection(block.element));
  return block.isShown;
}

/** Before the first paragraph stand names, dates and labels; a standfirst is a sentence. */
const isPreamble = (block: RawBlock): boolean =>
  block.role === 'text' && block.length < SHORTEST_PROSE && !inFigure(block);

const titleOf = (headline: Element): string => {
  const text = collapsed(headline.textContent ?? '');
  return text.length < LONGEST_TITLE ? text : '';
};

/** Chooses the article's blocks; yields where it may pause. */
export function* chooseStory(blocks: readonly RawBlock[], document: Document): Generator<void, RawBlock[]> {
  const ground = yield* groundOf(blocks, document);
  if (!ground) return [];
  const { body, root, headline, run } = ground;
  const chosen: RawBlock[] = [];
  /** Headlines and captions already read: pages repeat them for other window widths. */
  const titles = new Set<string>();
  if (headline) titles.add(titleOf(headline));
  let hasBegun = ground.prose.size === 0;
  const isUnselectable = forbidsSelection(body);
  for (const [at, block] of blocks.entries()) {
    if (at % STRIDE === STRIDE - 1) yield;
    const { anchor, role } = block;
    const text = block.length < LONGEST_TITLE ? collapsed(block.text) : '';
    const isHeadline = anchor === headline;
    if (!isHeadline) {
      if (!root.contains(anchor) || isPointer(block) || isFurniture(block, ground)) continue;
      const position = positionTo(body, anchor);
      if (position === 'after' || (!hasBegun && isPreamble(block))) continue;
      if (position === 'in' && run?.contains(anchor) && isBoxed(block, run)) continue;
      if ((text && (isFurnitureText(text) || titles.has(text))) || !isSeen(block, isUnselectable)) continue;
      hasBegun ||= position === 'in' && isProse(block);
    }
    if (text && (role !== 'text' || !hasBegun)) titles.add(text);
    chosen.push(block);
  }
  return withoutEmptySections(chosen);
}

const levelOf = ({ element }: RawBlock): number =>
  /^h[1-6]$/.test(element.localName) ? Number(element.localName[1]) : 0;

/** Drops headings that nothing stands under: what they announced were links or pictures. */
function withoutEmptySections(blocks: readonly RawBlock[]): RawBlock[] {
  const kept: RawBlock[] = [];
  /** Level of what follows: 7 for text, 0 for nothing. */
  let following = 0;
  for (const block of blocks.toReversed()) {
    const level = levelOf(block);
    if (level > 1 && following <= level) continue;
    following = level || 7;
    kept.push(block);
  }
  return kept.reverse();
}
