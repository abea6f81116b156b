/** `npm run pictures`: renews the pictures of an article with a card open and of the extension's own pages in docs/images, in both themes. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { launchChromium } from './browser/chromium.ts';
import { pointAt, waitForCard, waitForMarks } from './browser/gloss-on-page.ts';
import { startNewsServer } from './browser/news-server.ts';
import { lookAtTab } from './browser/popup-over.ts';
import { projectRoot } from './dataset/load.ts';

const story = 'https://www.firstpost.com/world/story.html';

interface Picture {
  name: string;
  /** Page of the extension, with its hash. */
  address: string;
  size: { width: number; height: number };
  /** A selector that is there once the page is. */
  ready: string;
}

const pictures: readonly Picture[] = [
  { name: 'popup', address: 'popup.html', size: { width: 340, height: 580 }, ready: '.popup-entry' },
  { name: 'options', address: 'options.html', size: { width: 1000, height: 900 }, ready: 'h1' },
  {
    name: 'all-cards',
    address: 'options.html#/card/nato',
    size: { width: 1180, height: 820 },
    ready: '[data-library]',
  },
  { name: 'welcome', address: 'welcome.html', size: { width: 1000, height: 900 }, ready: 'h1' },
];

async function take(
  page: Page,
  base: string,
  { name, address, size, ready }: Picture,
  scheme: string,
): Promise<void> {
  await page.bringToFront();
  await page.setViewportSize(size);
  await page.goto(`${base}${address}`);
  await page.waitForSelector(ready);
  // Marks of the example and the map of a card come a moment later.
  await page.waitForTimeout(1200);
  await page.screenshot({ path: join(projectRoot, `docs/images/${name}-${scheme}.png`) });
}

/** The article with the card of a mention open: of the light one what has changed since, of the dark one a provision. */
async function takeCard(article: Page, words: string, scheme: string): Promise<void> {
  await article.bringToFront();
  await article.setViewportSize({ width: 860, height: 760 });
  if (!((await pointAt(article, words)) && (await waitForCard(article))))
    throw new Error(`No card came for "${words}"; see whether scripts/demo/article.html still names it.`);
  await article.waitForTimeout(500);
  await article.screenshot({ path: join(projectRoot, `docs/images/card-${scheme}.png`) });
}

const CARDS = { light: 'NATO', dark: 'Article 5' } as const;

const body = readFileSync(join(projectRoot, 'scripts/demo/article.html'), 'utf8');
const server = await startNewsServer(() => ({ body }));
for (const colorScheme of ['light', 'dark'] as const) {
  const chromium = await launchChromium({
    extension: join(projectRoot, '.output/chrome-mv3'),
    port: server.port,
    colorScheme,
  });
  const article = await chromium.context.newPage();
  await article.goto(story);
  await waitForMarks(article);
  await takeCard(article, CARDS[colorScheme], colorScheme);
  for (const picture of pictures) {
    const page = await chromium.context.newPage();
    if (picture.name === 'popup') await page.addInitScript(lookAtTab, story);
    await take(page, `chrome-extension://${chromium.extensionId}/`, picture, colorScheme);
    await page.close();
  }
  await chromium.close();
}
await server.close();
