/**
 * `npm run measure:reading [-- FOLDER [NAME-PART]]`: how well and how fast saved pages are read, in a real Chromium.
 * FOLDER holds one folder a page: `page.html`, `meta.json` with `url`, and `article.txt` where the article's text is known.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Page } from 'playwright-core';
import { startNewsServer } from '../browser/news-server.ts';
import { bundleForPage } from '../browser/page-bundle.ts';
import { launchPlainChromium } from '../browser/plain-chromium.ts';
import { projectRoot } from '../dataset/load.ts';
import { compareWords, type InPage, outside, type PageReading, recall } from './reading-figures.ts';

interface SavedPage {
  name: string;
  url: URL;
  html: string;
  article?: string;
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { texts: { type: 'boolean', default: false } },
});
const folder = positionals[0] ?? join(projectRoot, '../shared/pages');
const part = positionals[1] ?? '';

function readSaved(name: string): SavedPage {
  const file = (leaf: string): string => join(folder, name, leaf);
  const { url, publisher_host: host = 'news.example' } = JSON.parse(readFileSync(file('meta.json'), 'utf8'));
  const address = new URL(url ?? `https://${host}/world/${name}`);
  address.protocol = 'https:';
  return {
    name,
    url: address,
    html: readFileSync(file('page.html'), 'utf8'),
    ...(existsSync(file('article.txt')) && { article: readFileSync(file('article.txt'), 'utf8') }),
  };
}

async function measure(page: Page, script: string, { url }: SavedPage): Promise<PageReading> {
  await page.goto(url.href, { waitUntil: 'load' });
  await page.evaluate(script);
  return page.evaluate(() => (globalThis as unknown as { glossMeasured: InPage }).glossMeasured.read());
}

if (!existsSync(folder)) {
  console.log(`There is no folder ${folder}; name one that holds saved pages.`);
  process.exit(0);
}
const saved = readdirSync(folder)
  .filter((name) => name.includes(part) && existsSync(join(folder, name, 'meta.json')))
  .map(readSaved);
const byAddress = new Map(saved.map((one) => [one.url.href, one]));
const server = await startNewsServer((url) => {
  const found = byAddress.get(url.href);
  // The saved pages' own scripts do not run: what is measured is the page as it was saved.
  return found && { body: found.html, headers: { 'content-security-policy': "script-src 'none'" } };
});
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
  if (process.env.ZZ) console.log(slices.map((s) => s.toFixed(1)).join(' '));
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
