import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { foundOnPage, waitForMarks } from '../../scripts/browser/gloss-on-page.ts';
import { hasRealPages, publishersDom, readInChromium, realPages } from './support.ts';

describe('the article that this project started from', () => {
  it.skipIf(!hasRealPages)(
    'shows at least 30 marks, changes nothing and stays silent (skipped where the page is not at hand)',
    async () => {
      const html = readFileSync(join(realPages, 'seed-article/page.html'), 'utf8');
      const session = await readInChromium(html, {
        headers: { 'content-security-policy': "script-src 'none'" },
      });
      try {
        await session.worker.evaluate(() =>
          (
            globalThis as unknown as { chrome: { storage: { sync: { set(items: object): Promise<void> } } } }
          ).chrome.storage.sync.set({ marks: 'all' }),
        );
        const { page, complaints } = await session.open('https://www.firstpost.com/explainers/story.html');
        expect(await waitForMarks(page)).toBeGreaterThanOrEqual(30);
        expect(await foundOnPage(page)).toEqual(
          expect.arrayContaining(['Article 5', 'Donbas', 'Crimea', 'Article 51']),
        );
        const { page: untouched } = await session.open('https://unlisted.example/explainers/story.html');
        expect(await publishersDom(page)).toBe(await publishersDom(untouched));
        expect(complaints.filter((line) => /gloss|extension/i.test(line))).toEqual([]);
      } finally {
        await session.close();
      }
    },
  );
});
