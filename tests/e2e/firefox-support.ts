/** Looking at Gloss in Firefox, which Puppeteer drives. */
import type { Page } from 'puppeteer-core';

/** The words of the painted mentions, every one. */
export const marked = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...CSS.highlights]
      .filter(([name]) => name.startsWith('gloss'))
      .flatMap(([, highlight]) => [...highlight] as AbstractRange[])
      .map((range) => {
        const live = document.createRange();
        live.setStart(range.startContainer, range.startOffset);
        live.setEnd(range.endContainer, range.endOffset);
        return live.toString().replace(/\s+/g, ' ');
      }),
  );

/** The page's DOM without our element. */
export const publishersDom = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const copy = document.documentElement.cloneNode(true) as HTMLElement;
    copy.querySelector('gloss-card')?.remove();
    return copy.outerHTML;
  });

/** The id of the card that is open. */
export const openCard = (page: Page): Promise<string | null> =>
  page.evaluate(() => document.querySelector('gloss-card')?.getAttribute('data-card') ?? null);

/** Rests the pointer on the first mention with these words. */
export async function restOn(page: Page, words: string): Promise<void> {
  const point = await page.evaluate((wanted) => {
    for (const [name, highlight] of CSS.highlights) {
      if (!name.startsWith('gloss')) continue;
      for (const range of highlight as unknown as Iterable<AbstractRange>) {
        const live = document.createRange();
        live.setStart(range.startContainer, range.startOffset);
        live.setEnd(range.endContainer, range.endOffset);
        if (live.toString().replace(/\s+/g, ' ') !== wanted) continue;
        live.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
        const { x, y, width, height } = live.getClientRects()[0] as DOMRect;
        return { x: x + width / 2, y: y + height / 2 };
      }
    }
    return null;
  }, words);
  if (!point) throw new Error(`“${words}” is not marked`);
  await page.mouse.move(point.x - 20, point.y + 60);
  await page.mouse.move(point.x, point.y, { steps: 6 });
  await new Promise((later) => setTimeout(later, 60));
  await page.mouse.move(point.x + 1, point.y);
}
