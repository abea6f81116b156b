import type { PageContext } from '../detection/types.ts';

/** What a document says of itself: whether it is an article, and what detection can use. */
export interface ReadDocument {
  isArticle: boolean;
  context: PageContext;
}

type Json = Record<string, unknown>;

const ARTICLE_TYPES =
  /^(?:(?:News|Report|Analysis|Opinion|Background|Review|AskPublic|Satirical|Scholarly|Tech)?(?:News)?Article|Report|LiveBlogPosting|BlogPosting)$/;

const isJson = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Every object of the page's JSON-LD, graphs unfolded. Broken blocks are passed over: they are the publisher's affair. */
function linkedData(document: Document): Json[] {
  const found: Json[] = [];
  const collect = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(collect);
    else if (isJson(value)) {
      found.push(value);
      collect(value['@graph']);
      collect(value.mainEntity);
    }
  };
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    try {
      collect(JSON.parse(script.textContent ?? ''));
    } catch {
      // Not valid JSON.
    }
  }
  return found;
}

const typesOf = (data: Json): string[] => [data['@type']].flat().filter((type) => typeof type === 'string');
const text = (value: unknown): string | undefined =>
  typeof value === 'string' && value.trim() ? value.trim() : undefined;

function metaContent(document: Document, ...names: string[]): string | undefined {
  for (const name of names) {
    const found = document.querySelector(
      `meta[property="${name}" i], meta[name="${name}" i], meta[itemprop="${name}" i]`,
    );
    const content = text(found?.getAttribute('content'));
    if (content) return content;
  }
  return undefined;
}

/** The day of a date as pages write them (ISO, RFC 2822, plain); undefined where it is none or absurd. */
export function dayOf(written: string | undefined): string | undefined {
  const iso = written && /^\d{4}-\d{2}-\d{2}/.exec(written)?.[0];
  if (iso) return iso;
  const time = written ? Date.parse(written) : Number.NaN;
  if (Number.isNaN(time)) return undefined;
  const day = new Date(time).toISOString().slice(0, 10);
  return day > '1900' ? day : undefined;
}

function publicationDay(document: Document, article: Json | undefined): string | undefined {
  const meta = metaContent(
    document,
    'article:published_time',
    'og:article:published_time',
    'datePublished',
    'parsely-pub-date',
    'sailthru.date',
    'date',
    'dc.date',
    'dcterms.created',
    'pubdate',
    'publish-date',
  );
  const time = document.querySelector(
    'article time[datetime], main time[datetime], time[pubdate], time[datetime]',
  );
  return dayOf(text(article?.datePublished)) ?? dayOf(meta) ?? dayOf(text(time?.getAttribute('datetime')));
}

function keywordsOf(document: Document, article: Json | undefined): string[] {
  const written = [article?.keywords ?? metaContent(document, 'news_keywords', 'keywords') ?? []].flat();
  return written
    .flatMap((entry) => (typeof entry === 'string' ? entry.split(',') : []))
    .map((word) => word.trim())
    .filter(Boolean)
    .slice(0, 30);
}

/** Characters of running text: paragraphs that are long enough and not made of links. A front page has few of them. */
function proseLength(document: Document): number {
  let length = 0;
  for (const paragraph of document.getElementsByTagName('p')) {
    const words = paragraph.textContent?.length ?? 0;
    if (words < 80) continue;
    let linked = 0;
    for (const link of paragraph.getElementsByTagName('a')) linked += link.textContent?.length ?? 0;
    if (linked < words / 2) length += words;
    if (length > 5_000) break;
  }
  return length;
}

const NOT_A_STORY = /^\/(?:search|login|account|subscribe|tags?|topics?|authors?)(?:\/|$)/i;

/** Reads what the page says of itself. */
export function readDocument(document: Document): ReadDocument {
  const article = linkedData(document).find((data) => typesOf(data).some((type) => ARTICLE_TYPES.test(type)));
  const url = text(document.querySelector('link[rel="canonical"]')?.getAttribute('href')) ?? document.URL;
  const context: PageContext = { url };
  const title = text(article?.headline) ?? metaContent(document, 'og:title') ?? text(document.title);
  const description = text(article?.description) ?? metaContent(document, 'og:description', 'description');
  const published = publicationDay(document, article);
  const keywords = keywordsOf(document, article);
  if (title) context.title = title;
  if (description) context.description = description;
  if (published) context.published = published;
  if (keywords.length > 0) context.keywords = keywords;

  const path = new URL(document.URL, 'https://page.invalid').pathname;
  const isFront = path === '/' || NOT_A_STORY.test(path);
  const saysArticle = article !== undefined || metaContent(document, 'og:type')?.toLowerCase() === 'article';
  const prose = proseLength(document);
  return { isArticle: saysArticle ? prose > 200 : !isFront && prose > 600, context };
}
