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

function publicationDay(document: Document, article: LinkedData | undefined): string | undefined {
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

function keywordsOf(document: Document, article: LinkedData | undefined): string[] {
  const written = [article?.keywords ?? metaContent(document, 'news_keywords', 'keywords') ?? []].flat();
  return written
    .flatMap((entry) => (typeof entry === 'string' ? entry.split(',') : []))
    .map((word) => word.trim())
    .filter(Boolean)
    .slice(0, 30);
}

/** Reads what the page says of itself. */
export function readDocument(document: Document): ReadDocument {
  const data = linkedDataOf(document);
  const article = data.find(isArticleData);
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

  return { isArticle: isArticle(document, data, metaContent(document, 'og:type')), context };
}
