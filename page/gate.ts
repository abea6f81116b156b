/** Whether a document is an article: from what it says of itself, and from how its paragraphs stand. */
import { parentOf } from './elements.ts';
import { type LinkedData, typesOf } from './linked-data.ts';

const ARTICLE_TYPES =
  /^(?:(?:News|Report|Analysis|Opinion|Background|Review|AskPublic|Satirical|Scholarly|Tech)?(?:News)?Article|Report|LiveBlogPosting|BlogPosting)$/;

/** Types of pages that are about many things, or about something to buy. */
const OTHER_TYPES =
  /^(?:Product|ProductGroup|Offer|ItemList|CollectionPage|SearchResultsPage|ProfilePage|ContactPage|CheckoutPage|QAPage|DiscussionForumPosting|EmailMessage|JobPosting|SoftwareApplication|VideoGallery|ImageGallery)$/;

const OTHER_KINDS = /^(?:product|profile|music|video|book|place|business|game)(?:[.:]|$)/i;

const NOT_A_STORY =
  /^\/(?:search|suche|recherche|buscar|login|account|subscribe|tags?|topics?|authors?|cart|checkout|shop|inbox|mail)(?:\/|$)/i;

const IS_QUERY = /[?&](?:q|query|s|search|keywords?)=[^&]/i;

export const isArticleData = (data: LinkedData): boolean =>
  typesOf(data).some((type) => ARTICLE_TYPES.test(type));

/** Characters of prose after which counting ends: the answer is yes. */
const ENOUGH = 3_000;
const SHORTEST_PARAGRAPH = 80;

const NOT_PROSE =
  '[contenteditable]:not([contenteditable="false"]), [role="textbox"], nav, footer, aside, dialog';

/** The element in whose run a paragraph stands; wrappers around one paragraph alone do not count. */
function runOf(paragraph: Element): Element | null {
  let parent = parentOf(paragraph);
  while (parent && parent.childElementCount === 1 && parent.localName !== 'body') parent = parentOf(parent);
  return parent;
}

/** Sums prose by the run that it stands in; a front page's teasers stand each in a card of its own. */
class Runs {
  longest = 0;
  private readonly lengths = new Map<Element, number>();

  add(run: Element | null, length: number): void {
    if (!run) return;
    const sum = (this.lengths.get(run) ?? 0) + length;
    this.lengths.set(run, sum);
    this.longest = Math.max(this.longest, sum);
  }
}

function addParagraphs(document: Document, runs: Runs): void {
  for (const paragraph of document.getElementsByTagName('p')) {
    const length = paragraph.textContent?.trim().length ?? 0;
    if (length < SHORTEST_PARAGRAPH) continue;
    let linked = 0;
    for (const link of paragraph.getElementsByTagName('a')) linked += link.textContent?.length ?? 0;
    if (linked < length / 2 && !paragraph.closest(NOT_PROSE)) runs.add(runOf(paragraph), length);
    if (runs.longest > ENOUGH) return;
  }
}

const NO_TEXT: ReadonlySet<string> = new Set([
  'script',
  'style',
  'noscript',
  'template',
  'textarea',
  'a',
  'p',
]);

/** Text without paragraphs: some publishers part it with line breaks alone. */
function addBareText(document: Document, runs: Runs): void {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    if (node.length < SHORTEST_PARAGRAPH) continue;
    const length = node.data.trim().length;
    const parent = node.parentElement;
    if (length < SHORTEST_PARAGRAPH || !parent || NO_TEXT.has(parent.localName)) continue;
    if (!parent.closest(NOT_PROSE)) runs.add(runOf(parent) ?? parent, length);
    if (runs.longest > ENOUGH) return;
  }
}

/** Characters of prose in the longest run of paragraphs, counted up to about 3,000. */
function longestRun(document: Document, least: number): number {
  const runs = new Runs();
  addParagraphs(document, runs);
  if (runs.longest < least && document.body) addBareText(document, runs);
  return runs.longest;
}

/** Prose that an article has at least: where the page says that it is one, where nothing is said, where it says otherwise. */
const LEAST = { declared: 200, unsaid: 700, denied: 2_500 } as const;

function claimOf(
  document: Document,
  data: readonly LinkedData[],
  kind: string | undefined,
): keyof typeof LEAST {
  if (data.some(isArticleData)) return 'declared';
  const { pathname, search } = new URL(document.URL, 'https://page.invalid');
  const isFront = pathname === '/' && search === '';
  const isList = isFront || NOT_A_STORY.test(pathname) || IS_QUERY.test(search);
  if (isList) return 'denied';
  if (kind?.toLowerCase() === 'article') return 'declared';
  const isOther =
    (kind && OTHER_KINDS.test(kind)) ||
    data.some((one) => typesOf(one).some((type) => OTHER_TYPES.test(type)));
  return isOther ? 'denied' : 'unsaid';
}

/** @param kind what the page's `og:type` says */
export function isArticle(
  document: Document,
  data: readonly LinkedData[],
  kind: string | undefined,
): boolean {
  if (!document.body || !/html/.test(document.contentType ?? 'text/html')) return false;
  const claim = claimOf(document, data, kind);
  return longestRun(document, LEAST[claim]) >= LEAST[claim];
}
