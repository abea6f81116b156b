/** Looking at Gloss in Firefox, which Puppeteer drives. */
import type { Page } from 'puppeteer-core';
import { documentWithoutGloss, markedWords, middleOfMark } from '../../scripts/browser/marks-on-page.ts';

/** The words of the painted mentions, every one. */
export const marked = (page: Page): Promise<string[]> => page.evaluate(markedWords);

/** The page's DOM without our element. */
export const publishersDom = (page: Page): Promise<string> => page.evaluate(documentWithoutGloss);

/** The id of the card that is open. */
export const openCard = (page: Page): Promise<string | null> =>
  page.evaluate(() => document.querySelector('gloss-card')?.getAttribute('data-card') ?? null);

/** Rests the pointer on the first mention with these words. */
export async function restOn(page: Page, words: string): Promise<void> {
  const point = await page.evaluate(middleOfMark, words);
  if (!point) throw new Error(`“${words}” is not marked`);
  await page.mouse.move(2, point.y);
  await page.mouse.move(point.x, point.y, { steps: 6 });
  await new Promise((later) => setTimeout(later, 60));
  await page.mouse.move(point.x + 1, point.y);
}
