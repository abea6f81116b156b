import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser } from 'webextension-polyfill';
import { waitForCard, waitForMarks } from '../../scripts/browser/gloss-on-page.ts';
import { violations } from './axe.ts';
import { demoArticle, extensionPage, popupOver, readInChromium, type Session, story } from './support.ts';

type Extension = typeof globalThis & { chrome: Browser };

/** Numbers what the keyboard should reach, in the page's order, and gives each its name; of a group of radio buttons one counts. */
function numberStops(): string[] {
  const groups = new Set<string>();
  const isStop = (element: HTMLElement): boolean => {
    if (!element.checkVisibility({ visibilityProperty: true }) || element.tabIndex < 0) return false;
    if (element.matches(':disabled')) return false;
    if (!(element instanceof HTMLInputElement) || element.type !== 'radio') return true;
    const group = document.querySelectorAll(`input[name="${element.name}"]:checked`);
    if (group.length > 0) return element.checked;
    const isFirst = !groups.has(element.name);
    groups.add(element.name);
    return isFirst;
  };
  const all = [
    ...document.querySelectorAll<HTMLElement>('a[href], button, input, select, summary, textarea'),
  ];
  return all.filter(isStop).map((element, number) => {
    element.dataset.stop = String(number);
    return `${element.localName} ${element.getAttribute('aria-label') ?? element.textContent?.trim() ?? ''}`;
  });
}

interface Stop {
  number: number;
  /** Something is drawn that shows where the focus is. */
  isSeen: boolean;
}

/** Where the focus is now; undefined where it is on nothing of the page. */
function focusedStop(): Stop | undefined {
  const focused = document.activeElement;
  if (!(focused instanceof HTMLElement) || focused === document.body) return undefined;
  const around = [focused, focused.nextElementSibling, focused.closest('label'), focused.parentElement];
  const isSeen = around.some((element) => {
    if (!element) return false;
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
    return (outlineStyle !== 'none' && outlineWidth !== '0px') || boxShadow !== 'none';
  });
  return { number: Number(focused.dataset.stop ?? -1), isSeen };
}

/** Presses Tab through the whole page. Names what was never reached, and where the focus was not seen. */
async function walk(page: Page): Promise<{ stops: number; missed: string[]; unseen: string[] }> {
  await page.bringToFront();
  const names = await page.evaluate(numberStops);
  const reached = new Map<number, boolean>();
  for (let press = 0; press < names.length + 20; press++) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(focusedStop);
    if (stop) reached.set(stop.number, stop.isSeen);
  }
  return {
    stops: names.length,
    missed: names.filter((_, number) => !reached.has(number)),
    unseen: names.filter((_, number) => reached.get(number) === false),
  };
}

/** Presses Tab until what has this name is focused. */
async function tabTo(page: Page, name: string): Promise<void> {
  for (let press = 0; press < 80; press++) {
    await page.keyboard.press('Tab');
    const focused = await page.evaluate(() => {
      const element = document.activeElement;
      if (element === document.body) return '';
      const label = element instanceof HTMLInputElement ? element.labels?.[0]?.textContent : undefined;
      return element?.getAttribute('aria-label') ?? label ?? element?.textContent ?? '';
    });
    if (focused.includes(name)) return;
  }
  throw new Error(`The Tab key does not come to “${name}”.`);
}

describe('the extension’s own pages by keyboard alone, in Chromium', () => {
  let session: Session;
  let article: Page;
  beforeAll(async () => {
    session = await readInChromium(demoArticle);
    ({ page: article } = await session.open(story));
    await waitForMarks(article);
  });
  afterAll(() => session?.close());

  it.each([
    ['options.html', 20],
    ['options.html#/cards', 10],
    ['options.html#/card/nato', 10],
    ['welcome.html', 2],
  ] as const)('Tab reaches everything of %s, and the focus is seen', async (address, atLeast) => {
    const page = await session.context.newPage();
    await page.goto(`chrome-extension://${session.extensionId}/${address}`);
    await page.waitForSelector('h1');
    await page.waitForTimeout(500);
    const { stops, missed, unseen } = await walk(page);
    expect({ missed, unseen }).toEqual({ missed: [], unseen: [] });
    expect(stops).toBeGreaterThanOrEqual(atLeast);
    await page.close();
  });

  it('Tab reaches everything of the popup, with its list and the note after an update', async () => {
    await session.worker.evaluate(() =>
      (globalThis as Extension).chrome.storage.local.set({ updatedTo: '9.9.9' }),
    );
    const popup = await popupOver(session, story);
    await popup.getByText('Gloss is now version 9.9.9.').waitFor();
    await popup.waitForSelector('.popup-entry');
    expect(await violations(popup)).toEqual([]);
    const { stops, missed, unseen } = await walk(popup);
    expect({ missed, unseen }).toEqual({ missed: [], unseen: [] });
    expect(stops).toBeGreaterThan(8);
    await tabTo(popup, 'Hide');
    await popup.keyboard.press('Enter');
    await expect.poll(() => popup.getByText('Gloss is now version').count()).toBe(0);
    await popup.reload();
    await popup.waitForSelector('.popup-entry');
    expect(await popup.getByText('Gloss is now version').count()).toBe(0);
    await popup.close();
  });

  it('the popup switches Gloss off and on, finds in its list, and opens a card', async () => {
    const popup = await popupOver(session, story);
    await popup.waitForSelector('.popup-entry');
    await popup.bringToFront();
    const isOn = () => popup.getByRole('switch', { name: 'Gloss on every site' }).isChecked();
    await tabTo(popup, 'Gloss on every site');
    await popup.keyboard.press('Space');
    await expect.poll(isOn).toBe(false);
    await expect.poll(() => article.evaluate(() => CSS.highlights.size)).toBe(0);
    await popup.keyboard.press('Space');
    await expect.poll(isOn).toBe(true);
    await waitForMarks(article);
    await popup.waitForSelector('.popup-entry');
    await tabTo(popup, 'Search');
    await popup.keyboard.type('donbas');
    await expect.poll(() => popup.locator('.popup-entry').count()).toBe(1);
    await popup.keyboard.press('ArrowDown');
    await popup.keyboard.press('Enter');
    expect(await waitForCard(article)).toBe('donbas');
    await popup.close();
  });

  it('the arrow keys change a look in the settings', async () => {
    const options = await extensionPage(session, 'options');
    await options.bringToFront();
    const stored = () =>
      session.worker.evaluate(() => (globalThis as Extension).chrome.storage.sync.get(null));
    await options.getByRole('radio', { name: 'Soft tint' }).waitFor();
    await tabTo(options, 'Dotted line');
    await options.keyboard.press('ArrowRight');
    await expect.poll(stored).toMatchObject({ markStyle: 'tint' });
    await options.close();
  });
});
