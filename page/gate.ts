/** Whether a document is an article: from what it says of itself, and from how its paragraphs stand. */
import { type LinkedData, typesOf } from './linked-data.ts';
import { sumProse } from './prose.ts';

/** What an advertiser wrote is called an article as well. */
const ARTICLE_TYPES = /^(?!Adv)\w*Article$|^Report$|^(?:Live)?BlogPosting$/;

/** Types of pages that are about many things, or about something to buy. */
const OTHER_TYPES =
  /^(?:Product(?:Group)?|Offer|ItemList|(?:Collection|SearchResults|Profile|Contact|Checkout|QA)Page|DiscussionForumPosting|EmailMessage|JobPosting|SoftwareApplication|(?:Video|Image)Gallery)$/;

/** Looked for in lower case: a pattern that is blind to case takes long to be made. */
const OTHER_KINDS = /^(?:product|profile|music|video|book|place|business|game)(?:[.:]|$)/;

const NOT_A_STORY =
  /^\/(?:search|suche|recherche|buscar|login|account|subscribe|tags?|topics?|authors?|cart|checkout|shop|inbox|mail)(?:\/|$)/;

const IS_QUERY = /[?&](?:q|query|s|search|keywords?)=[^&]/;

export const isArticleData = (data: LinkedData): boolean =>
  typesOf(data).some((type) => ARTICLE_TYPES.test(type));

/** Characters of prose after which counting ends: the answer is yes. */
const ENOUGH = 3_000;

/** Characters of prose in the longest run of paragraphs, counted up to about 3,000. */
function longestRun(body: Element): number {
  let longest = 0;
  for (const length of sumProse(body, new Map())) {
    longest = Math.max(longest, length ?? 0);
    if (longest > ENOUGH) break;
  }
  return longest;
}

/** Prose that an article has at least: where the page says that it is one, where nothing is said, where it says otherwise. */
const LEAST = { declared: 200, unsaid: 700, denied: 2_500 } as const;

function claimOf(
  document: Document,
  data: readonly LinkedData[],
  kind: string | undefined,
): keyof typeof LEAST {
  if (data.some(isArticleData)) return 'declared';
  const { pathname, search } = new URL(document.URL.toLowerCase(), 'https://page.invalid');
  const isFront = pathname === '/' && search === '';
  const isList = isFront || NOT_A_STORY.test(pathname) || IS_QUERY.test(search);
  if (isList) return 'denied';
  if (kind === 'article') return 'declared';
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
  const claim = claimOf(document, data, kind?.toLowerCase());
  return longestRun(document.body) >= LEAST[claim];
}
