import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { foundOnPage, pointAt, waitForCard, waitForMarks } from '../../scripts/browser/gloss-on-page.ts';
import { violations } from './axe.ts';
import { demoArticle, openCards, readInChromium, type Session } from './support.ts';

describe('the first run, in Chromium', () => {
  let session: Session;
  let page: Page;
  beforeAll(async () => {
    session = await readInChromium(demoArticle);
    const address = `chrome-extension://${session.extensionId}/welcome.html`;
    const isThere = () => session.context.pages().find((each) => each.url() === address);
    await vi.waitFor(() => expect(isThere()).toBeDefined(), { timeout: 10_000 });
    page = isThere() as Page;
    await page.bringToFront();
  });
  afterAll(() => session?.close());

  it('opens one page with an example that is alive', async () => {
    expect(await waitForMarks(page)).toBeGreaterThan(4);
    expect(await foundOnPage(page)).toEqual(
      expect.arrayContaining(['NATO', 'Article 4', 'Article 5', 'Donbas']),
    );
    expect(await pointAt(page, 'NATO')).toBe(true);
    expect(await waitForCard(page)).toBe('nato');
    await page.keyboard.press('Escape');
    await expect.poll(() => openCards(page)).toBe(0);
    await page.keyboard.press('Alt+Period');
    expect(await waitForCard(page)).toBeDefined();
    await page.keyboard.press('Escape');
  });

  it('leaves axe nothing to find, light and dark', async () => {
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      expect(await violations(page)).toEqual([]);
    }
  });

  it('leads to the settings and to all cards', async () => {
    await page.getByRole('link', { name: 'All cards' }).click();
    await page.getByRole('searchbox', { name: 'Search by any name' }).waitFor();
    await page.goBack();
    await page.getByRole('link', { name: 'Settings' }).click();
    await page.getByRole('switch', { name: 'Gloss is on' }).waitFor();
  });
});
