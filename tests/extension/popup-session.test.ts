import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { PageReport } from '../../extension/messages.ts';
import { openPopupSession, type PopupSession, type PopupState } from '../../extension/popup-session.ts';
import { readSettings } from '../../extension/settings.ts';
import { openTab, setUpExtension } from '../support/extension-browser.ts';

const report: PageReport = {
  article: true,
  choice: 'usual',
  entries: [{ key: 0, card: 'nato', title: 'NATO', kind: 'organisation', text: 'the alliance', count: 3 }],
};

let extension: ReturnType<typeof setUpExtension>;
let lifetime: AbortController;
let states: PopupState[];
const newest = () => states.at(-1);

beforeEach(async () => {
  extension = setUpExtension({ publishers: ['bbc.com'] });
  await fakeBrowser.windows.create({ focused: true });
  lifetime = new AbortController();
  states = [];
});

afterEach(() => lifetime.abort());

async function popupOver(url: string): Promise<{ session: PopupSession; tab: number }> {
  const tab = await openTab(url, true);
  return { tab, session: openPopupSession((state) => states.push(state), lifetime.signal) };
}

it('shows the switches before the page has answered, and then what the page mentions', async () => {
  const { tab } = await popupOver('https://www.bbc.com/news');
  extension.pages.set(tab, () => ({ ok: true, value: report }));
  await vi.waitFor(() => expect(states).toHaveLength(2));
  expect(states[0]).toEqual({
    enabled: true,
    theme: 'page',
    isPrivate: false,
    site: { runs: true, because: 'publisher', site: 'bbc.com' },
  });
  expect(newest()?.report).toEqual(report);
});

it('asks a page again that does not answer yet', async () => {
  const { tab } = await popupOver('https://www.bbc.com/news');
  await vi.waitFor(() => expect(states).toHaveLength(2));
  expect(newest()?.report).toBeUndefined();
  extension.pages.set(tab, () => ({ ok: true, value: report }));
  await vi.waitFor(() => expect(newest()?.report).toEqual(report), { timeout: 2000 });
});

it('says after a while that a page does not answer, and takes it back when it does', async () => {
  const { tab } = await popupOver('https://www.bbc.com/news');
  await vi.waitFor(() => expect(states).toHaveLength(2));
  expect(newest()?.isSilent).toBeUndefined();
  await vi.waitFor(() => expect(newest()?.isSilent).toBe(true), { timeout: 9000 });
  extension.pages.set(tab, () => ({ ok: true, value: report }));
  await vi.waitFor(() => expect(newest()?.report).toEqual(report), { timeout: 2000 });
  expect(newest()?.isSilent).toBeUndefined();
}, 15_000);

it('asks nothing of a page on which Gloss does not run', async () => {
  await popupOver('chrome://settings/');
  await vi.waitFor(() => expect(states).toHaveLength(2));
  expect(newest()?.site).toEqual({ runs: false, because: 'not-a-web-page' });
  expect(extension.sent).toEqual([]);
});

it('knows a private window', async () => {
  const { tab } = await popupOver('https://www.bbc.com/news');
  const open = await fakeBrowser.tabs.get(tab);
  vi.spyOn(fakeBrowser.tabs, 'query').mockResolvedValueOnce([{ ...open, incognito: true }] as never);
  openPopupSession((state) => states.push(state), lifetime.signal);
  await vi.waitFor(() => expect(states.some(({ isPrivate }) => isPrivate)).toBe(true));
});

it('switches this site off and on', async () => {
  const { session } = await popupOver('https://www.bbc.com/news');
  await session.switchSite('bbc.com', false);
  expect((await readSettings()).blockedSites).toEqual(['bbc.com']);
  await vi.waitFor(() => expect(newest()?.site.because).toBe('off-here'));
  await session.switchSite('bbc.com', true);
  await vi.waitFor(() => expect(newest()?.site.because).toBe('publisher'));
});

it('switches everything off', async () => {
  const { session } = await popupOver('https://www.bbc.com/news');
  await session.switchEverything(false);
  await vi.waitFor(() =>
    expect(newest()).toMatchObject({ enabled: false, site: { because: 'off-everywhere' } }),
  );
});

it('pauses for an hour and goes on', async () => {
  const { session } = await popupOver('https://www.bbc.com/news');
  await session.pause();
  await vi.waitFor(() => expect(newest()?.site.because).toBe('paused'));
  const { pausedUntil } = await readSettings();
  expect((pausedUntil - Date.now()) / 60_000).toBeCloseTo(60, 0);
  await session.goOn();
  await vi.waitFor(() => expect(newest()?.site.because).toBe('publisher'));
});

it('asks for the permission of a new site and runs there', async () => {
  const { session } = await popupOver('https://local.example/story');
  await session.useOnSite('local.example');
  await vi.waitFor(() =>
    expect(newest()?.site).toEqual({ runs: true, because: 'added', site: 'local.example' }),
  );
});

it('opens a mention on the page, and says why where it cannot', async () => {
  const { session, tab } = await popupOver('https://www.bbc.com/news');
  expect(await session.openMention(0)).toBe(false);
  await vi.waitFor(() => expect(newest()?.problem).toMatch(/connection/));
  extension.pages.set(tab, () => ({ ok: true, value: null }));
  expect(await session.openMention(0)).toBe(true);
  expect(extension.sent).toContainEqual({ tabId: tab, name: 'openMention', data: { key: 0 } });
  expect(newest()?.problem).toBeUndefined();
});
