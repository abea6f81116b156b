/** Whether a document is an article: from what it says of itself, and from how its paragraphs stand. */
import { around, kindOf, POSSIBLE_HOSTS, parentOf } from './elements.ts';
import { isArticleType, type LinkedData, typesOf } from './linked-data.ts';

/** Types of pages that are about many things, or about something to buy or to cook. */
const OTHER_TYPES =
  /^(?:Product(?:Group)?|Offer|Recipe|ItemList|EmailMessage|SoftwareApplication|(?:Collection|SearchResults|Profile|Contact|Checkout|QA)Page|(?:DiscussionForum|Job)Posting|(?:Video|Image)Gallery)$/;

const OTHER_KINDS = /^(?:product|profile|music|video|book|place|business|game)(?:[.:]|$)/i;

/** Lists of stories, by the last segments of their path, and applications. */
const NOT_A_STORY =
  /\/(?:search|suche|recherche|buscar|subscribe|tags?|topics?|authors?|staff|shop)(?:\/[^/]*)?(?:\/page\/\d+)?\/?$|\/(?:login|account|cart|checkout|inbox|mail)(?:\/|$)/i;
const IS_QUERY = /[?&](?:q|query|s|search|keywords?)=[^&]/i;

export const isArticleData = (data: LinkedData): boolean => typesOf(data).some(isArticleType);

/** Characters of prose after which counting ends: the answer is yes. */
const ENOUGH = 3_000;
const SHORTEST_PARAGRAPH = 80;
/** How far up from a container the prose of several is summed. */
const LEVELS = 3;

const NOT_PROSE =
  '[contenteditable]:not([contenteditable="false"]), [role="textbox"], nav, footer, aside, dialog:not([open])';

const HEADING = ':is(h2, h3, h4, h5)';
const LINKED_HEADING = `${HEADING} a[href], a[href] ${HEADING}`;

/** The element in whose run a paragraph stands; wrappers around one paragraph alone do not count. */
function runOf(paragraph: Element): Element | null {
  let parent = around(paragraph);
  while (parent && parent.childElementCount === 1 && parent.localName !== 'body') parent = around(parent);
  return parent;
}

interface Run {
  length: number;
  paragraphs: number;
}

/** Sums prose by the run that it stands in; a front page's teasers stand each in a card of its own. */
class Runs {
  longest = 0;
  readonly #runs = new Map<Element, Run>();

  add(run: Element | null, length: number): void {
    if (run) this.#addTo(run, length, 1, this.#runs);
  }

  /**
   * Adds up runs that stand beside each other: sections of a story, and, where the page says that it is one, paragraphs that have each a
   * wrapper with something more in it. A teaser's heading is a link.
   */
  join(isDeclared: boolean): void {
    const joined = new Map<Element, Run>();
    for (const [run, { length, paragraphs }] of this.#runs) {
      if ((paragraphs < 2 && !isDeclared) || run.querySelector(LINKED_HEADING)) continue;
      let at = parentOf(run);
      for (let level = 0; at && level < LEVELS; level++, at = parentOf(at))
        this.#addTo(at, length, paragraphs, joined);
    }
  }

  #addTo(run: Element, length: number, paragraphs: number, runs: Map<Element, Run>): void {
    const sum = runs.get(run) ?? { length: 0, paragraphs: 0 };
    sum.length += length;
    sum.paragraphs += paragraphs;
    runs.set(run, sum);
    this.longest = Math.max(this.longest, sum.length);
  }
}

/** Whether a paragraph stands right behind a heading that leads to another page, or begins so in a list. */
function isTeaser(paragraph: Element): boolean {
  if (paragraph.matches('li > p') && paragraph.firstChild?.nodeName === 'A') return true;
  const before = paragraph.previousElementSibling;
  return before?.matches(HEADING) === true && before.querySelector('a[href]') !== null;
}

function addParagraphs(paragraphs: Iterable<Element>, runs: Runs, isDeclared: boolean): void {
  for (const paragraph of paragraphs) {
    const length = paragraph.textContent?.trim().length ?? 0;
    if (length < SHORTEST_PARAGRAPH) continue;
    let linked = 0;
    for (const link of paragraph.getElementsByTagName('a')) linked += link.textContent?.length ?? 0;
    if (linked >= length / 2 || paragraph.closest(NOT_PROSE) || (!isDeclared && isTeaser(paragraph)))
      continue;
    runs.add(runOf(paragraph), length);
    if (runs.longest > ENOUGH) return;
  }
}

/** Characters of a text that may be a part of a paragraph. */
const SHORTEST_TEXT = 20;

/** Where no text is looked for: what is a paragraph was counted, what is a link is no prose. */
const isCounted = (element: Element): boolean =>
  element.localName === 'a' || element.localName === 'p' || kindOf(element) === 'skip';

/** Text without paragraphs: some publishers part it with line breaks alone, editors write it in spans. */
function addBareText(root: Tree, runs: Runs): void {
  const walker = (root.ownerDocument as Document).createTreeWalker(root, NodeFilter.SHOW_TEXT);
  let holder: Element | null = null;
  let length = 0;
  const end = (): void => {
    if (holder && length >= SHORTEST_PARAGRAPH && !holder.closest(NOT_PROSE))
      runs.add(runOf(holder) ?? holder, length);
    length = 0;
  };
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    if (node.length < SHORTEST_TEXT) continue;
    let at: Element | null = node.parentElement;
    while (at && !isCounted(at) && kindOf(at) === 'inline') at = parentOf(at);
    if (!at || isCounted(at)) continue;
    if (at !== holder) end();
    holder = at;
    length += node.data.trim().length;
    if (runs.longest > ENOUGH) return;
  }
  end();
}

type Tree = HTMLElement | ShadowRoot;

/** Characters of prose in the longest run of paragraphs, counted up to about 3,000. */
function longestRun(root: Tree, least: number, isDeclared: boolean): number {
  const runs = new Runs();
  // The list of a document's is made as it is gone through, which mostly ends early.
  addParagraphs(
    root instanceof ShadowRoot ? root.querySelectorAll('p') : root.getElementsByTagName('p'),
    runs,
    isDeclared,
  );
  if (runs.longest < least) runs.join(isDeclared);
  if (runs.longest < least) addBareText(root, runs);
  if (runs.longest < least) runs.join(isDeclared);
  return runs.longest;
}

/** Open shadow trees, for documents with hardly any text outside. */
const shadowsOf = (document: Document): ShadowRoot[] =>
  Array.from(document.body.querySelectorAll(POSSIBLE_HOSTS)).flatMap(({ shadowRoot }) => shadowRoot ?? []);

/** Whether the page's markup says of one part that it is an article, by microdata or RDFa; lists say so of many. */
const isDescribedInPlace = (document: Document): boolean =>
  document.querySelectorAll('[itemtype$=Article], [typeof$=Article]').length === 1;

/** Prose that an article has at least: where the page says that it is one, where nothing is said, where it says otherwise. */
const LEAST = { declared: 200, unsaid: 700, denied: 2_500 } as const;

function claimOf(
  document: Document,
  data: readonly LinkedData[],
  kind: string | undefined,
): keyof typeof LEAST {
  const { pathname, search, hash } = new URL(document.URL, 'https://page.invalid');
  // Some applications keep the path behind a number sign.
  const isFront = pathname === '/' && search === '' && !/^#!?\/./.test(hash);
  const articles = data.filter(isArticleData).length;
  // A front page may list what it shows.
  if (articles > 0 && (!isFront || articles === 1)) return 'declared';
  const isOther =
    isFront ||
    NOT_A_STORY.test(pathname) ||
    OTHER_KINDS.test(kind ?? '') ||
    data.some((one) => typesOf(one).some((type) => OTHER_TYPES.test(type)));
  if (isOther) return 'denied';
  if (/article$/i.test(kind ?? '') || isDescribedInPlace(document)) return 'declared';
  return IS_QUERY.test(search) ? 'denied' : 'unsaid';
}

/** @param kind what the page's `og:type` says */
export function isArticle(
  document: Document,
  data: readonly LinkedData[],
  kind: string | undefined,
): boolean {
  if (!document.body || !/html/.test(document.contentType ?? 'text/html')) return false;
  const claim = claimOf(document, data, kind);
  const least = LEAST[claim];
  const count = (root: Tree): number => longestRun(root, least, claim === 'declared');
  const longest = count(document.body);
  return (
    longest >= least || (longest < LEAST.declared && shadowsOf(document).some((root) => count(root) >= least))
  );
}
