import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Browser } from 'webextension-polyfill';
import { violations } from './axe.ts';
import {
  demoArticle,
  extensionPage,
  otherHost,
  popupOver,
  readInChromium,
  type Session,
  story,
} from './support.ts';

type Extension = typeof globalThis & { chrome: Browser };

/** Match patterns of the content script, as the browser has it registered. */
const registered = ({ worker }: Session): Promise<string[]> =>
  worker.evaluate(async () => {
    const scripts = await (globalThis as Extension).chrome.scripting.getRegisteredContentScripts();
    return scripts.flatMap(({ matches }) => matches ?? []);
  });

const highlights = (page: Page): Promise<number> =>
  page.evaluate(() => [...CSS.highlights.values()].reduce((sum, { size }) => sum + size, 0));

describe('the reader’s controls, in Chromium', () => {
  let session: Session;
  const profile = mkdtempSync(join(tmpdir(), 'gloss-controls-'));
  const start = async () => {
    session = await readInChromium(demoArticle, { profile });
  };

  beforeAll(start);
  afterAll(async () => {
    await session?.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  });
  afterEach(() => session.worker.evaluate(() => (globalThis as Extension).chrome.storage.sync.clear()));

  it('runs on every publisher from the first start', async () => {
    await expect.poll(() => registered(session)).toContain('*://*.firstpost.com/*');
  });

  it('is registered nowhere when switched off, and stays so over a restart of the browser', async () => {
    const options = await extensionPage(session, 'options');
    await options.getByRole('switch', { name: 'Gloss is on' }).click();
    await expect.poll(() => registered(session)).toEqual([]);
    await session.close();
    await start();
    expect(await registered(session)).toEqual([]);
    const again = await extensionPage(session, 'options');
    const bigSwitch = again.getByRole('switch', { name: 'Gloss is on' });
    expect(await bigSwitch.isChecked()).toBe(false);
    await bigSwitch.click();
    await expect.poll(() => registered(session)).toContain('*://*.firstpost.com/*');
  });

  it('leaves one site out that the popup switched off, and shows it in the options', async () => {
    await session.open(story);
    const popup = await popupOver(session, story);
    await popup.getByRole('switch', { name: 'Gloss on firstpost.com' }).click();
    await expect.poll(() => registered(session)).not.toContain('*://*.firstpost.com/*');
    const options = await extensionPage(session, 'options');
    await options.getByRole('button', { name: 'Switch on: firstpost.com' }).click();
    await expect.poll(() => registered(session)).toContain('*://*.firstpost.com/*');
  });

  it('rests for an hour, and ends the pause by itself', async () => {
    const { page } = await session.open(story);
    await expect.poll(() => highlights(page)).toBeGreaterThan(0);
    const popup = await popupOver(session, story);
    await popup.getByRole('button', { name: 'Pause for an hour' }).click();
    await popup.getByText('Gloss rests on every page until').waitFor();
    await expect.poll(() => highlights(page)).toBe(0);
    expect(await registered(session)).toEqual([]);
    await popup.getByRole('button', { name: 'Go on now' }).click();
    await expect.poll(() => highlights(page)).toBeGreaterThan(0);
    await session.worker.evaluate(() =>
      (globalThis as Extension).chrome.storage.sync.set({ pausedUntil: Date.now() + 1500 }),
    );
    await expect.poll(() => highlights(page)).toBe(0);
    await expect.poll(() => highlights(page), { timeout: 10_000 }).toBeGreaterThan(0);
  });

  it('tells of a pause in the options, and ends it there', async () => {
    const popup = await popupOver(session, story);
    await popup.getByRole('button', { name: 'Pause for an hour' }).click();
    const options = await extensionPage(session, 'options');
    await options.getByText('Gloss rests on every page until').waitFor();
    await expect.poll(() => registered(session)).toEqual([]);
    await options.getByRole('button', { name: 'Go on now' }).click();
    await expect.poll(() => registered(session)).toContain('*://*.firstpost.com/*');
    expect(await options.getByText('Gloss rests').count()).toBe(0);
  });

  it('keeps a chosen look over a reload of the options page', async () => {
    const options = await extensionPage(session, 'options');
    await options.getByRole('radio', { name: 'Soft tint' }).check();
    await options.locator('.preview .mark-tint').first().waitFor();
    await options.reload();
    await expect.poll(() => options.getByRole('radio', { name: 'Soft tint' }).isChecked()).toBe(true);
  });

  it('saves the settings as a file and takes them back from it, seen before and undone after', async () => {
    const options = await extensionPage(session, 'options');
    await options.getByRole('radio', { name: 'Soft tint' }).check();
    const [saved] = await Promise.all([
      options.waitForEvent('download'),
      options.getByRole('button', { name: 'Save as a file' }).click(),
    ]);
    const file = readFileSync(await saved.path(), 'utf8');
    expect(JSON.parse(file).settings).toEqual({ markStyle: 'tint' });
    await options.getByRole('radio', { name: 'Thin line' }).check();
    const choose = (name: string, buffer: Buffer) =>
      options.getByLabel('Read from a file').setInputFiles({ name, mimeType: 'application/json', buffer });
    await choose('broken.json', Buffer.from('{'));
    await options.getByText('This file cannot be read').waitFor();
    await choose('settings.json', Buffer.from(file));
    await options.getByText('underline → tint').waitFor();
    await options.getByRole('button', { name: 'Take these over' }).click();
    await expect.poll(() => options.getByRole('radio', { name: 'Soft tint' }).isChecked()).toBe(true);
    await options.getByRole('button', { name: 'Undo' }).click();
    await expect.poll(() => options.getByRole('radio', { name: 'Thin line' }).isChecked()).toBe(true);
  });

  it('follows what the reader allows and takes back in the browser’s own settings', async () => {
    const settings = await session.context.newPage();
    await settings.goto('chrome://extensions');
    const change = (hostAccess: string) =>
      settings.evaluate(
        ([extensionId, access]) => {
          const { developerPrivate } = (
            globalThis as unknown as { chrome: { developerPrivate: DeveloperPrivate } }
          ).chrome;
          return developerPrivate.updateExtensionConfiguration({ extensionId, hostAccess: access });
        },
        [session.extensionId, hostAccess] as const,
      );
    await change('ON_CLICK');
    await expect.poll(() => registered(session)).toEqual([]);
    const popup = await popupOver(session, story);
    expect(await popup.getByRole('button', { name: 'Use Gloss on firstpost.com' }).count()).toBe(1);
    await change('ON_ALL_SITES');
    await expect.poll(() => registered(session)).toContain('*://*.firstpost.com/*');
  });

  it.each([
    ['a page of the browser', 'chrome://settings/', 'This page belongs to the browser'],
    ['a site on no list', `https://${otherHost}/`, 'Gloss does not run here yet'],
  ])('says in the popup what is so over %s', async (_, url, words) => {
    const popup = await popupOver(session, url);
    await popup.getByText(words).waitFor();
  });

  it.each(['light', 'dark'] as const)('leaves axe nothing to find in %s', async (colorScheme) => {
    await session.worker.evaluate(() =>
      (globalThis as Extension).chrome.storage.sync.set({
        blockedSites: ['bbc.com'],
        addedSites: ['local.example'],
      }),
    );
    const options = await extensionPage(session, 'options');
    const popups = [await popupOver(session, story), await popupOver(session, `https://${otherHost}/`)];
    for (const page of [options, ...popups]) {
      await page.emulateMedia({ colorScheme });
      expect(await violations(page)).toEqual([]);
    }
  });
});

/** The part of Chromium's settings page that the test presses. */
interface DeveloperPrivate {
  updateExtensionConfiguration(update: { extensionId: string; hostAccess: string }): Promise<void>;
}
