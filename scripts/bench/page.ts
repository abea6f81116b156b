/** What Gloss costs the thread of a page, in a real Chromium, beside a bare pass over the text, wrapping and mark.js. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser } from 'playwright-core';
import { bundleForPage } from '../browser/page-bundle.ts';
import { launchPlainChromium } from '../browser/plain-chromium.ts';
import { projectRoot } from '../dataset/load.ts';
import { type SavedPage, savedPages, servePages, usualFolder } from '../measure/saved-pages.ts';
import { type BenchResult, median, type Row } from './figures.ts';
import type { Measure, Measured } from './in-page.ts';

const ROUNDS = 6;
const MOST_SAVED = 6;

const demo = readFileSync(join(projectRoot, 'scripts/demo/article.html'), 'utf8');

/** The demo article's paragraphs again and again, to about this many characters. */
function longArticle(length: number): string {
  const paragraphs = demo.match(/<p>.*?<\/p>/gs)?.join('') ?? '';
  return demo.replace(
    '</article>',
    () => `${paragraphs.repeat(Math.ceil(length / paragraphs.length))}</article>`,
  );
}

const own = (name: string, html: string): SavedPage => ({
  name,
  html,
  url: new URL(`https://bench.example/world/${name.replaceAll(' ', '-')}`),
});

function pages(): SavedPage[] {
  const saved = savedPages(usualFolder).toSorted((a, b) => b.html.length - a.html.length);
  const step = Math.max(1, Math.floor(saved.length / MOST_SAVED));
  return [
    own('demo article', demo),
    own('article of 1 MB', longArticle(1_000_000)),
    own('article of 5 MB', longArticle(5_000_000)),
    ...saved.filter((_, at) => at % step === 0).slice(0, MOST_SAVED),
  ];
}

async function measureOnce(
  browser: Browser,
  script: string,
  page: SavedPage,
  round: number,
): Promise<Measured> {
  const context = await browser.newContext({
    ignoreHTTPSErrors: true,
    viewport: { width: 1100, height: 800 },
  });
  const tab = await context.newPage();
  await tab.goto(page.url.href, { waitUntil: 'load' });
  await tab.evaluate(script);
  const measured = await tab.evaluate(
    ([others, floorFirst]) =>
      (globalThis as unknown as { glossBench: Measure }).glossBench(others, floorFirst),
    [round % 2 === 0 ? 'wrap' : 'markJs', round % 4 < 2] as const,
  );
  await context.close();
  return measured;
}

function rowOf(name: string, all: readonly Measured[]): Row {
  const of = (key: keyof Measured): number =>
    median(all.map((one) => one[key]).filter((value) => value >= 0));
  const floor = of('floor');
  const paint = of('paint');
  return {
    name: name.slice(0, 40),
    figures: {
      kB: of('kilobytes'),
      'floor ms': floor,
      'gate ms': of('gate'),
      'read ms': of('read'),
      '×floor': of('read') / floor,
      'longest task ms': of('longest'),
      'a mutation ms': of('mutation'),
      'a pointer move µs': of('pointerMove'),
      mentions: of('mentions'),
      'paint ms': paint,
      'wrapping ×paint': of('wrap') / paint,
      'mark.js ×paint': of('markJs') / paint,
    },
  };
}

/** Bytes that a page gets before the first card; NaN where the extension is not built. */
function injectedBytes(): number {
  const file = join(projectRoot, '.output/chrome-mv3/content-scripts/page.js');
  return existsSync(file) ? gzipSync(readFileSync(file)).length : Number.NaN;
}

export async function bench(): Promise<BenchResult> {
  const all = pages();
  const server = await servePages(all);
  const browser = await launchPlainChromium(server.port);
  const script = await bundleForPage('scripts/bench/in-page.ts');
  const measured = new Map<SavedPage, Measured[]>(all.map((page) => [page, []]));
  try {
    for (let round = 0; round < ROUNDS; round++)
      for (const page of all) measured.get(page)?.push(await measureOnce(browser, script, page, round));
  } finally {
    await browser.close();
    await server.close();
  }
  return {
    title: `On the page's thread (Chromium, medians of ${ROUNDS} fresh loads, pages in turn)`,
    rows: [...measured].map(([page, values]) => rowOf(page.name, values)),
    notes: [
      'floor: a bare TreeWalker pass over the text of the document, on every other load before the reading, else after it',
      'paint, wrapping and mark.js: the same mentions, script with the style and layout that it causes',
      `injected before the first card: ${(injectedBytes() / 1000).toFixed(1)} kB gzip`,
    ],
  };
}
