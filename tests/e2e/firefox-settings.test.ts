import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { type FirefoxWithGloss, launchFirefox } from '../../scripts/browser/firefox.ts';
import type { NewsServer } from '../../scripts/browser/news-server.ts';
import { marked, openCard, restOn } from './firefox-support.ts';
import { builtFor, demoArticle, newsHost, serve, story } from './support.ts';

/** Changes one of the main settings in the options and sees what comes of it on a page that stays open. */
interface Change {
  /** The words of the control: of a switch, a radio button or a chip. */
  choose: string;
  effect(page: Page): Promise<void>;
}

const styles = (page: Page): Promise<string> =>
  page.evaluate(() =>
    document.adoptedStyleSheets.flatMap((sheet) => [...sheet.cssRules].map(({ cssText }) => cssText)).join(),
  );

let firstOnly = 0;

const changes: Change[] = [
  {
    choose: 'Soft tint',
    effect: (page) =>
      expect.poll(() => styles(page)).toMatch(/gloss-mention\) \{ --gloss-look: tint-text; background-color/),
  },
  {
    choose: 'Every one',
    effect: (page) => expect.poll(async () => (await marked(page)).length).toBeGreaterThan(firstOnly),
  },
  {
    choose: 'What news readers may not know',
    effect: (page) => expect.poll(() => marked(page)).not.toContain('Ukraine'),
  },
  {
    choose: 'Provisions',
    effect: (page) => expect.poll(() => marked(page)).not.toContain('Article 5'),
  },
  {
    choose: 'On a click',
    async effect(page) {
      // The setting comes to the page through the browser's storage: a card that was on its way is closed once.
      await expect
        .poll(
          async () => {
            await page.keyboard.press('Escape');
            await restOn(page, 'Donbas');
            await new Promise((later) => setTimeout(later, 900));
            return openCard(page);
          },
          { timeout: 8_000 },
        )
        .toBe(null);
      await page.mouse.down();
      await page.mouse.up();
      await expect.poll(() => openCard(page), { timeout: 5000 }).toBe('donbas');
      await page.keyboard.press('Escape');
    },
  },
  {
    choose: 'Only on sites I choose',
    effect: (page) => expect.poll(() => page.evaluate(() => CSS.highlights.size)).toBe(0),
  },
  {
    choose: 'On news sites and sites I add',
    effect: (page) => expect.poll(() => marked(page), { timeout: 10_000 }).toContain('Donbas'),
  },
  {
    choose: 'Gloss is on',
    effect: (page) => expect.poll(() => page.evaluate(() => CSS.highlights.size)).toBe(0),
  },
];

/** Presses the control whose words begin so, as the reader would; false where there is none. */
const press = (options: Page, words: string): Promise<boolean> =>
  options.evaluate((wanted) => {
    const labels = [...document.querySelectorAll('label')];
    const control =
      labels.find((label) => label.textContent === wanted) ??
      // A chip tells its number of cards behind its words.
      labels.find((label) => label.textContent.startsWith(`${wanted} `)) ??
      document.querySelector<HTMLElement>(`[role=switch][aria-label="${wanted}"]`);
    (control?.querySelector('input') ?? control)?.click();
    return control !== null && control !== undefined;
  }, words);

describe('the main settings, in Firefox', () => {
  let server: NewsServer;
  let firefox: FirefoxWithGloss;
  let page: Page;
  let options: Page;

  beforeAll(async () => {
    server = await serve(demoArticle);
    firefox = await launchFirefox({ extension: builtFor('firefox'), port: server.port, hosts: [newsHost] });
    options = await firefox.openExtensionPage('options');
    page = await firefox.browser.newPage();
    await page.goto(story);
    await vi.waitFor(async () => expect(await marked(page)).toContain('Donbas'), { timeout: 15_000 });
    firstOnly = (await marked(page)).length;
  });
  afterAll(async () => {
    await firefox?.close();
    await server?.close();
  });

  it.each(changes)('“$choose” is seen at once on an open page', async ({ choose, effect }) => {
    expect(await press(options, choose)).toBe(true);
    await page.bringToFront();
    await effect(page);
  });

  it('speaks German when asked to', async () => {
    expect(await press(options, 'Deutsch')).toBe(true);
    await expect.poll(() => options.evaluate(() => document.documentElement.lang)).toBe('de');
    expect(await options.evaluate(() => document.body.textContent)).toContain('Markierungen');
  });
});
