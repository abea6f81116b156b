/** Where in a document its story stands: found from its prose alone, before any block is chosen. */
import { parentOf } from './elements.ts';
import type { RawBlock } from './walk.ts';

/** Characters that make a block a paragraph and no label. */
export const SHORTEST_PROSE = 60;
/** Share of the prose that an element holds to be the story's own, whatever its name says. */
const STORY_SHARE = 0.3;
const ROOT_SHARE = 0.6;
/** Share of the prose that must stand outside all furniture for the rest to be passed over in the search. */
const PLAIN_SHARE = 0.35;
const RUN_SHARE = 0.6;
/** How far up from a paragraph prose is counted. */
const LEVELS = 10;
const HEADLINE_LEVELS = 7;
/** How many blocks are counted between two chances to pause. */
const STRIDE = 64;

/** Running text: long enough and not made of links. */
export const isProse = ({ role, length, linked }: RawBlock): boolean =>
  role === 'text' && length >= SHORTEST_PROSE && linked < length / 2;

/** Where the story stands. */
export interface Ground {
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

/** The element in which a paragraph is one among others. */
function containerOf({ element, anchor }: RawBlock): Element | null {
  if (anchor !== element) return anchor;
  return OWN_CONTAINERS.has(element.localName) ? element.parentElement : element;
}

interface Prose {
  total: number;
  /** Characters of prose below each element. */
  below: Map<Element, number>;
}

function* countProse(prose: readonly RawBlock[]): Generator<void, Prose> {
  const below = new Map<Element, number>();
  let total = 0;
  for (const [index, block] of prose.entries()) {
    if (index % STRIDE === STRIDE - 1) yield;
    total += block.length;
    let at = containerOf(block);
    for (let level = 0; at && level < LEVELS; level++, at = parentOf(at))
      below.set(at, (below.get(at) ?? 0) + block.length);
  }
  return { total, below };
}

/** The element that most paragraphs are children of. */
function runOf(prose: readonly RawBlock[], total: number): Element | undefined {
  const direct = new Map<Element, number>();
  for (const block of prose) {
    const parent = containerOf(block);
    if (!parent) continue;
    const length = (direct.get(parent) ?? 0) + block.length;
    if (length > total * RUN_SHARE) return parent;
    direct.set(parent, length);
  }
  return undefined;
}

/** The headline and the standfirst often stand beside the text's own container: climb until both are inside. */
function withHeadline(body: Element, headline: Element | undefined): Element {
  if (!headline || body.contains(headline)) return body;
  let root = parentOf(body);
  for (let level = 0; level < HEADLINE_LEVELS && root; level++, root = parentOf(root)) {
    if (root.localName === 'body') break;
    if (root.contains(headline)) return root;
  }
  return body;
}

/** Finds the story's ground; undefined where the document has no body. Yields where it may pause. */
export function* groundOf(
  blocks: readonly RawBlock[],
  document: Document,
): Generator<void, Ground | undefined> {
  const prose = blocks.filter(isProse);
  const all = yield* countProse(prose);
  // Some stories stand in a "paywall" or a "gallery": where little prose stands outside, names count for nothing.
  const plain = yield* countProse(prose.filter(({ furniture }) => !furniture));
  const { total, below } = plain.total > all.total * PLAIN_SHARE ? plain : all;
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
  return { body, root, headline, holders, run: runOf(prose, total), prose: all.below };
}
