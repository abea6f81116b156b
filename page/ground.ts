/** Where in a document its story stands: found from its prose alone, before any block is chosen. */
import { classesOf, parentOf } from './elements.ts';
import { precedes } from './order.ts';
import type { RawBlock } from './walk.ts';

/** Characters that make a block a paragraph and no label. */
export const SHORTEST_PROSE = 60;
/** Share of the prose that an element holds to be the story's own, whatever its name says. */
const STORY_SHARE = 0.3;
const ROOT_SHARE = 0.6;
/** Share of the prose that must stand outside all furniture for the rest to be passed over in the search. */
const PLAIN_SHARE = 0.35;
/** Characters of prose that are a story, however many more its readers wrote. */
const SHORTEST_STORY = 300;
const RUN_SHARE = 0.6;
/** How far up from a paragraph prose is counted. */
const LEVELS = 10;
const HEADLINE_LEVELS = 7;
/** How far up from the body its other parts are looked for. */
const PART_LEVELS = 2;
/** How many blocks are counted between two chances to pause. */
const STRIDE = 64;

/** Running text: long enough and not made of links. */
export const isProse = ({ role, length, linked }: RawBlock): boolean =>
  role === 'text' && length >= SHORTEST_PROSE && linked < length / 2;

/** Where the story stands. */
export interface Ground {
  /** The deepest element with most of the prose. */
  body: Element;
  /** Containers beside the body that are made like it. */
  parts: readonly Element[];
  /** The body, or what holds it, its other parts and the headline. */
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

/** The landmark that holds a headline and a story: what lies outside it is of others, be it longer. */
function landmarkOf(blocks: readonly RawBlock[], below: ReadonlyMap<Element, number>): Element | undefined {
  for (const { role, element } of blocks) {
    if (role !== 'headline') continue;
    for (
      let at = element.closest('article, main');
      at;
      at = at.parentElement?.closest('article, main') ?? null
    )
      if ((below.get(at) ?? 0) >= SHORTEST_STORY) return at;
  }
  return undefined;
}

/** What an element is called, numbers aside: parts of a story are called alike. */
const makeOf = (element: Element): string => `${element.localName} ${classesOf(element).replace(/\d+/g, '')}`;

/** Whether a container beside the body is another part of it, or the next story of an endless page; teasers have linked headings. */
function isPart(element: Element, make: string, below: ReadonlyMap<Element, number>): boolean {
  return (
    (below.get(element) ?? 0) >= SHORTEST_PROSE &&
    makeOf(element) === make &&
    element.querySelector(':is(h1, h2, h3, h4) a') === null
  );
}

/** Some publishers part a story for what they put between. Boxes without a name are too many to be told apart by it. */
function partsOf(body: Element, below: ReadonlyMap<Element, number>): Element[] {
  let at = body;
  for (let level = 0; level < PART_LEVELS && at.localName !== 'body'; level++) {
    const parent = parentOf(at);
    if (!parent || parent instanceof HTMLFormElement) break;
    const make = makeOf(at);
    const parts =
      at.localName === 'article' || classesOf(at)
        ? [...parent.children].filter((one) => one !== at && isPart(one, make, below))
        : [];
    if (parts.length > 0) return parts;
    at = parent;
  }
  return [];
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

const isComment = ({ furniture }: RawBlock): boolean => {
  for (let at = furniture; at; at = at.outer) if (at.meaning === 'comments') return true;
  return false;
};

/** The deepest element with most of the prose, within the landmark where there is one. */
function bodyOf({ total, below }: Prose, within?: Element): Element | undefined {
  const most = within ? (below.get(within) ?? 0) : total;
  let body = within;
  for (const [element, length] of below)
    if (length > most * ROOT_SHARE && (!body || body.contains(element))) body = element;
  return body;
}

/** Finds the story's ground; undefined where the document has no body. Yields where it may pause. */
export function* groundOf(
  blocks: readonly RawBlock[],
  document: Document,
): Generator<void, Ground | undefined> {
  const prose = blocks.filter(isProse);
  const all = yield* countProse(prose);
  function* countOf(isCounted: (block: RawBlock) => boolean): Generator<void, Prose> {
    const part = prose.filter(isCounted);
    return part.length === prose.length ? all : yield* countProse(part);
  }
  const own = yield* countOf((block) => !isComment(block));
  // Some stories stand in a "paywall" or a "gallery": where little prose stands outside, names count for nothing.
  const known = own.total >= SHORTEST_STORY || own.total > all.total * PLAIN_SHARE ? own : all;
  const plain = yield* countOf(({ furniture }) => !furniture);
  const counted = plain.total > known.total * PLAIN_SHARE ? plain : known;
  const { total, below } = counted;
  const holders = new Set<Element>();
  for (const [element, length] of below) if (length > total * STORY_SHARE) holders.add(element);
  let body = bodyOf(counted) ?? document.body;
  if (!body) return undefined;
  const landmark = landmarkOf(blocks, below);
  if (landmark && precedes(landmark, body) && !landmark.contains(body))
    body = bodyOf(counted, landmark) ?? body;
  const parts = partsOf(body, below);
  const headline = blocks.find(({ role }) => role === 'headline')?.element;
  const root = withHeadline(parts[0]?.parentElement ?? body, headline);
  holders.add(root);
  return {
    body,
    parts,
    root,
    headline,
    holders,
    run: runOf(prose, total),
    prose: all.below,
  };
}
