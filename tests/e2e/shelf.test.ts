import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type NewsServer, startNewsServer } from '../../scripts/browser/news-server.ts';
import { type Browser, launch, lineOf, MARKED, PUBLISHERS_DOM, type Tab } from '../pages/driver.ts';
import type { AwkwardPage, Expected } from '../pages/page.ts';
import { reactPage } from '../pages/react-page.ts';
import { shelf } from '../pages/shelf.ts';
import { newsHost, otherHost } from './support.ts';

/** Milliseconds in which a page that is read would have its marks. */
const SETTLED = 900;
const PATIENCE = 12_000;

const pause = (time: number): Promise<void> => new Promise((later) => setTimeout(later, time));

const marks = async (tab: Tab): Promise<string[]> =>
  (await tab.run<string>(MARKED)).split('\n').filter(Boolean);

async function expectMarks(tab: Tab, { marked = [], unmarked = [] }: Expected): Promise<void> {
  if (marked.length > 0)
    await expect
      .poll(() => marks(tab), { timeout: PATIENCE, interval: 60 })
      .toEqual(expect.arrayContaining(marked));
  else await pause(SETTLED);
  if (unmarked.length > 0)
    await expect
      .poll(async () => (await marks(tab)).filter((words) => unmarked.includes(words)), { timeout: PATIENCE })
      .toEqual([]);
}

async function rest(tab: Tab, words: string): Promise<void> {
  const { x, y } = await tab.run<{ x: number; y: number }>(lineOf(words));
  await tab.movePointer(x - 20, y + 60);
  await tab.movePointer(x, y);
  await pause(60);
  await tab.movePointer(x + 1, y);
}

describe.each(['Chromium', 'Firefox'] as const)('awkward pages, in %s', (name) => {
  let server: NewsServer;
  let browser: Browser;
  /** The page with Gloss, and the same page on a host that Gloss does not know. */
  let tab: Tab;
  let twin: Tab;
  let served: AwkwardPage | undefined;
  const pages = new Map(shelf.map((page) => [page.name, page]));

  beforeAll(async () => {
    server = await startNewsServer(({ pathname }) => {
      const file = served?.files?.[pathname];
      if (file) return file;
      if (pathname === '/favicon.ico') return { body: '', type: 'image/x-icon' };
      return (
        served && {
          body: served.body,
          type: served.type ?? 'text/html; charset=utf-8',
          headers: served.headers,
        }
      );
    });
    browser = await launch(name, server.port);
    tab = await browser.newTab();
    twin = await browser.newTab();
    const react = await reactPage();
    pages.set(react.name, react);
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  it.each([...pages.keys(), 'a page that React hydrates under the marks'])('%s', async (title) => {
    const page = pages.get(title) as AwkwardPage;
    served = page;
    const path = page.path ?? '/world/story.html';
    await twin.open(`https://${otherHost}${path}`);
    await tab.open(`https://${newsHost}${path}`);
    await expectMarks(tab, page);
    if (page.act) {
      await Promise.all([tab.run(page.act), twin.run(page.act)]);
      await expectMarks(tab, page.then ?? page);
    }
    const ours = async (): Promise<string> =>
      (await tab.run<string>(PUBLISHERS_DOM)).replaceAll(newsHost, otherHost);
    if (!page.isRestless)
      await expect
        .poll(async () => (await ours()) === (await twin.run<string>(PUBLISHERS_DOM)), { timeout: PATIENCE })
        .toBe(true);
    if (page.hover) {
      await rest(tab, page.hover);
      await expect
        .poll(() => tab.run<string>(`return document.documentElement.lastElementChild.dataset.card || ''`), {
          timeout: PATIENCE,
        })
        .not.toBe('');
    }
    expect(tab.complaints.map((words) => words.replaceAll(newsHost, otherHost))).toEqual(twin.complaints);
  });
});
