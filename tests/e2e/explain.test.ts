import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser } from 'webextension-polyfill';
import { waitForCard, waitForMarks } from '../../scripts/browser/gloss-on-page.ts';
import {
  demoArticle,
  openCards,
  otherHost,
  publishersDom,
  readInChromium,
  type Session,
  story,
} from './support.ts';

type Extension = typeof globalThis & { chrome: Browser };

/** Chromium lets an extension's own worker play an event to itself. */
interface Playable {
  dispatch(...data: unknown[]): void;
}

describe('explaining what is selected or typed, in Chromium', () => {
  let session: Session;
  beforeAll(async () => {
    session = await readInChromium(demoArticle);
  });
  afterAll(() => session?.close());

  /** As after a click on the menu's entry; `activeTab` cannot be granted this way. */
  const choose = (page: Page, selectionText: string) =>
    session.worker.evaluate(
      async ([words, url]) => {
        const { contextMenus, tabs } = (globalThis as Extension).chrome;
        const all = await tabs.query({});
        // The address of a tab without permission is not told.
        const tab = all.find((each) => each.url === url) ?? all.find((each) => each.url === undefined);
        (contextMenus.onClicked as unknown as Playable).dispatch(
          { menuItemId: 'gloss-explain', selectionText: words },
          tab,
        );
      },
      [selectionText, page.url()] as const,
    );

  const select = (page: Page, words: string) =>
    page.evaluate((wanted) => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const at = (node as Text).data.indexOf(wanted);
        if (at >= 0) return document.getSelection()?.setBaseAndExtent(node, at, node, at + wanted.length);
      }
      throw new Error(`“${wanted}” is not on the page`);
    }, words);

  it('opens the card beside the selection where the page is read', async () => {
    const { page } = await session.open(story);
    await waitForMarks(page);
    await select(page, 'Ukraine');
    await choose(page, 'nato');
    expect(await waitForCard(page)).toBe('nato');
    expect(await page.locator('gloss-card').count()).toBe(1);
    await page.keyboard.press('Escape');
    await expect.poll(() => openCards(page)).toBe(0);
    expect(await page.evaluate(() => String(document.getSelection()))).toBe('Ukraine');
    await page.close();
  });

  it('stays beside the selected text when the page scrolls, and closes where that has left the window', async () => {
    const { page } = await session.open(story);
    await page.setViewportSize({ width: 900, height: 420 });
    await waitForMarks(page);
    await select(page, 'Ukraine');
    await choose(page, 'nato');
    await waitForCard(page);
    const top = (): Promise<number> =>
      page.evaluate(() => {
        const card = document.querySelector('gloss-card')?.getBoundingClientRect();
        return (card?.top ?? 0) - (document.getSelection()?.getRangeAt(0).getBoundingClientRect().top ?? 0);
      });
    const before = await top();
    await page.evaluate(() => scrollBy(0, 30));
    await expect.poll(top).toBeCloseTo(before, 0);
    await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
    await expect.poll(() => openCards(page)).toBe(0);
    await page.close();
  });

  it('comes to a page that is not read, marks nothing there and leaves it as it was', async () => {
    await session.worker.evaluate(() =>
      (globalThis as Extension).chrome.storage.sync.set({ blockedSites: ['firstpost.com'] }),
    );
    const { page, complaints } = await session.open(story);
    const before = await publishersDom(page);
    await select(page, 'Ukraine');
    await choose(page, 'Donbas');
    expect(await waitForCard(page)).toBe('donbas');
    expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
    expect(await publishersDom(page)).toBe(before);
    await page.keyboard.press('Escape');
    await choose(page, 'Article 5 of the North Atlantic Treaty');
    await expect
      .poll(() => page.locator('gloss-card').getAttribute('data-card'))
      .toBe('north-atlantic-treaty-article-5');
    expect(complaints).toEqual([]);
    await page.close();
  });

  it('gives way where the site is switched on afterwards: one card, and the list of what is on the page', async () => {
    const block = (blockedSites: string[]) =>
      session.worker.evaluate(
        (sites) => (globalThis as Extension).chrome.storage.sync.set({ blockedSites: sites }),
        blockedSites,
      );
    await block(['firstpost.com']);
    const { page } = await session.open(story);
    await select(page, 'Ukraine');
    await choose(page, 'Donbas');
    expect(await waitForCard(page)).toBe('donbas');
    await block([]);
    expect(await waitForMarks(page)).toBeGreaterThan(0);
    expect(await openCards(page)).toBe(0);
    const report = await session.worker.evaluate(async (url) => {
      const { tabs } = (globalThis as Extension).chrome;
      const tab = (await tabs.query({})).find((each) => each.url === url);
      const message = { gloss: 'to-page', name: 'report' };
      return (await tabs.sendMessage(tab?.id ?? -1, message, { frameId: 0 })) as { ok: boolean };
    }, story);
    expect(report).toMatchObject({ ok: true, value: { article: true } });
    await choose(page, 'nato');
    expect(await waitForCard(page)).toBe('nato');
    expect(await page.locator('gloss-card').count()).toBe(1);
    await page.close();
  });

  it('opens the card among all cards where no script may come, and a search where there is no card', async () => {
    const { page } = await session.open(`https://${otherHost}/`);
    for (const [words, address] of [
      ['Hezbollah', '#/card/hezbollah'],
      ['a word without a card', '#/cards/a%20word%20without%20a%20card'],
    ] as const) {
      const opened = session.context.waitForEvent('page');
      await choose(page, words);
      const library = await opened;
      await library.waitForURL((url) => url.hash === address);
      await library.close();
    }
    await page.close();
  });

  it('answers the address bar', async () => {
    const enter = (text: string) =>
      session.worker.evaluate((typed) => {
        const { omnibox } = (globalThis as Extension).chrome;
        (omnibox.onInputEntered as unknown as Playable).dispatch(typed, 'newForegroundTab');
      }, text);
    for (const [typed, address] of [
      ['nato', '#/card/nato'],
      ['general assembly', '#/cards/general%20assembly'],
    ] as const) {
      const opened = session.context.waitForEvent('page');
      await enter(typed);
      const library = await opened;
      await library.waitForURL((url) => url.hash === address);
      await library.close();
    }
    const suggestions = await session.worker.evaluate(
      () =>
        new Promise<{ content: string; description: string }[]>((resolve) => {
          const { omnibox } = (globalThis as Extension).chrome;
          (omnibox.onInputChanged as unknown as Playable).dispatch('hezbol', resolve);
        }),
    );
    expect(suggestions[0]?.content).toBe('hezbollah');
    expect(suggestions[0]?.description).not.toMatch(/[<>"]|&(?!#\d+;)/);
  });
});
