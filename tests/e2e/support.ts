import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import {
  type ChromiumOptions,
  type ChromiumWithGloss,
  launchChromium,
} from '../../scripts/browser/chromium.ts';
import { pointAt, waitForCard } from '../../scripts/browser/gloss-on-page.ts';
import { documentWithoutGloss } from '../../scripts/browser/marks-on-page.ts';
import { type Answer, type NewsServer, startNewsServer } from '../../scripts/browser/news-server.ts';
import { lookAtTab } from '../../scripts/browser/popup-over.ts';

export const root = join(import.meta.dirname, '../..');
export const demoArticle = readFileSync(join(root, 'scripts/demo/article.html'), 'utf8');
export const newsHost = 'www.firstpost.com';
/** A host that is on nobody's list. */
export const otherHost = 'www.unlisted.example';
export const story = `https://${newsHost}/world/story.html`;

/** Development pages of other people, outside the project; tests that use them skip where they are not there. */
export const realPages = join(root, '../shared/pages');
export const hasRealPages = existsSync(realPages);

export const builtFor = (browser: 'chrome' | 'firefox'): string => join(root, `.output/${browser}-mv3`);

const icon: Answer = { body: '', type: 'image/x-icon' };

/** Serves one document under every host and path; a page's own favicon request is answered too. */
export const serve = (html: string, headers?: Record<string, string>): Promise<NewsServer> =>
  startNewsServer((url) => (url.pathname === '/favicon.ico' ? icon : { body: html, headers }));

export interface Session extends ChromiumWithGloss {
  server: NewsServer;
  /** Opens a page and keeps what its console and its errors say. */
  open(url: string): Promise<{ page: Page; complaints: string[] }>;
}

/** Chromium with Gloss on a server that answers every host with `html`. */
export async function readInChromium(
  html: string,
  options: Partial<ChromiumOptions> & { headers?: Record<string, string> } = {},
): Promise<Session> {
  const server = await serve(html, options.headers);
  const chromium = await launchChromium({ extension: builtFor('chrome'), port: server.port, ...options });
  return {
    ...chromium,
    server,
    async open(url) {
      const page = await chromium.context.newPage();
      const complaints: string[] = [];
      page.on('console', (message) => {
        if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
      });
      page.on('pageerror', (error) => complaints.push(error.message));
      await page.goto(url, { waitUntil: 'load' });
      return { page, complaints };
    },
    async close() {
      await chromium.close();
      await server.close();
    },
  };
}

/** Rests the pointer on the words and waits for their card; fails where either is not there. */
export async function openCard(page: Page, words: string): Promise<string> {
  if (!(await pointAt(page, words))) throw new Error(`“${words}” is not marked`);
  const card = await waitForCard(page);
  if (!card) throw new Error(`no card came for “${words}”`);
  return card;
}

export const openCards = (page: Page): Promise<number> => page.locator('gloss-card[data-card]').count();

/** The document as the publisher made it: everything but our one element. */
export const publishersDom = (page: Page): Promise<string> => page.evaluate(documentWithoutGloss);

/** A page of the extension's own, by its name. */
export const extensionPage = async ({ context, extensionId }: Session, name: string): Promise<Page> => {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${extensionId}/${name}.html`);
  await page.waitForSelector('h1');
  return page;
};

/** The popup as over the tab at `url`: as a tab of its own it would find itself the active one. */
export async function popupOver({ context, extensionId }: Session, url: string): Promise<Page> {
  const page = await context.newPage();
  await page.setViewportSize({ width: 340, height: 580 });
  await page.addInitScript(lookAtTab, url);
  await page.goto(`chrome-extension://${extensionId}/popup.html`);
  await page.waitForSelector('h1');
  return page;
}
