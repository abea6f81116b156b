/** An hour of a page that changes ten times a second, run faster: whether memory stays flat and no mark is lost. */
import { join } from 'node:path';
import type { CDPSession, Page } from 'playwright-core';
import { type ChromiumWithGloss, launchChromium } from '../browser/chromium.ts';
import { foundOnPage, waitForMarks } from '../browser/gloss-on-page.ts';
import { startNewsServer } from '../browser/news-server.ts';
import { projectRoot } from '../dataset/load.ts';
import type { BenchResult, Row } from './figures.ts';

const CHANGES = 36_000;
/** Changes between two looks at memory and marks. */
const STRETCH = 6_000;
/** Milliseconds that Gloss has to come up with the page before it is looked at. */
const REST = 3_000;

const NAMES = [
  'Crimea',
  'Donbas',
  'NATO',
  'Kyiv',
  'Reuters',
  'Brussels',
  'Taiwan',
  'Kashmir',
  'OPEC',
  'Darfur',
];

const sentence = (name: string): string =>
  `A live entry about ${name}, which the ministers discussed at length before they went home for the night.`;

/** A live blog that never grows: entries come and go, move, and are written anew. */
const liveBlog = `<!doctype html><html lang="en"><head><title>Live</title><meta property="og:type" content="article"></head><body><article>
<h1>Live: the ministers meet</h1>${NAMES.map((name) => `<p>${sentence(name)}</p>`).join('')}<div id="blog">${`<p>${sentence('Crimea')}</p>`.repeat(40)}</div>
</article><script>
const sentences = ${JSON.stringify(NAMES.map(sentence))};
let turn = 0;
function change() {
  const text = sentences[turn % sentences.length] + ' ' + turn;
  const entry = blog.children[(turn * 7) % blog.children.length];
  if (turn % 4 === 0) { const p = document.createElement('p'); p.textContent = text; blog.prepend(p); blog.lastElementChild.remove(); }
  else if (turn % 4 === 1) entry.textContent = text;
  else if (turn % 4 === 2) blog.append(entry);
  else entry.className = 'entry-' + (turn % 5);
  turn++;
}
globalThis.run = (changes) => new Promise((done) => {
  const end = turn + changes;
  const timer = setInterval(() => { change(); if (turn >= end) { clearInterval(timer); done(); } }, 5);
});
</script></body></html>`;

interface Runnable {
  run(changes: number): Promise<void>;
}

const heapOf = async (devtools: CDPSession): Promise<{ megabytes: number; nodes: number }> => {
  await devtools.send('HeapProfiler.collectGarbage');
  const { metrics } = await devtools.send('Performance.getMetrics');
  const of = (name: string): number => metrics.find((metric) => metric.name === name)?.value ?? Number.NaN;
  return { megabytes: of('JSHeapUsedSize') / 1e6, nodes: of('Nodes') };
};

interface Watched {
  page: Page;
  devtools: CDPSession;
}

async function open({ context }: ChromiumWithGloss, host: string): Promise<Watched> {
  const page = await context.newPage();
  await page.goto(`https://${host}/live.html`);
  const devtools = await context.newCDPSession(page);
  await devtools.send('Performance.enable');
  await devtools.send('HeapProfiler.enable');
  return { page, devtools };
}

/** One stretch of changes on both pages, and what they look like after it. */
async function look(after: number, glossed: Watched, plain: Watched): Promise<Row> {
  for (const { page, devtools } of [plain, glossed]) {
    await page.bringToFront();
    if (after > 0)
      await page.evaluate((changes) => (globalThis as unknown as Runnable).run(changes), STRETCH);
    await page.waitForTimeout(REST);
    await devtools.send('HeapProfiler.collectGarbage');
  }
  const [withGloss, without] = [await heapOf(glossed.devtools), await heapOf(plain.devtools)];
  const found = new Set(await foundOnPage(glossed.page));
  return {
    name: `${after} changes`,
    figures: {
      'MB with Gloss': withGloss.megabytes,
      'MB without': without.megabytes,
      'nodes with': withGloss.nodes,
      'nodes without': without.nodes,
      'names not marked': NAMES.filter((name) => !found.has(name)).length,
    },
  };
}

export async function bench(): Promise<BenchResult> {
  const server = await startNewsServer(() => ({ body: liveBlog }));
  const chromium = await launchChromium({
    extension: join(projectRoot, '.output/chrome-mv3'),
    port: server.port,
  });
  const glossed = await open(chromium, 'www.firstpost.com');
  const plain = await open(chromium, 'www.unlisted.example');
  await waitForMarks(glossed.page);
  const rows: Row[] = [];
  for (let after = 0; after <= CHANGES; after += STRETCH) rows.push(await look(after, glossed, plain));
  await chromium.close();
  await server.close();
  return {
    title: 'An hour of a live page, Chromium: memory after collection, and marks',
    rows,
    notes: [
      `${CHANGES} changes, as ten a second make in an hour, at 200 a second; the same page on a host where Gloss does not run beside it`,
    ],
  };
}
