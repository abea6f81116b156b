import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { waitForMarks } from '../../scripts/browser/gloss-on-page.ts';
import {
  builtFor,
  demoArticle,
  newsHost,
  openCard,
  otherHost,
  publishersDom,
  readInChromium,
  type Session,
  story,
} from './support.ts';

it.each([
  ['content-scripts/page.js', 20_000],
  ['card.js', 30_000],
])('gives a news page little script: %s takes at most %d bytes, compressed', (file, most) => {
  const script = readFileSync(join(builtFor('chrome'), file));
  expect(gzipSync(script, { level: 9 }).length).toBeLessThanOrEqual(most);
});

describe('promises to the reader, in Chromium', () => {
  let session: Session;
  const requests: string[] = [];

  beforeAll(async () => {
    session = await readInChromium(demoArticle);
    session.context.on('request', (request) => requests.push(request.url()));
  });
  afterAll(() => session?.close());

  it('changes not one byte of the page outside its own element, and leaves its console alone', async () => {
    const { page: plain } = await session.open(`https://${otherHost}/world/story.html`);
    const { page, complaints } = await session.open(story);
    expect(await waitForMarks(page)).toBeGreaterThan(5);
    expect(await openCard(page, 'Donbas')).toBe('donbas');
    expect(await publishersDom(page)).toBe(await publishersDom(plain));
    expect(await page.evaluate(() => document.documentElement.lastElementChild?.localName)).toBe(
      'gloss-card',
    );
    expect(complaints).toEqual([]);
  });

  it('sends the page no message', async () => {
    await session.context.addInitScript(() => {
      const heard: unknown[] = [];
      Object.assign(globalThis, { heard });
      addEventListener('message', ({ data }) => heard.push(data));
    });
    const { page } = await session.open(story);
    await waitForMarks(page);
    await openCard(page, 'Donbas');
    expect(await page.evaluate(() => (globalThis as { heard?: unknown[] }).heard)).toEqual([]);
  });

  it('sends no request while it reads, marks and shows cards', async () => {
    requests.length = 0;
    session.server.requests.length = 0;
    const { page } = await session.open(story);
    await waitForMarks(page);
    for (const words of ['Article 5', 'Donbas', 'Crimea']) {
      await openCard(page, words);
      await page.keyboard.press('Escape');
    }
    const fromPage = [story, `https://${newsHost}/favicon.ico`];
    expect(
      session.server.requests
        .map((line) => line.replace('GET ', ''))
        .filter((url) => !fromPage.includes(url)),
    ).toEqual([]);
    expect(requests.filter((url) => !url.startsWith('chrome-extension:') && !fromPage.includes(url))).toEqual(
      [],
    );
  });

  it('allows itself no connection but to its own files', async () => {
    const policy = await session.worker.evaluate(
      () =>
        (
          globalThis as {
            chrome?: { runtime: { getManifest(): { content_security_policy: { extension_pages: string } } } };
          }
        ).chrome?.runtime.getManifest().content_security_policy.extension_pages,
    );
    expect(policy).toContain("connect-src 'self'");
    expect(policy).toContain("default-src 'none'");
  });

  it('is not on a page whose host is on no list', async () => {
    const { page } = await session.open(`https://${otherHost}/world/story.html`);
    expect(await waitForMarks(page, 1500)).toBe(0);
    expect(await page.locator('gloss-card').count()).toBe(0);
  });
});
