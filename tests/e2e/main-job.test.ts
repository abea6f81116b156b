import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { foundOnPage, waitForMarks } from '../../scripts/browser/gloss-on-page.ts';
import { demoArticle, openCard, openCards, readInChromium, type Session, story } from './support.ts';

/** The card as assistive technology gets it: through the browser's own accessibility tree, closed shadow root or not. */
async function dialogName(
  session: Session,
  page: Awaited<ReturnType<Session['open']>>['page'],
): Promise<string | undefined> {
  const devtools = await session.context.newCDPSession(page);
  const { nodes } = await devtools.send('Accessibility.getFullAXTree');
  await devtools.detach();
  return nodes.find((node) => node.role?.value === 'dialog')?.name?.value as string | undefined;
}

interface Extension {
  chrome: { storage: { sync: { set(items: object): Promise<void>; remove(key: string): Promise<void> } } };
}

describe('the main job, in Chromium', () => {
  let session: Session;
  beforeAll(async () => {
    session = await readInChromium(demoArticle);
  });
  afterAll(() => session?.close());

  it('marks what the article mentions and nothing of the menu', async () => {
    const { page } = await session.open(story);
    await waitForMarks(page);
    const found = await foundOnPage(page);
    expect(found).toEqual(
      expect.arrayContaining([
        'Article 5',
        'Article 4',
        'Crimea',
        'Donbas',
        'Kremlin',
        'Article 51',
        'Budapest Memorandum',
      ]),
    );
    const inMenu = await page.evaluate(
      () =>
        [...CSS.highlights.values()]
          .flatMap((highlight) => [...highlight] as AbstractRange[])
          .filter((range) => range.startContainer.parentElement?.closest('nav, footer')).length,
    );
    expect(inMenu).toBe(0);
  });

  it('brings its style before the page is first styled, and follows a new look where it is open', async () => {
    const { page } = await session.open(story);
    await waitForMarks(page);
    const sheets = () => page.evaluate(() => document.adoptedStyleSheets.length);
    expect(await sheets()).toBe(0);
    const look = () =>
      page.evaluate(
        () => getComputedStyle(document.documentElement, '::highlight(gloss-mention)').textDecorationStyle,
      );
    expect(await look()).toBe('dotted');
    const { worker } = session;
    await worker.evaluate(() =>
      (globalThis as unknown as Extension).chrome.storage.sync.set({ markStyle: 'underline' }),
    );
    await expect.poll(look).toBe('solid');
    await expect
      .poll(async () => {
        await page.reload();
        await waitForMarks(page);
        return [await look(), await sheets()];
      })
      .toEqual(['solid', 0]);
    await worker.evaluate(() => (globalThis as unknown as Extension).chrome.storage.sync.remove('markStyle'));
  });

  it('makes one mention of words in two elements: <a>Article</a> 5', async () => {
    await session.worker.evaluate(() =>
      (globalThis as unknown as Extension).chrome.storage.sync.set({ marks: 'all' }),
    );
    const { page } = await session.open(story);
    await waitForMarks(page);
    const split = () =>
      page.evaluate(() =>
        [...CSS.highlights.values()]
          .flatMap((highlight) => [...highlight] as AbstractRange[])
          .filter((range) => range.startContainer !== range.endContainer)
          .map(
            ({ startContainer, endContainer }) =>
              `${startContainer.parentElement?.localName} ${endContainer.parentElement?.localName}`,
          ),
      );
    await expect.poll(split).toEqual(['a p']);
    await session.worker.evaluate(() =>
      (globalThis as unknown as Extension).chrome.storage.sync.remove('marks'),
    );
  });

  it('opens a named dialog on hover, keeps it while the pointer is inside, and closes it on Escape', async () => {
    const { page } = await session.open(story);
    await waitForMarks(page);
    expect(await openCard(page, 'Donbas')).toBe('donbas');
    await expect.poll(() => dialogName(session, page)).toContain('Donbas');
    const box = await page.locator('gloss-card').boundingBox();
    if (!box) throw new Error('the card has no box');
    await page.mouse.move(box.x + box.width / 2, box.y + Math.min(40, box.height / 2), { steps: 12 });
    await page.waitForTimeout(800);
    expect(await openCards(page)).toBe(1);
    await page.keyboard.press('Escape');
    await expect.poll(() => openCards(page)).toBe(0);
  });

  it('closes when the pointer leaves and when the reader clicks elsewhere', async () => {
    const { page } = await session.open(story);
    await waitForMarks(page);
    await openCard(page, 'Crimea');
    await page.mouse.move(3, 3, { steps: 4 });
    await expect.poll(() => openCards(page), { timeout: 3000 }).toBe(0);
    await openCard(page, 'Crimea');
    await page.mouse.click(5, 400);
    await expect.poll(() => openCards(page)).toBe(0);
  });

  it('keeps the card inside the window', async () => {
    const { page } = await session.open(story);
    await page.setViewportSize({ width: 420, height: 480 });
    await waitForMarks(page);
    await openCard(page, 'Donbas');
    await page.waitForTimeout(300);
    const box = await page.locator('gloss-card').boundingBox();
    expect(box && box.x >= 0 && box.y >= 0 && box.x + box.width <= 420 && box.y + box.height <= 480).toBe(
      true,
    );
  });

  it('leaves links, selection and copying as they were', async () => {
    const { page } = await session.open(story);
    await waitForMarks(page);
    await page.locator('article a').click();
    expect(new URL(page.url()).hash).toBe('#treaty');
    const selected = await page.evaluate(() => {
      getSelection()?.selectAllChildren(document.querySelector('article p:nth-of-type(3)') as Node);
      return getSelection()?.toString().replace(/\s+/g, ' ');
    });
    expect(selected).toContain('Ministers of the NATO countries');
  });
});
