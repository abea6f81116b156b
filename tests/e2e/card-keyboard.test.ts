import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Browser } from 'webextension-polyfill';
import { foundOnPage, waitForCard, waitForMarks } from '../../scripts/browser/gloss-on-page.ts';
import { demoArticle, newsHost, openCards, readInChromium, type Session, story } from './support.ts';

type Extension = typeof globalThis & { chrome: Browser };

/** More stops than any card has. */
const MOST_STOPS = 60;

describe('every act of the card by keyboard alone, in Chromium', () => {
  let session: Session;
  let page: Page;

  beforeAll(async () => {
    session = await readInChromium(demoArticle);
    await session.context.grantPermissions(['clipboard-read', 'clipboard-write'], {
      origin: `https://${newsHost}`,
    });
  });
  afterAll(() => session?.close());

  beforeEach(async () => {
    ({ page } = await session.open(story));
    await waitForMarks(page);
    await walk();
    await waitForCard(page);
  });
  afterEach(async () => {
    await page.close();
    // The next page is not opened before the script is registered again.
    await vi.waitFor(
      async () => expect(await afterClearing()).toContain(`*://*.${newsHost.replace('www.', '')}/*`),
      { timeout: 10_000, interval: 50 },
    );
  });

  /** Puts every setting back; match patterns that the content script is registered for. */
  const afterClearing = () =>
    session.worker.evaluate(async () => {
      const { storage, scripting } = (globalThis as Extension).chrome;
      await storage.sync.clear();
      return (await scripting.getRegisteredContentScripts()).flatMap(({ matches }) => matches ?? []);
    });

  /** As the browser's shortcut does it. */
  const walk = () =>
    session.worker.evaluate(async (url) => {
      const { tabs } = (globalThis as Extension).chrome;
      const tab = (await tabs.query({ url: `${url}*` })).at(-1);
      await tabs.sendMessage(tab?.id ?? -1, { gloss: 'to-page', name: 'walk', data: { step: 1 } });
    }, story);

  const settings = () =>
    session.worker.evaluate(() => (globalThis as Extension).chrome.storage.sync.get(null));

  /** Name of what has the focus, as assistive technology is told it through the closed shadow root. */
  async function focused(): Promise<string> {
    const devtools = await session.context.newCDPSession(page);
    const { nodes } = await devtools.send('Accessibility.getFullAXTree');
    await devtools.detach();
    const isFocused = (node: (typeof nodes)[number]) =>
      node.role?.value !== 'RootWebArea' &&
      node.properties?.some(({ name, value }) => name === 'focused' && value.value === true);
    return String(nodes.findLast(isFocused)?.name?.value ?? '');
  }

  async function tabTo(name: string | RegExp): Promise<void> {
    const seen: string[] = [];
    for (let stop = 0; stop < MOST_STOPS; stop++) {
      await page.keyboard.press('Tab');
      const now = await focused();
      if (typeof name === 'string' ? now === name : name.test(now)) return;
      seen.push(now);
    }
    throw new Error(`“${name}” is not among the stops: ${[...new Set(seen)].join(', ')}`);
  }

  const press = async (name: string | RegExp) => {
    await tabTo(name);
    await page.keyboard.press('Enter');
  };

  const clipboard = () => page.evaluate(() => navigator.clipboard.readText());
  const shown = () => page.locator('gloss-card').getAttribute('data-card');
  const heard = async (words: string | RegExp): Promise<boolean> => {
    const devtools = await session.context.newCDPSession(page);
    const { nodes } = await devtools.send('Accessibility.getFullAXTree');
    await devtools.detach();
    const texts = nodes.flatMap(({ name, role }) =>
      role?.value === 'StaticText' ? String(name?.value) : [],
    );
    return texts.some((text) => (typeof words === 'string' ? text === words : words.test(text)));
  };

  it('pins, and closes', async () => {
    await press('Keep this card open');
    await page.mouse.move(5, 5);
    expect(await openCards(page)).toBe(1);
    await press('Close');
    await expect.poll(() => openCards(page)).toBe(0);
  });

  it('opens the instrument inside, and comes back', async () => {
    const first = await shown();
    await press(/^Part of: /);
    await expect.poll(shown).toBe('north-atlantic-treaty');
    await press(/^Back to /);
    await expect.poll(shown).toBe(first);
  });

  it('copies with the source and its day, as text and as Markdown', async () => {
    await press('Copy');
    await expect.poll(clipboard).toMatch(/checked \d+ \w+ \d{4}/i);
    await expect.poll(() => heard('Copied')).toBe(true);
    await press('More');
    await press('Copy as Markdown');
    await expect.poll(clipboard).toMatch(/\]\(https?:/);
  });

  it('knows what the reader knows', async () => {
    expect(await foundOnPage(page)).toContain('Article 5');
    await press('I know this');
    await expect.poll(() => openCards(page)).toBe(0);
    await expect.poll(() => foundOnPage(page)).not.toContain('Article 5');
    expect(await settings()).toMatchObject({ knownCards: ['north-atlantic-treaty-article-5'] });
  });

  it('marks nothing more on this page, and does not keep its address', async () => {
    await press('More');
    await press('Nothing on this page');
    await expect.poll(() => page.evaluate(() => CSS.highlights.size)).toBe(0);
    await page.reload();
    await page.waitForTimeout(500);
    expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
    expect(JSON.stringify(await settings())).not.toMatch(/story|firstpost/);
  });

  it('leaves this site', async () => {
    await press('More');
    await press('Nothing on this site');
    await expect.poll(() => page.evaluate(() => CSS.highlights.size)).toBe(0);
    await expect.poll(settings).toMatchObject({ blockedSites: ['firstpost.com'] });
  });

  it('opens the card among all cards', async () => {
    const opened = session.context.waitForEvent('page');
    await press('More');
    await press('Open among all cards');
    const library = await opened;
    await library.getByRole('article', { name: /Article 5/ }).waitFor();
    expect(library.url()).toContain('#/card/north-atlantic-treaty-article-5');
    await library.close();
  });

  it('writes a report that names the card and not the page', async () => {
    await press('More');
    await press('Report a mistake');
    await tabTo('Report a mistake');
    await page.keyboard.press('Control+End');
    await page.keyboard.type('It was 1949.');
    await press('Copy the report');
    await expect.poll(clipboard).toContain('It was 1949.');
    const report = await clipboard();
    expect(report).toContain('Card: north-atlantic-treaty-article-5');
    expect(report).toMatch(/Dataset: [0-9a-f]{12}/);
    expect(report).not.toMatch(/story\.html|firstpost/);
  });

  // Last: it leaves the worker with a storage that refuses.
  it('says so where the browser keeps nothing more', async () => {
    await session.worker.evaluate(() => {
      const { sync, local } = (globalThis as Extension).chrome.storage;
      for (const area of [sync, local])
        Object.assign(area, {
          set: (_: object, done?: () => void) => {
            if (done) throw new Error('QUOTA_BYTES quota exceeded');
            return Promise.reject(new Error('QUOTA_BYTES quota exceeded'));
          },
        });
    });
    await press('I know this');
    await expect.poll(() => heard(/quota exceeded/i)).toBe(true);
    expect(await openCards(page)).toBe(1);
  });
});
