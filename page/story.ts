/** Chooses, of all blocks of a document, those that are its article. */
import { parentOf, styleOf } from './elements.ts';
import { isFurnitureText } from './furniture-words.ts';
import { type Ground, groundOf, isProse, SHORTEST_PROSE } from './ground.ts';
import { precedes } from './order.ts';
import { collapsed, isShown, type RawBlock } from './walk.ts';

/** Containers between the run and a block that make it a box: with links in it, and without. */
const BOX_DEPTH = 2;
const DEEP_BOX = 3;
/** Characters of prose that are more than a label or a teaser. */
const PARAGRAPHS = 300;
/** Characters of prose in several paragraphs that make a box another part of the story. */
const PART = 200;
/** Characters of prose that are too many for what an element is called. */
const LEAST_PROSE: Partial<Record<string, number>> = { small: PARAGRAPHS, label: SHORTEST_PROSE };
/** How many blocks are looked at between two chances to pause: to ask whether one is seen may take a millisecond. */
const STRIDE = 4;
/** Characters beyond which a block is neither a headline nor furniture by its words. */
const LONGEST_TITLE = 300;

const WRAPPERS: ReadonlySet<string> = new Set(['div', 'section', 'article', 'header']);

/** Whether a block stands in a box inside the run of paragraphs: an offer, a list of links, a letter to the readers. */
function isBoxed(block: RawBlock, run: Element, prose: Ground['prose']): boolean {
  const { anchor } = block;
  const mayBePart = block.element.localName === 'p' && isProse(block) && block.linked < block.length / 4;
  let wrappers = 0;
  for (let at: Element | null = anchor; at && at !== run; at = parentOf(at)) {
    if (at.localName === 'figure' || at.localName === 'table' || at.localName === 'blockquote') return false;
    if (mayBePart && at.parentElement === run && (prose.get(at) ?? 0) > Math.max(PART, block.length))
      return false;
    if (at !== anchor && WRAPPERS.has(at.localName)) wrappers++;
  }
  // A part of the story may have a container of its own, or two; its paragraphs do not live on links.
  return wrappers >= (block.linked === 0 ? DEEP_BOX : BOX_DEPTH);
}

const MAY_BE_LINKS: ReadonlySet<string> = new Set(['h1', 'td', 'th', 'dt', 'dd', 'figcaption']);

/** "ALSO READ | ", "Explained: ": a label before a link. */
const LABEL = /^[^.,;]{2,25}?[|:»–—-] /;

/** Whether a block is all link, but for a label: a teaser that points to another story. Tables and headlines may be links throughout. */
const isPointer = ({ element, role, text, length, linked }: RawBlock): boolean =>
  linked >= 1 &&
  !MAY_BE_LINKS.has(element.localName) &&
  (linked >= length * 0.8 ||
    (role === 'text' && linked >= length / 2 && length - linked <= 25 && LABEL.test(text.trim())));

/** Whether a name around the block, but inside the story, calls it furniture. What holds the whole story is none. */
function isFurniture({ furniture }: RawBlock, { body, holders, prose }: Ground): boolean {
  for (let at = furniture; at && !at.element.contains(body); at = at.outer) {
    const { element, meaning } = at;
    const least = LEAST_PROSE[meaning];
    const isTooMuch = least !== undefined && (prose.get(element) ?? 0) >= least;
    if (!isTooMuch && !holders.has(element)) return true;
  }
  return false;
}

type Position = 'before' | 'in' | 'after';

const inFigure = ({ element }: RawBlock): boolean => element.closest('figure, figcaption, caption') !== null;

/** Of what stands between the parts of a story, pictures are its own. */
function positionTo({ body, parts }: Ground, block: RawBlock): Position {
  const { anchor } = block;
  if (body.contains(anchor) || parts.some((part) => part.contains(anchor))) return 'in';
  if (!precedes(body, anchor)) return 'before';
  const last = parts.at(-1);
  return last && inFigure(block) && precedes(anchor, last) ? 'in' : 'after';
}

const forbidsSelection = (element: Element): boolean => styleOf(element)?.userSelect === 'none';

/**
 * Whether a block is seen, as far as is known since its style may last have changed. Short text that cannot be selected is a
 * control's; publishers who forbid it for the whole story (`everywhere`) are told nothing by it.
 */
function isSeen(block: RawBlock, everywhere: boolean): boolean {
  block.isShown ??= isShown(block.element);
  return (
    block.isShown &&
    (everywhere ||
      block.length >= SHORTEST_PROSE ||
      block.role !== 'text' ||
      !forbidsSelection(block.element))
  );
}

/** Before the first paragraph stand names, dates and labels; a standfirst is a sentence, and key points are a list. */
const isPreamble = (block: RawBlock, position: Position): boolean =>
  block.role === 'text' &&
  block.length < SHORTEST_PROSE &&
  !inFigure(block) &&
  !(position === 'in' && (block.element.localName === 'li' || /[.!?][”"’]?\s*$/.test(block.text)));

/** Whether a headline begins another article: an endless page appends the next one. */
function beginsNext({ anchor, role }: RawBlock, headline: Element | undefined): boolean {
  const article = role === 'headline' && headline ? anchor.closest('article') : null;
  return article !== null && !article.contains(headline ?? null);
}

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
  let story = 0;
  const isUnselectable = forbidsSelection(body);
  for (const [at, block] of blocks.entries()) {
    if (at % STRIDE === STRIDE - 1) yield;
    const { anchor, role } = block;
    const text = block.length < LONGEST_TITLE ? collapsed(block.text) : '';
    const isHeadline = anchor === headline;
    if (!isHeadline) {
      if (!root.contains(anchor) || isPointer(block) || isFurniture(block, ground)) continue;
      const position = positionTo(ground, block);
      if (position === 'after' || (!hasBegun && isPreamble(block, position))) continue;
      if (position === 'in' && run?.contains(anchor) && isBoxed(block, run, ground.prose)) continue;
      if ((text && (isFurnitureText(text) || titles.has(text))) || !isSeen(block, isUnselectable)) continue;
      hasBegun ||= position === 'in' && isProse(block);
    }
    if (text && (role !== 'text' || !hasBegun)) titles.add(text);
    if (beginsNext(block, headline)) story++;
    block.story = story;
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
