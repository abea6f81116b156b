/**
 * `npm run measure:reading [-- FOLDER [NAME-PART]]`: how well and how fast saved pages are read, in a real Chromium.
 * FOLDER is described in saved-pages.ts; `--texts` prints every block that is read.
 */
import type { Page } from 'playwright-core';
import { readArguments } from '../arguments.ts';
import { bundleForPage } from '../browser/page-bundle.ts';
import { launchPlainChromium } from '../browser/plain-chromium.ts';
import { compareWords, type InPage, outside, type PageReading, recall } from './reading-figures.ts';
import { type SavedPage, savedPages, servePages, usualFolder } from './saved-pages.ts';

const { values, positionals } = readArguments('npm run measure:reading [-- FOLDER [NAME-PART]] [--texts]', {
  allowPositionals: true,
  options: { texts: { type: 'boolean', default: false } },
});
const [folder = usualFolder, part = ''] = positionals;

async function measure(page: Page, script: string, { url }: SavedPage): Promise<PageReading> {
  await page.goto(url.href, { waitUntil: 'load' });
  await page.evaluate(script);
  return page.evaluate(() => (globalThis as unknown as { glossMeasured: InPage }).glossMeasured.read());
}

const saved = savedPages(folder, part);
if (saved.length === 0) {
  console.log(`There are no saved pages in ${folder}; name a folder that holds some.`);
  process.exit(0);
}
const server = await servePages(saved);
const browser = await launchPlainChromium(server.port);
const script = await bundleForPage('scripts/measure/in-page.ts');
const context = await browser.newContext({ ignoreHTTPSErrors: true, bypassCSP: false });
const sums = { recall: 0, outside: 0, wanted: 0, read: 0, common: 0, measured: 0, refused: 0, slowest: 0 };
console.log('read   outside  words  article  longest task  page');
for (const one of saved) {
  const page = await context.newPage();
  const { isArticle, texts, slices } = await measure(page, script, one);
  await page.close();
  const figures = compareWords(one.article ?? '', texts.join('\n'));
  const slowest = Math.max(...slices);
  sums.slowest = Math.max(sums.slowest, slowest);
  if (!isArticle) sums.refused++;
  if (one.article !== undefined) {
    sums.measured++;
    sums.recall += recall(figures);
    sums.outside += outside(figures);
    sums.wanted += figures.wanted;
    sums.read += figures.read;
    sums.common += figures.common;
  }
  const share = (figure: (of: typeof figures) => number): string =>
    one.article === undefined ? '    –' : figure(figures).toFixed(3);
  console.log(
    `${share(recall)}  ${share(outside).padStart(6)}  ${String(figures.read).padStart(5)}  ${(isArticle ? 'yes' : 'NO').padEnd(7)}  ${slowest.toFixed(1).padStart(9)} ms  ${one.name}`,
  );
  if (values.texts) console.log(texts.map((text) => `    | ${text.replace(/\s+/g, ' ').trim()}`).join('\n'));
}
const mean = (sum: number): string => (sum / Math.max(1, sums.measured)).toFixed(4);
console.log(
  `\n${saved.length} pages, ${sums.measured} with known text. Mean of pages: read ${mean(sums.recall)}, outside ${mean(sums.outside)}. ` +
    `All words: read ${(sums.common / sums.wanted).toFixed(4)}, outside ${(1 - sums.common / sums.read).toFixed(4)}. ` +
    `Refused: ${sums.refused}. Longest task: ${sums.slowest.toFixed(1)} ms.`,
);
await browser.close();
await server.close();
