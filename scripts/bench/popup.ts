/** From the click to a popup that can be used: its list is there and its first switch answers. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { launchChromium } from '../browser/chromium.ts';
import { waitForMarks } from '../browser/gloss-on-page.ts';
import { startNewsServer } from '../browser/news-server.ts';
import { lookAtTab } from '../browser/popup-over.ts';
import { projectRoot } from '../dataset/load.ts';
import { type BenchResult, median } from './figures.ts';

const ROUNDS = 21;
const story = 'https://www.firstpost.com/world/story.html';

interface Times {
  /** The popup's own switches and site are drawn. */
  drawn: number;
  /** So is what was found on the page. */
  listed: number;
}

/** In the popup, before its own script: notes when its parts are there. */
function watchPopup(): void {
  const times: Partial<Times> = {};
  Object.assign(globalThis, { popupTimes: times });
  new MutationObserver(() => {
    if (document.querySelector('[role=switch]')) times.drawn ??= performance.now();
    if (document.querySelector('.popup-entry')) times.listed ??= performance.now();
  }).observe(document, { subtree: true, childList: true });
}

async function openPopup(context: BrowserContext, address: string, article: Page): Promise<Times> {
  await article.bringToFront();
  const popup = await context.newPage();
  await popup.addInitScript(lookAtTab, story);
  await popup.addInitScript(watchPopup);
  await popup.goto(address);
  await popup.waitForSelector('.popup-entry');
  const times = await popup.evaluate(() => (globalThis as unknown as { popupTimes: Times }).popupTimes);
  await popup.close();
  return times;
}

export async function bench(): Promise<BenchResult> {
  const body = readFileSync(join(projectRoot, 'scripts/demo/article.html'), 'utf8');
  const server = await startNewsServer(() => ({ body }));
  const chromium = await launchChromium({
    extension: join(projectRoot, '.output/chrome-mv3'),
    port: server.port,
  });
  const article = await chromium.context.newPage();
  await article.goto(story);
  await waitForMarks(article);
  const address = `chrome-extension://${chromium.extensionId}/popup.html`;
  const times: Times[] = [];
  for (let round = 0; round < ROUNDS; round++)
    times.push(await openPopup(chromium.context, address, article));
  await chromium.close();
  await server.close();
  const [first] = times as [Times, ...Times[]];
  return {
    title: 'The popup, Chromium: milliseconds from its page’s start',
    rows: [
      {
        name: 'the first after the browser’s start',
        figures: { drawn: first.drawn, 'with its list': first.listed },
      },
      {
        name: `median of ${ROUNDS}`,
        figures: {
          drawn: median(times.map(({ drawn }) => drawn)),
          'with its list': median(times.map(({ listed }) => listed)),
        },
      },
    ],
    notes: ['The popup is opened as a tab of its own over the demo article; the bar is 100 ms.'],
  };
}
