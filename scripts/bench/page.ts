/** What Gloss costs the thread of a page, in a real Chromium, beside a bare pass over the text, wrapping and mark.js. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import { bundleForPage } from '../browser/page-bundle.ts';
import { launchPlainChromium } from '../browser/plain-chromium.ts';
import { projectRoot } from '../dataset/load.ts';
import { type SavedPage, savedPages, servePages, usualFolder } from '../measure/saved-pages.ts';
import { type BenchResult, median, type Row } from './figures.ts';
import { frameTime } from './frame.ts';
import type { FrameKind, Measure, Measured } from './in-page.ts';

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

/** On a fresh load of the page, with the script in it. */
async function onFreshPage<T>(
  browser: Browser,
  script: string,
  page: SavedPage,
  work: (tab: Page) => Promise<T>,
): Promise<T> {
  const context = await browser.newContext({
    ignoreHTTPSErrors: true,
    viewport: { width: 1100, height: 800 },
  });
  const tab = await context.newPage();
  await tab.goto(page.url.href, { waitUntil: 'load' });
  await tab.evaluate(script);
  const result = await work(tab);
  await context.close();
  return result;
}

/** What is measured of a page in one round: on its thread, and of whole frames, by the trace. */
type Round = Measured & { paintFrame: number; wrapFrame: number };

async function measureOnce(browser: Browser, script: string, page: SavedPage, round: number): Promise<Round> {
  const measured = await onFreshPage(browser, script, page, (tab) =>
    tab.evaluate(
      ([others, floorFirst]) =>
        (globalThis as unknown as { glossBench: Measure }).glossBench(others, floorFirst),
      [round % 2 === 0 ? 'wrap' : 'markJs', round % 4 < 2] as const,
    ),
  );
  const frame = (kind: FrameKind): Promise<number> =>
    onFreshPage(browser, script, page, (tab) => frameTime(tab, kind));
  return { ...measured, paintFrame: await frame('paint'), wrapFrame: await frame('wrap') };
}

function rowOf(name: string, all: readonly Round[]): Row {
  const of = (key: keyof Round): number => median(all.map((one) => one[key]).filter((value) => value >= 0));
  const floor = of('floor');
  const paint = of('paint');
  return {
    name: name.slice(0, 40),
    figures: {
      kB: of('kilobytes'),
      'floor ms': floor,
      'gate ms': of('gate'),
      'read ms': of('read'),
      '×floor': (of('gate') + of('read')) / floor,
      'longest task ms': of('longest'),
      'a mutation ms': of('mutation'),
      'a pointer move µs': of('pointerMove'),
      mentions: of('mentions'),
      'paint ms': paint,
      'wrapping ×paint': of('wrap') / paint,
      'mark.js ×paint': of('markJs') / paint,
      'frame ms': of('paintFrame'),
      'wrapping ×frame': of('wrapFrame') / of('paintFrame'),
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
  const measured = new Map<SavedPage, Round[]>(all.map((page) => [page, []]));
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
      '×floor: gate and reading together',
      'paint, wrapping and mark.js: the same mentions, script with the style and layout that it causes',
      'frame: all that the thread does for the frame that brings the mentions, drawing included (CPU time, by trace), less an idle one',
      `injected before the first card: ${(injectedBytes() / 1000).toFixed(1)} kB gzip`,
    ],
  };
}
