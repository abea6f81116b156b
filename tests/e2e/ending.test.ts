import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pointAt, waitForMarks } from '../../scripts/browser/gloss-on-page.ts';
import { demoArticle, publishersDom, readInChromium, type Session, story } from './support.ts';

describe('ending well, in Chromium', () => {
  let session: Session;
  beforeAll(async () => {
    session = await readInChromium(demoArticle);
  });
  afterAll(() => session?.close());

  it('marks the page again when it comes back from the browser’s cache', async () => {
    const { page, complaints } = await session.open(story);
    const count = await waitForMarks(page);
    await page.goto(`${story}?next`, { waitUntil: 'load' });
    await page.goBack({ waitUntil: 'load' });
    await expect.poll(() => waitForMarks(page, 500), { timeout: 10_000 }).toBe(count);
    expect(complaints).toEqual([]);
    await page.close();
  });

  it('takes its marks away and says nothing when the extension is reloaded under an open page', async () => {
    const { page, complaints } = await session.open(story);
    await waitForMarks(page);
    const before = await publishersDom(page);
    await session.worker
      .evaluate(() =>
        (globalThis as unknown as { chrome: { runtime: { reload(): void } } }).chrome.runtime.reload(),
      )
      .catch(() => undefined);
    await page.waitForTimeout(800);
    const words = await page.evaluate(() => {
      const [range] = [...(CSS.highlights.get('gloss-mention') ?? [])];
      return range ? range.startContainer.textContent?.slice(range.startOffset, range.endOffset) : undefined;
    });
    if (words) await pointAt(page, words);
    await page.evaluate(() => scrollTo(0, 300));
    await expect.poll(() => waitForMarks(page, 100), { timeout: 10_000 }).toBe(0);
    await page.evaluate(() => document.querySelector('p')?.append(' And more.'));
    await page.waitForTimeout(600);
    expect(await page.locator('gloss-card').count()).toBe(0);
    expect((await publishersDom(page)).replace(' And more.', '')).toBe(before);
    expect(complaints).toEqual([]);
  });
});
