// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { dayOf, readDocument } from '../../page/article.ts';
import { paragraphs } from './reading.ts';

const card =
  '<article><h3><a href="/a">A story</a></h3><p>What happened there on Tuesday, and why the ministers will meet again before the end of the month.</p></article>';
const linked = (data: object): string =>
  `<script type="application/ld+json">${JSON.stringify(data)}</script>`;

function open(path: string, head: string, body: string) {
  (window as unknown as { happyDOM: { setURL(url: string): void } }).happyDOM.setURL(
    `https://news.example${path}`,
  );
  document.head.innerHTML = head;
  document.body.innerHTML = body;
  return readDocument(document);
}
const isArticle = (path: string, head: string, body: string): boolean => open(path, head, body).isArticle;

describe('the gate', () => {
  beforeEach(() => {
    document.head.innerHTML = '';
  });

  it('lets in what says that it is an article and reads like one', () => {
    expect(
      isArticle('/a', '<meta property="og:type" content="article">', `<main>${paragraphs(1)}</main>`),
    ).toBe(true);
    const news = linked({ '@graph': [{ '@type': 'NewsArticle', headline: 'Talks' }] });
    expect(isArticle('/a', news, `<main>${paragraphs(1)}</main>`)).toBe(true);
    expect(isArticle('/a', news, '<p>Loading</p>')).toBe(false);
  });

  it('lets in an article that says nothing of itself, and one without paragraphs', () => {
    expect(isArticle('/2025/talks', '', `<main>${paragraphs(4)}</main>`)).toBe(true);
    const lines = paragraphs(4).replaceAll('<p>', '').replaceAll('</p>', '<br><br>');
    expect(isArticle('/2025/talks', linked({ '@type': 'NewsArticle' }), `<div>${lines}</div>`)).toBe(true);
  });

  it('lets in paragraphs that each have a wrapper of their own', () => {
    const wrapped = paragraphs(4).replaceAll('<p>', '<div><p>').replaceAll('</p>', '</p></div>');
    expect(isArticle('/2025/talks', '', `<main>${wrapped}</main>`)).toBe(true);
  });

  it('keeps out front pages, sections, searches and shops', () => {
    const cards = `<main>${card.repeat(30)}</main>`;
    expect(isArticle('/', '<meta property="og:type" content="website">', cards)).toBe(false);
    expect(isArticle('/world', '<meta property="og:type" content="website">', cards)).toBe(false);
    expect(isArticle('/search', '', `<main>${paragraphs(3)}</main>`)).toBe(false);
    expect(isArticle('/find?q=talks', '', `<main>${paragraphs(3)}</main>`)).toBe(false);
    expect(isArticle('/p/1', linked({ '@type': 'Product' }), `<main>${paragraphs(3)}</main>`)).toBe(false);
  });

  it('lets in declared paragraphs that share their wrapper with something, spans, and sections of a story', () => {
    const declared = '<meta property="og:type" content="article">';
    const slots = paragraphs(8).replaceAll('<p>', '<div><p>').replaceAll('</p>', '</p><i></i></div>');
    expect(isArticle('/a', declared, `<main>${slots}</main>`)).toBe(true);
    const entries = slots.replaceAll('<i></i>', '<h2>10:30</h2>');
    expect(isArticle('/a', linked({ '@type': 'LiveBlogPosting' }), `<main>${entries}</main>`)).toBe(true);
    const half = 'The ministers met in the capital on Tuesday and spoke ';
    const spans = `<div><span>${half}</span><b>${half}</b></div>`.repeat(8);
    expect(isArticle('/a', '', `<main>${spans}</main>`)).toBe(true);
    const section = `<section><h2>Part</h2><p>${half.repeat(2)}</p><p>${half.repeat(2)}</p></section>`;
    expect(isArticle('/a', '', `<main>${section.repeat(5)}</main>`)).toBe(true);
    expect(isArticle('/a', declared, `<main>${card.repeat(30)}</main>`)).toBe(false);
  });

  it('keeps out lists, however they are built and whatever they say of themselves', () => {
    const declared = '<meta property="og:type" content="article">';
    const text =
      'What happened there on Tuesday, and why the ministers will meet again before the end of the month.';
    const flat = `<h3><a href="/a">Talks</a></h3><p>${text}</p>`.repeat(20);
    expect(isArticle('/news', '', `<main>${flat}</main>`)).toBe(false);
    const collection = declared + linked({ '@graph': [{ '@type': 'CollectionPage' }] });
    for (const path of [
      '/news/tag/crimea',
      '/news/search/crimea',
      '/tag/crimea/page/2',
      '/u/0/inbox/a',
      '/staff/jane',
    ])
      expect(isArticle(path, declared, `<main>${paragraphs(3)}</main>`), path).toBe(false);
    expect(isArticle('/news', collection, `<main>${paragraphs(3)}</main>`)).toBe(false);
    expect(isArticle('/a', linked({ '@type': 'Recipe' }), `<main>${paragraphs(3)}</main>`)).toBe(false);
    const front = linked([{ '@type': 'NewsArticle' }, { '@type': 'NewsArticle' }] as unknown as object);
    expect(isArticle('/', front, `<main>${paragraphs(3)}</main>`)).toBe(false);
    expect(isArticle('/topics/world/talks-2025', '', `<main>${paragraphs(3)}</main>`)).toBe(true);
  });

  it('knows a short article by every spelling of its type, and by a share’s address', () => {
    const short = `<main>${paragraphs(1)}</main>`;
    for (const type of ['https://schema.org/NewsArticle', 'schema:NewsArticle'])
      expect(isArticle('/a', linked({ '@type': type }), short), type).toBe(true);
    const script = (source: string, type = 'application/ld+json') =>
      `<script type="${type}">${source}</script>`;
    expect(isArticle('/a', script('{&quot;@type&quot;:&quot;NewsArticle&quot;}'), short)).toBe(true);
    expect(
      isArticle('/a', script('{"@type":"NewsArticle"}', 'application/ld+json; charset=utf-8'), short),
    ).toBe(true);
    const broken = '{"mainEntityOfPage":{"@type":"WebPage"},"@type":"NewsArticle","text":"a\nb"}';
    expect(isArticle('/a', script(broken), short)).toBe(true);
    expect(isArticle('/a', '<meta property="og:type" content="newsarticle">', short)).toBe(true);
    expect(isArticle('/a?s=31', '<meta property="og:type" content="article">', short)).toBe(true);
  });

  it('knows a short article by its markup, where that says so of one part alone', () => {
    const part = (attributes: string): string => `<section ${attributes}>${paragraphs(1)}</section>`;
    const micro = part('itemscope itemtype="https://schema.org/NewsArticle"');
    expect(isArticle('/a', '', micro)).toBe(true);
    expect(isArticle('/a', '', part('typeof="schema:NewsArticle"'))).toBe(true);
    expect(isArticle('/a', '', part('itemscope itemtype="https://schema.org/Person"'))).toBe(false);
    expect(isArticle('/', '', micro)).toBe(false);
    const teaser = part('itemscope itemtype="https://schema.org/NewsArticle"').replace(
      /<p>.*<\/p>/,
      '<p>On Tuesday.</p>',
    );
    expect(isArticle('/a', '', micro + teaser)).toBe(false);
  });

  it('looks into shadow trees where there is hardly any text outside', () => {
    const declared = '<meta property="og:type" content="article">';
    expect(isArticle('/a', declared, '<news-story></news-story>')).toBe(false);
    const shadow = document.querySelector('news-story')?.attachShadow({ mode: 'open' });
    if (shadow) shadow.innerHTML = paragraphs(2);
    expect(readDocument(document).isArticle).toBe(true);
  });

  it('keeps out lists whose entries begin with their link, and lets in stories that are lists', () => {
    const items = paragraphs(5).replaceAll('<p>', '<li><p>').replaceAll('</p>', '</p></li>');
    expect(isArticle('/2025/talks', '', `<ol>${items}</ol>`)).toBe(true);
    const links = items.replaceAll('<p>', '<p><a href="/x">Talks</a>: ');
    expect(isArticle('/world', '', `<ul>${links}</ul>`)).toBe(false);
  });

  it('keeps out what is being written, and documents that are no pages', () => {
    expect(isArticle('/edit', '', `<div contenteditable="true">${paragraphs(8)}</div>`)).toBe(false);
    expect(isArticle('/none', '', '')).toBe(false);
  });
});

describe('what a page says of itself', () => {
  it('is read from JSON-LD, broken JSON-LD and meta elements', () => {
    const whole = linked({
      '@type': 'NewsArticle',
      headline: 'Talks',
      datePublished: '2025-05-03T10:00:00Z',
      keywords: 'a, b',
    });
    expect(open('/a', whole, '').context).toMatchObject({
      title: 'Talks',
      published: '2025-05-03',
      keywords: ['a', 'b'],
    });
    const broken =
      '<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2025-05-03","text":"a\nb"}</script>';
    expect(open('/a', broken, '').context.published).toBe('2025-05-03');
    const meta =
      '<meta name="Date" content="Sat, 03 May 2025 10:00:00 GMT"><meta property="og:title" content="Talks">';
    expect(open('/a', meta, '').context).toMatchObject({ title: 'Talks', published: '2025-05-03' });
  });

  it.each([
    ['nothing', undefined],
    ['a word', 'yesterday'],
    ['a number that is no year', 'Issue 5'],
    ['the empty date of a publishing system', '0001-01-01T00:00:00Z'],
    ['no day of any month', '2024-99-99'],
    ['no day of its month', '2024-02-30'],
    ['a year that has not come', '2999-01-01'],
    ['a year before news', 'Jan 5, 1802'],
  ])('has no day where the date is %s', (_, written) => {
    expect(dayOf(written)).toBeUndefined();
  });

  describe.each(['Europe/Berlin', 'America/Los_Angeles', 'UTC'])('for a reader in %s', (zone) => {
    beforeEach(() => void vi.stubEnv('TZ', zone));
    afterEach(() => void vi.unstubAllEnvs());

    it.each([
      ['2025-11-28', '2025-11-28'],
      ['2025-11-28T23:30:00-05:00', '2025-11-28'],
      ['2025-11-28T00:30:00Z', '2025-11-28'],
      ['November 28, 2025', '2025-11-28'],
      ['28 Nov 2025 00:30 +0100', '2025-11-28'],
      ['Fri, 28 Nov 2025 23:30:00 GMT', '2025-11-28'],
      ['Nov 28, 2025 11:30 PM EST', '2025-11-28'],
      ['Fri Nov 28 2025 00:30:00 GMT+0100 (Central European Standard Time)', '2025-11-28'],
    ])('has the day that is written: %s', (written, day) => {
      expect(dayOf(written)).toBe(day);
    });
  });
});
