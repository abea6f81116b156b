import { PNG } from 'pngjs';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type FirefoxWithGloss, launchFirefox } from '../../scripts/browser/firefox.ts';
import type { NewsServer } from '../../scripts/browser/news-server.ts';
import { marked, openCard, publishersDom, restOn } from './firefox-support.ts';
import { builtFor, demoArticle, newsHost, otherHost, serve, story } from './support.ts';

const plain = `https://${otherHost}/world/story.html`;

describe('the main job, in Firefox', () => {
  let server: NewsServer;
  let firefox: FirefoxWithGloss;

  beforeAll(async () => {
    server = await serve(demoArticle);
    firefox = await launchFirefox({
      extension: builtFor('firefox'),
      port: server.port,
      hosts: [newsHost, otherHost],
    });
  });
  afterAll(async () => {
    await firefox?.close();
    await server?.close();
  });

  async function open(url: string): Promise<Page> {
    const page = await firefox.browser.newPage();
    await page.goto(url);
    return page;
  }

  it('marks what the article mentions', async () => {
    const page = await open(story);
    await expect
      .poll(() => marked(page), { timeout: 15_000 })
      .toEqual(expect.arrayContaining(['Article 5', 'Crimea', 'Donbas', 'Article 51']));
    await page.reload();
    await expect.poll(() => marked(page), { timeout: 15_000 }).toContain('Donbas');
    const style = await page.evaluate(() => [
      document.adoptedStyleSheets.length,
      getComputedStyle(document.documentElement, '::highlight(gloss-mention)').textDecorationStyle,
    ]);
    expect(style).toEqual([0, 'dotted']);
    await page.close();
  });

  it('opens the card on hover, closes it on Escape, and leaves the DOM as the publisher made it', async () => {
    const untouched = await open(plain);
    const page = await open(story);
    await expect.poll(() => marked(page), { timeout: 15_000 }).toContain('Donbas');
    await restOn(page, 'Donbas');
    await expect.poll(() => openCard(page), { timeout: 8000 }).toBe('donbas');
    expect(await publishersDom(page)).toBe(await publishersDom(untouched));
    await page.keyboard.press('Escape');
    await expect.poll(() => openCard(page)).toBe(null);
    await page.close();
    await untouched.close();
  });

  it('paints the card beside its mention on a page that zooms itself', async () => {
    const page = await firefox.browser.newPage();
    // From the start, as a page's own style sheet does it.
    await page.evaluateOnNewDocument(() => {
      document.addEventListener('readystatechange', () => {
        document.documentElement.style.zoom = '1.5';
      });
    });
    await page.goto(story);
    await expect.poll(() => marked(page), { timeout: 15_000 }).toContain('Article 5');
    await restOn(page, 'Article 5');
    await expect.poll(() => openCard(page), { timeout: 8000 }).toBe('north-atlantic-treaty-article-5');
    await new Promise((later) => setTimeout(later, 800));
    const picture = PNG.sync.read(Buffer.from(await page.screenshot()));
    const box = await page.evaluate(
      () => document.querySelector('gloss-card')?.getBoundingClientRect().toJSON() as DOMRect,
    );
    expect(Math.round(box.width)).toBe(348);
    // The bar of actions is of another white than the page.
    const at = (Math.round(box.bottom - 6) * picture.width + Math.round(box.left + box.width / 2)) * 4;
    expect([...picture.data.subarray(at, at + 3)]).toEqual([248, 246, 241]);
    await page.close();
  });

  it('asks the network for nothing', async () => {
    server.requests.length = 0;
    const page = await open(story);
    await expect.poll(() => marked(page), { timeout: 15_000 }).toContain('Crimea');
    await restOn(page, 'Crimea');
    await expect.poll(() => openCard(page), { timeout: 8000 }).toBe('crimea');
    expect(server.requests.filter((line) => !line.endsWith(story) && !line.endsWith('/favicon.ico'))).toEqual(
      [],
    );
    await page.close();
  });

  it('is not on a page whose host is on no list', async () => {
    const page = await open(plain);
    await new Promise((later) => setTimeout(later, 1500));
    expect(await marked(page)).toEqual([]);
    await page.close();
  });
});
