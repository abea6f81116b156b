import type { PageContext } from '../detection/types.ts';
import { isArticle, isArticleData } from './gate.ts';
import { type LinkedData, linkedDataOf } from './linked-data.ts';

/** What a document says of itself: whether it is an article, and what detection can use. */
export interface ReadDocument {
  isArticle: boolean;
  context: PageContext;
}

const text = (value: unknown): string | undefined =>
  typeof value === 'string' && value.trim() ? value.trim() : undefined;

/** What the page's meta elements say, by lower-case name; the first of a name counts. */
type Meta = ReadonlyMap<string, string>;

/** Read in one pass: a selector for each name would go through the whole document where there is none. */
function metaOf(document: Document): Meta {
  const found = new Map<string, string>();
  for (const element of document.getElementsByTagName('meta')) {
    const content = text(element.getAttribute('content'));
    if (!content) continue;
    for (const attribute of ['property', 'name', 'itemprop']) {
      const name = element.getAttribute(attribute)?.toLowerCase();
      if (name && !found.has(name)) found.set(name, content);
    }
  }
  return found;
}

function firstOf(meta: Meta, names: readonly string[]): string | undefined {
  const name = names.find((one) => meta.has(one));
  return name && meta.get(name);
}

/** The zone behind a time of day. */
const ZONE = /(:\d\d(?:\s*[ap]m)?)\s*(?:z|[a-z]{2,5})?\s*(?:[+-]\d\d:?\d\d)?\s*(?:\(.*\))?$/i;

const MINUTE = 60_000;
const DAY = 1440 * MINUTE;

/** The reader's own day, as YYYY-MM-DD. Asked of a locale it would cost 25 ms the first time. */
export const localDay = (date: Date): string =>
  new Date(date.getTime() - date.getTimezoneOffset() * MINUTE).toISOString().slice(0, 10);

/**
 * The day of a date as pages write them (ISO, RFC 2822, plain), as it is written: no zone moves it. Undefined where it is none, or absurd:
 * before 1900, or after tomorrow.
 */
export function dayOf(written = ''): string | undefined {
  const iso = /^\d{4}-\d{2}-\d{2}/.exec(written)?.[0];
  // Browsers make a date of nearly any text with a number in it.
  const plain = /\b\d{4}\b/.test(written) ? written.replace(ZONE, '$1') : '';
  const date = new Date(iso ? `${iso}T00:00` : plain);
  if (Number.isNaN(date.getTime())) return undefined;
  const day = localDay(date);
  if (day < '1900' || day > localDay(new Date(Date.now() + DAY))) return undefined;
  // The thirtieth of February may come out as a day in March.
  return !iso || iso === day ? day : undefined;
}

const DATE_NAMES = [
  'article:published_time',
  'og:article:published_time',
  'datepublished',
  'parsely-pub-date',
  'sailthru.date',
  'date',
  'dc.date',
  'pubdate',
  'publish-date',
];

function publicationDay(document: Document, article: LinkedData | undefined, meta: Meta): string | undefined {
  const written = dayOf(text(article?.datePublished)) ?? dayOf(firstOf(meta, DATE_NAMES));
  if (written) return written;
  const time = document.querySelector(
    'article time[datetime], main time[datetime], time[pubdate], time[datetime]',
  );
  return dayOf(text(time?.getAttribute('datetime')));
}

function keywordsOf(article: LinkedData | undefined, meta: Meta): string[] {
  const written = [article?.keywords ?? firstOf(meta, ['news_keywords', 'keywords']) ?? []].flat();
  return written
    .flatMap((entry) => (typeof entry === 'string' ? entry.split(',') : []))
    .map((word) => word.trim())
    .filter(Boolean)
    .slice(0, 30);
}

/** Reads what the page says of itself. */
export function readDocument(document: Document): ReadDocument {
  const data = linkedDataOf(document);
  const meta = metaOf(document);
  const article = data.find(isArticleData);
  const url = text(document.querySelector('link[rel="canonical"]')?.getAttribute('href')) ?? document.URL;
  const context: PageContext = { url };
  const title = text(article?.headline) ?? meta.get('og:title') ?? text(document.title);
  const description = text(article?.description) ?? firstOf(meta, ['og:description', 'description']);
  const published = publicationDay(document, article, meta);
  const keywords = keywordsOf(article, meta);
  if (title) context.title = title;
  if (description) context.description = description;
  if (published) context.published = published;
  if (keywords.length > 0) context.keywords = keywords;

  return { isArticle: isArticle(document, data, meta.get('og:type')), context };
}
