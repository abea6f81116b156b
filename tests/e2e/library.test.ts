import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { violations } from './axe.ts';
import { demoArticle, readInChromium, type Session } from './support.ts';

describe('the dataset browser, in Chromium', () => {
  let session: Session;
  let page: Page;
  const complaints: string[] = [];
  const open = (hash: string) =>
    page.goto(`chrome-extension://${session.extensionId}/options.html${hash}`, { waitUntil: 'load' });

  beforeAll(async () => {
    session = await readInChromium(demoArticle);
    page = await session.context.newPage();
    page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(error.message));
  });
  afterAll(() => session?.close());

  it('opens a card by its address, with its map, and another from it', async () => {
    await open('#/card/donbas');
    const card = page.getByRole('article', { name: 'Donbas' });
    await card.waitFor();
    // The first page opened meanwhile, and a page behind another draws once a second.
    await page.bringToFront();
    expect(await card.getByRole('img').count()).toBeGreaterThan(0);
    await card.getByRole('button', { name: 'Crimea', exact: true }).click();
    await page.getByRole('article', { name: 'Crimea' }).waitFor();
    expect(page.url()).toMatch(/#\/card\/crimea$/);
    await page.goBack();
    await card.waitFor();
  });

  it.each(['no-such-card', 'no-such-card-zz'])('says so where there is no such card: %s', async (id) => {
    await open(`#/card/${id}`);
    expect(await page.getByRole('alert').textContent()).toBe('Gloss has no such card.');
  });

  it('finds by name, cards and towns, by keyboard alone', async () => {
    await open('#/cards');
    await page.getByText('Choose a card to read it.').waitFor();
    const search = page.getByRole('searchbox', { name: 'Search by any name' });
    await search.focus();
    await page.keyboard.type('kharkiv');
    await page.getByRole('link', { name: /^Kharkiv Place/ }).waitFor();
    await page.getByRole('link', { name: /^Kharkiv Place/ }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('article', { name: 'Kharkiv' }).waitFor();
    expect(await search.inputValue()).toBe('kharkiv');
  });

  it('shows a card in place of the list on a phone, and gives the list back where it was', async () => {
    const size = page.viewportSize();
    await page.setViewportSize({ width: 375, height: 667 });
    await open('#/cards');
    const row = page.locator('.results a').nth(60);
    await row.scrollIntoViewIfNeeded();
    const scrolled = await page.evaluate(() => scrollY);
    const title = await row.locator('.result-title').textContent();
    await row.click();
    const card = page.getByRole('article', { name: title as string });
    await card.waitFor();
    expect((await card.boundingBox())?.y).toBeLessThan(400);
    expect(await row.isVisible()).toBe(false);
    await page.keyboard.press('Enter');
    await expect.poll(() => row.isVisible()).toBe(true);
    expect(await page.evaluate(() => scrollY)).toBe(scrolled);
    if (size) await page.setViewportSize(size);
  });

  it.each([375, 320])(
    'cuts nothing off sideways on a window of %i px, in the settings too',
    async (width) => {
      const size = page.viewportSize();
      await page.setViewportSize({ width, height: 667 });
      for (const hash of ['', '#/cards', '#/card/kashmir']) {
        await open(hash);
        await page.waitForSelector(hash ? '.library' : '.origins a');
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
      }
      if (size) await page.setViewportSize(size);
    },
  );

  it('has no barrier that axe finds, light and dark', async () => {
    await open('#/card/nato');
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      await page.getByRole('article', { name: 'NATO' }).waitFor();
      expect(await violations(page)).toEqual([]);
    }
  });

  it('complains of nothing', () => {
    expect(complaints).toEqual([]);
  });
});
