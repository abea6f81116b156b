import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser } from 'webextension-polyfill';
import { foundOnPage, pointAt, waitForCard, waitForMarks } from '../../scripts/browser/gloss-on-page.ts';
import { demoArticle, openCards, readInChromium, type Session, story } from './support.ts';

type Extension = typeof globalThis & { chrome: Browser };

const marked = 'Donbas';

/** Changes one setting in the options as a reader does, and sees what comes of it on a page that stays open. */
interface Change {
  setting: string;
  /** The accessible role and name of the control. */
  choose: ['radio' | 'switch' | 'checkbox' | 'slider', string | RegExp];
  /** The key that changes it, where it is not the space bar. */
  key?: string;
  /** Fails until the page shows the effect. */
  effect(page: Page, session: Session): Promise<void>;
}

const markCss = (page: Page): Promise<string> =>
  page.evaluate(() =>
    document.adoptedStyleSheets.flatMap((sheet) => [...sheet.cssRules].map(({ cssText }) => cssText)).join(),
  );

/** An attribute of the card itself, which stands in a closed shadow root. */
async function cardAttribute(page: Page, session: Session, name: string): Promise<string | undefined> {
  const devtools = await session.context.newCDPSession(page);
  await devtools.send('DOM.enable');
  const { nodes } = await devtools.send('DOM.getFlattenedDocument', { depth: -1, pierce: true });
  await devtools.detach();
  const card = nodes.find(({ attributes = [] }) => attributes.includes('dialog'));
  const at = card?.attributes?.indexOf(name) ?? -1;
  return at < 0 ? undefined : card?.attributes?.[at + 1];
}

async function openCard(page: Page): Promise<void> {
  await page.keyboard.press('Escape');
  // Right after a change the marks may just be painted anew: a reader would point again.
  await expect
    .poll(async () => ((await pointAt(page, marked)) ? waitForCard(page, 2_000) : undefined), {
      timeout: 15_000,
    })
    .toBe('donbas');
}

/** Marks of the page while only the first mention of a card is marked. */
let firstOnly = 0;

const changes: Change[] = [
  {
    setting: 'how a mark looks',
    choose: ['radio', 'Soft tint'],
    effect: (page) =>
      expect
        .poll(() => markCss(page))
        .toMatch(/gloss-mention\) \{ --gloss-look: tint-text; background-color/),
  },
  {
    setting: 'the colour of marks',
    choose: ['radio', 'Amber'],
    effect: (page) => expect.poll(() => markCss(page)).toContain('217, 138, 0'),
  },
  {
    setting: 'which mentions are marked',
    choose: ['radio', 'Every one'],
    effect: (page) => expect.poll(() => waitForMarks(page, 200)).toBeGreaterThan(firstOnly),
  },
  {
    setting: 'headings',
    choose: ['switch', 'Mark headings too'],
    effect: (page) =>
      expect
        .poll(() =>
          page.evaluate(() => {
            const ranges = [...CSS.highlights.values()].flatMap((each) => [...each] as AbstractRange[]);
            return ranges.filter(({ startContainer }) => startContainer.parentElement?.closest('h1, h2'))
              .length;
          }),
        )
        .toBe(0),
  },
  {
    setting: 'how much is explained',
    choose: ['radio', 'What news readers may not know'],
    effect: (page) => expect.poll(() => foundOnPage(page)).not.toContain('Ukraine'),
  },
  {
    setting: 'kinds',
    choose: ['checkbox', /^Provision/],
    effect: (page) => expect.poll(() => foundOnPage(page)).not.toContain('Article 5'),
  },
  {
    setting: 'topics',
    choose: ['checkbox', /^Alliances/],
    effect: (page) => expect.poll(() => foundOnPage(page)).not.toContain('NATO'),
  },
  {
    setting: 'colours',
    choose: ['radio', 'Dark'],
    effect: async (page, session) => {
      await openCard(page);
      expect(await cardAttribute(page, session, 'data-theme')).toBe('dark');
    },
  },
  {
    setting: 'the size of cards',
    choose: ['radio', 'Large'],
    effect: async (page) => {
      await openCard(page);
      const box = await page.locator('gloss-card').boundingBox();
      expect(box?.width).toBeGreaterThan(400);
    },
  },
  {
    setting: 'the wait before a card',
    choose: ['slider', 'Wait before a card opens'],
    key: 'End',
    effect: async (page) => {
      await page.keyboard.press('Escape');
      await expect.poll(() => openCards(page)).toBe(0);
      await page.mouse.move(1, 1);
      expect(await pointAt(page, marked)).toBe(true);
      // The usual wait is 300 ms, the longest 700.
      await page.waitForTimeout(500);
      expect(await openCards(page)).toBe(0);
      expect(await waitForCard(page)).toBe('donbas');
    },
  },
  {
    setting: 'what opens a card (Alt)',
    choose: ['radio', 'When I rest and hold Alt'],
    effect: async (page) => {
      await page.keyboard.press('Escape');
      await expect.poll(() => openCards(page)).toBe(0);
      await page.mouse.move(1, 1);
      expect(await pointAt(page, marked)).toBe(true);
      await page.waitForTimeout(1200);
      expect(await openCards(page)).toBe(0);
      await page.keyboard.down('Alt');
      expect(await waitForCard(page)).toBe('donbas');
      await page.keyboard.up('Alt');
    },
  },
  {
    setting: 'what opens a card',
    choose: ['radio', 'On a click'],
    effect: async (page) => {
      await page.keyboard.press('Escape');
      await expect.poll(() => openCards(page)).toBe(0);
      await page.mouse.move(1, 1);
      expect(await pointAt(page, marked)).toBe(true);
      await page.waitForTimeout(900);
      expect(await openCards(page)).toBe(0);
      await page.mouse.down();
      await page.mouse.up();
      expect(await waitForCard(page)).toBe('donbas');
    },
  },
  {
    setting: 'the number on the icon',
    choose: ['switch', 'Show the number on the icon'],
    effect: (_, { worker }) =>
      expect
        .poll(() =>
          worker.evaluate(async (url) => {
            const { action, tabs } = (globalThis as Extension).chrome;
            const [tab] = await tabs.query({ url });
            return action.getBadgeText({ tabId: tab?.id ?? -1 });
          }, story),
        )
        .toBe(''),
  },
  {
    setting: 'where Gloss runs',
    choose: ['radio', 'Only on sites I choose'],
    effect: (page) => expect.poll(() => page.evaluate(() => CSS.highlights.size)).toBe(0),
  },
];

describe('every setting, in Chromium', () => {
  let session: Session;
  let page: Page;
  let options: Page;
  const profile = mkdtempSync(join(tmpdir(), 'gloss-settings-'));

  async function start(): Promise<void> {
    session = await readInChromium(demoArticle, { profile });
    options = await session.context.newPage();
    await options.goto(`chrome-extension://${session.extensionId}/options.html`);
    await options.waitForSelector('h1');
  }

  const control = ([role, name]: Change['choose']) => options.getByRole(role, { name, exact: true });

  beforeAll(async () => {
    await start();
    ({ page } = await session.open(story));
    firstOnly = await waitForMarks(page);
  });
  afterAll(async () => {
    await session?.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  });

  it.each(changes)(
    '$setting: changed in the options, seen at once on an open page',
    async ({ choose, key = 'Space', effect }) => {
      await options.bringToFront();
      await control(choose).press(key);
      await page.bringToFront();
      await effect(page, session);
    },
  );

  it('holds after a restart of the browser', async () => {
    const states = () =>
      Promise.all(
        changes.map(({ choose }) =>
          choose[0] === 'slider' ? control(choose).inputValue() : control(choose).isChecked(),
        ),
      );
    const before = await states();
    await session.close();
    await start();
    expect(await states()).toEqual(before);
  });

  it('the language: options and the card of an open page change at once, and keep it over a restart', async () => {
    await control(['radio', 'On news sites and sites I add']).press('Space');
    await control(['radio', 'When I rest on a mark']).press('Space');
    ({ page } = await session.open(story));
    await waitForMarks(page);
    await openCard(page);
    expect(await cardAttribute(page, session, 'lang')).toBe('en');
    await options.bringToFront();
    await control(['radio', 'Deutsch']).press('Space');
    await options.getByRole('heading', { name: 'Markierungen' }).waitFor();
    expect(await options.evaluate(() => document.documentElement.lang)).toBe('de');
    await page.bringToFront();
    await openCard(page);
    expect(await cardAttribute(page, session, 'lang')).toBe('de');
    await session.close();
    await start();
    await options.getByRole('heading', { name: 'Markierungen' }).waitFor();
    expect(await control(['radio', 'Deutsch']).isChecked()).toBe(true);
  });
});
