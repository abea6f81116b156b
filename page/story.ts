/** Chooses, of all blocks of a document, those that are its article. */
import { isFurnitureText } from './furniture-words.ts';
import { isShown, type RawBlock } from './walk.ts';

const SHORTEST_PROSE = 60;
const RUN_SHARE = 0.6;
const BOX_DEPTH = 2;
const DEEP_BOX = 3;
/** Characters of prose that are more than a label or a teaser. */
const PARAGRAPHS = 300;
/** Share of the prose that an element holds to be the story's own, whatever its name says. */
const STORY_SHARE = 0.3;
const ROOT_SHARE = 0.6;
/** Share of the prose that must stand outside all furniture for the rest to be passed over in the search. */
const PLAIN_SHARE = 0.35;

/** Running text: long enough and not made of links. */
const isProse = ({ role, length, linked }: RawBlock): boolean =>
  role === 'text' && length >= SHORTEST_PROSE && linked < length / 2;

/** Where the story stands. */
interface Ground {
  /** The deepest element with most of the prose. */
  body: Element;
  /** The body, or what holds both it and the headline. */
  root: Element;
  headline: Element | undefined;
  /** The element whose own children are most of the prose; none where each part has a container of its own. */
  run: Element | undefined;
  /** Elements with so much of the prose that no name of theirs makes them furniture. */
  holders: ReadonlySet<Element>;
  /** Characters of prose below each element, furniture or not. */
  prose: ReadonlyMap<Element, number>;
}

const OWN_CONTAINERS: ReadonlySet<string> = new Set(['p', 'li', 'blockquote', 'td', 'dd']);

interface Prose {
  total: number;
  /** Characters of prose below each element. */
  below: Map<Element, number>;
}

function countProse(blocks: readonly RawBlock[], isCounted: (block: RawBlock) => boolean): Prose {
  const below = new Map<Element, number>();
  let total = 0;
  for (const block of blocks) {
    if (!isProse(block) || !isCounted(block)) continue;
    total += block.length;
    let at: Element | null = OWN_CONTAINERS.has(block.element.localName)
      ? block.element.parentElement
      : block.element;
    if (block.anchor !== block.element) at = block.anchor;
    for (let level = 0; at && level < 10; level++, at = at.parentElement)
      below.set(at, (below.get(at) ?? 0) + block.length);
  }
  return { total, below };
}

/** Prose that no name calls furniture; all of it where that is too little: some stories stand in a "paywall" or a "gallery". */
function plainProse(blocks: readonly RawBlock[], all: Prose): Prose {
  const plain = countProse(blocks, ({ furniture }) => !furniture);
  return plain.total > all.total * PLAIN_SHARE ? plain : all;
}

/** The headline and the standfirst often stand beside the text's own container: climb until both are inside. */
function withHeadline(body: Element, headline: Element | undefined): Element {
  if (!headline || body.contains(headline)) return body;
  let root = body;
  for (let level = 0; level < 7 && root.parentElement; level++) {
    root = root.parentElement;
    if (root.localName === 'body') break;
    if (root.contains(headline)) return root;
  }
  return body;
}

function groundOf(blocks: readonly RawBlock[], document: Document): Ground | undefined {
  const all = countProse(blocks, () => true);
  const { total, below } = plainProse(blocks, all);
  let body: Element | undefined;
  const holders = new Set<Element>();
  for (const [element, length] of below) {
    if (length > total * STORY_SHARE) holders.add(element);
    if (length > total * ROOT_SHARE && (!body || body.contains(element))) body = element;
  }
  body ??= document.body ?? undefined;
  if (!body) return undefined;
  const headline = blocks.find(({ role }) => role === 'headline')?.element;
  const root = withHeadline(body, headline);
  holders.add(root);
  return { body, root, headline, holders, run: runOf(blocks, total), prose: all.below };
}

const parentOfProse = ({ element }: RawBlock): Element | null =>
  OWN_CONTAINERS.has(element.localName) ? element.parentElement : element;

function runOf(blocks: readonly RawBlock[], total: number): Element | undefined {
  const direct = new Map<Element, number>();
  for (const block of blocks) {
    const parent = isProse(block) && parentOfProse(block);
    if (!parent) continue;
    const length = (direct.get(parent) ?? 0) + block.length;
    if (length > total * RUN_SHARE) return parent;
    direct.set(parent, length);
  }
  return undefined;
}

const WRAPPERS: ReadonlySet<string> = new Set(['div', 'section', 'article', 'header']);

/** Whether a block stands in a box inside the run of paragraphs: an offer, a list of links, a letter to the readers. */
function isBoxed(block: RawBlock, run: Element): boolean {
  const { anchor } = block;
  let wrappers = 0;
  for (let at: Element | null = anchor; at && at !== run; at = at.parentElement) {
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

const FOLLOWS = 4; // Node.DOCUMENT_POSITION_FOLLOWING

type Position = 'before' | 'in' | 'after';

const positionTo = (body: Element, anchor: Element): Position => {
  if (body.contains(anchor)) return 'in';
  return (body.compareDocumentPosition(anchor) & FOLLOWS) !== 0 ? 'after' : 'before';
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

/** Chooses the article's blocks; yields where it may pause. */
export function* chooseStory(blocks: readonly RawBlock[], document: Document): Generator<void, RawBlock[]> {
  const ground = groundOf(blocks, document);
  if (!ground) return [];
  const { body, root, headline, run } = ground;
  const chosen: RawBlock[] = [];
  /** Headlines and captions already read: pages repeat them for other window widths. */
  const titles = new Set<string>();
  let hasBegun = ground.prose.size === 0;
  const isUnselectable = forbidsSelection(body);
  for (const [at, block] of blocks.entries()) {
    if (at % 64 === 63) yield;
    const { anchor, role } = block;
    const text = block.text.trim();
    const isHeadline = anchor === headline;
    if (!isHeadline) {
      if (!root.contains(anchor) || isPointer(block) || isFurniture(block, ground)) continue;
      const position = positionTo(body, anchor);
      if (position === 'after' || (!hasBegun && isPreamble(block))) continue;
      if (position === 'in' && run?.contains(anchor) && isBoxed(block, run)) continue;
      if (isFurnitureText(text) || titles.has(text) || !isSeen(block, isUnselectable)) continue;
      hasBegun ||= position === 'in' && isProse(block);
    }
    if (role !== 'text' || !hasBegun) titles.add(text);
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
