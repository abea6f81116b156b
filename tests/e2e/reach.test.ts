import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { waitForCard, waitForMarks } from '../../scripts/browser/gloss-on-page.ts';
import { demoArticle, openCards, readInChromium, type Session, story } from './support.ts';

interface Entry {
  key: number;
  card: string;
  text: string;
  count: number;
}

interface Extension {
  chrome: {
    tabs: {
      query(filter: object): Promise<{ id: number; url?: string }[]>;
      sendMessage(
        tab: number,
        message: object,
        options: object,
      ): Promise<{ ok: boolean; value: { article: boolean; entries: Entry[] } }>;
    };
    storage: { sync: { set(items: object): Promise<void>; clear(): Promise<void> } };
  };
}

describe('reaching mentions without the pointer, in Chromium', () => {
  let session: Session;
  beforeAll(async () => {
    session = await readInChromium(demoArticle);
  });
  afterAll(() => session?.close());

  /** What the popup and the keyboard commands send to the page in front. */
  const send = (name: string, data?: object) =>
    session.worker.evaluate(
      async ([message, url]) => {
        const { tabs } = (globalThis as unknown as Extension).chrome;
        const found = (await tabs.query({ url: `${url}*` })).at(-1);
        return tabs.sendMessage(found?.id ?? -1, message as object, { frameId: 0 });
      },
      [{ gloss: 'to-page', name, data }, story] as const,
    );

  const settings = (items: object) =>
    session.worker.evaluate(
      (wanted) => (globalThis as unknown as Extension).chrome.storage.sync.set(wanted),
      items,
    );

  const dialog = async (page: Page): Promise<{ name: string; focused: boolean } | undefined> => {
    const devtools = await session.context.newCDPSession(page);
    const { nodes } = await devtools.send('Accessibility.getFullAXTree');
    await devtools.detach();
    const node = nodes.find(({ role }) => role?.value === 'dialog');
    if (!node) return undefined;
    const focused =
      node.properties?.some(({ name, value }) => name === 'focused' && value.value === true) ?? false;
    return { name: String(node.name?.value ?? ''), focused };
  };

  /** Whether a screen reader could read these words in the page or the card. */
  const isThere = async (page: Page, words: RegExp): Promise<boolean> => {
    const devtools = await session.context.newCDPSession(page);
    const { nodes } = await devtools.send('Accessibility.getFullAXTree');
    await devtools.detach();
    return nodes.some(({ name }) => words.test(String(name?.value ?? '')));
  };

  it('walks to the next mention and back, gives the card the focus and takes it back on Escape', async () => {
    const { page } = await session.open(story);
    await waitForMarks(page);
    await page.locator('header a').first().focus();
    await send('walk', { step: 1 });
    const first = await waitForCard(page);
    expect(first).toBe('north-atlantic-treaty-article-5');
    await expect
      .poll(() => dialog(page))
      .toMatchObject({ focused: true, name: expect.stringContaining('Article 5') });
    await expect.poll(() => isThere(page, /^1 of \d+: Article 5/)).toBe(true);
    await send('walk', { step: 1 });
    await expect.poll(() => page.locator('gloss-card').getAttribute('data-card')).toBe('ukraine');
    await expect.poll(() => isThere(page, /^2 of \d+: Ukraine$/)).toBe(true);
    await send('walk', { step: -1 });
    await expect.poll(() => page.locator('gloss-card').getAttribute('data-card')).toBe(first);
    await page.keyboard.press('Escape');
    await expect.poll(() => openCards(page)).toBe(0);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('World');
    await page.close();
  });

  it('walks on as quickly as the key is pressed', async () => {
    const { page } = await session.open(story);
    await waitForMarks(page);
    const { entries } = (await send('report')).value;
    await send('walk', { step: 1 });
    await waitForCard(page);
    await Promise.all([1, 2, 3].map(() => send('walk', { step: 1 })));
    await expect
      .poll(() => page.locator('gloss-card').getAttribute('data-card'))
      .toBe(entries[3]?.card as string);
    await page.close();
  });

  it('leaves an open card beside its mention when others are wanted no longer', async () => {
    const { page } = await session.open(story);
    await waitForMarks(page);
    const { entries } = (await send('report')).value;
    const { key, card } = entries[6] as Entry;
    await send('openMention', { key });
    expect(await waitForCard(page)).toBe(card);
    /** The words that are set off, and where the card is. */
    const state = () =>
      page.evaluate(() => {
        const [range] = [...(CSS.highlights.get('gloss-active') ?? [])];
        const words = range?.startContainer.textContent?.slice(range.startOffset, range.endOffset);
        const { x, y } = document.querySelector('gloss-card')?.getBoundingClientRect() ?? { x: 0, y: 0 };
        return { words, x, y };
      });
    await page.waitForTimeout(300);
    const before = await state();
    await settings({ knownCards: entries.slice(0, 3).map((entry) => entry.card) });
    await expect.poll(async () => (await send('report')).value.entries.length).toBe(entries.length - 3);
    await page.evaluate(() => dispatchEvent(new Event('resize')));
    await page.waitForTimeout(300);
    expect(await state()).toEqual(before);
    expect((await send('report')).value.entries.find((entry) => entry.key === key)?.card).toBe(card);
    await settings({ knownCards: [card] });
    await expect.poll(() => openCards(page)).toBe(0);
    await settings({ knownCards: [] });
    await page.close();
  });

  it('keeps an open card when the page strips its query, and closes it when the page becomes another', async () => {
    const { page } = await session.open(`${story}?utm_source=letter`);
    await waitForMarks(page);
    await send('walk', { step: 1 });
    const card = await waitForCard(page);
    await page.evaluate(() => history.replaceState(null, '', location.pathname));
    await page.waitForTimeout(1500);
    expect(await page.locator('gloss-card').getAttribute('data-card')).toBe(card);
    await page.evaluate(() => history.pushState(null, '', '/world/another.html'));
    await expect.poll(() => openCards(page)).toBe(0);
    await page.close();
  });

  it('reports what it found in reading order, and opens and scrolls to what is chosen from the list', async () => {
    const { page } = await session.open(story);
    await waitForMarks(page);
    const { value } = await send('report');
    expect(value.article).toBe(true);
    expect(value.entries.slice(0, 3).map(({ text }) => text)).toEqual(['Article 5', 'Ukraine', 'BRUSSELS']);
    const last = value.entries.at(-1) as Entry;
    await page.setViewportSize({ width: 900, height: 420 });
    await send('openMention', { key: last.key });
    expect(await waitForCard(page)).toBe(last.card);
    expect(await page.evaluate(() => scrollY)).toBeGreaterThan(100);
    await page.close();
  });

  it('follows a changed setting on an open page at once', async () => {
    const { page } = await session.open(story);
    const first = await waitForMarks(page);
    await settings({ marks: 'all' });
    await expect.poll(() => waitForMarks(page, 300)).toBeGreaterThan(first);
    await settings({ marks: 'none' });
    await expect.poll(() => page.evaluate(() => CSS.highlights.size)).toBe(0);
    expect((await send('report')).value.entries.length).toBeGreaterThan(10);
    await settings({ marks: 'first' });
    await expect.poll(() => waitForMarks(page, 300)).toBe(first);
    await page.close();
  });

  it('no longer marks a card that the reader knows', async () => {
    const { page } = await session.open(story);
    const before = await waitForMarks(page);
    await settings({ knownCards: ['crimea'] });
    await expect.poll(() => waitForMarks(page, 300)).toBe(before - 1);
    await settings({ knownCards: [] });
    await page.close();
  });
});
