/** Looking at Gloss from outside, through what the page itself could see: its highlights and its one element. */
import type { Page } from 'playwright-core';
import { middleOfMark } from './marks-on-page.ts';

/** Waits until mentions are painted; the number of ranges, or 0 where none came in time. */
export async function waitForMarks(page: Page, timeout = 10_000): Promise<number> {
  const ranges = () =>
    page.evaluate(() =>
      [...CSS.highlights]
        .filter(([name]) => name.startsWith('gloss'))
        .reduce((sum, [, highlight]) => sum + highlight.size, 0),
    );
  const deadline = Date.now() + timeout;
  while (Date.now() < deadline) {
    const count = await ranges();
    if (count > 0) return count;
    await page.waitForTimeout(100);
  }
  return 0;
}

/** The words of the painted mentions, in reading order, each once. */
export function foundOnPage(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const ranges = [...CSS.highlights]
      .filter(([name]) => name.startsWith('gloss'))
      .flatMap(([, highlight]) => [...highlight] as AbstractRange[]);
    const live = ranges.map((range) => {
      const copy = document.createRange();
      copy.setStart(range.startContainer, range.startOffset);
      copy.setEnd(range.endContainer, range.endOffset);
      return copy;
    });
    live.sort((a, b) => a.compareBoundaryPoints(Range.START_TO_START, b));
    return [...new Set(live.map((range) => range.toString().replace(/\s+/g, ' ')))];
  });
}

/** Rests the pointer on the first painted mention with these words; false where there is none. */
export async function pointAt(page: Page, words: string): Promise<boolean> {
  const point = await page.evaluate(middleOfMark, words);
  if (!point) return false;
  // From the margin, where nothing is marked: a slow machine may let the pointer rest there.
  await page.mouse.move(2, point.y);
  await page.mouse.move(point.x, point.y, { steps: 8 });
  await page.waitForTimeout(60);
  await page.mouse.move(point.x + 1, point.y);
  return true;
}

/** Waits until a card is open; its id. */
export async function waitForCard(page: Page, timeout = 5_000): Promise<string | undefined> {
  const card = page.locator('gloss-card[data-card]');
  try {
    await card.waitFor({ state: 'attached', timeout });
    return (await card.getAttribute('data-card')) ?? undefined;
  } catch {
    return undefined;
  }
}
