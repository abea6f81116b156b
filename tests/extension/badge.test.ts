import { beforeEach, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { redrawBadges, showOff, showRunning } from '../../extension/badge.ts';
import { openTab, setUpExtension } from '../support/extension-browser.ts';

let extension: ReturnType<typeof setUpExtension>;
beforeEach(() => {
  extension = setUpExtension({ publishers: [] });
});

const badge = (tabId: number) => fakeBrowser.action.getBadgeText({ tabId });

it.each([
  [0, ''],
  [7, '7'],
  [99, '99'],
  [100, '99+'],
])('shows %d cards as "%s"', async (count, text) => {
  const tab = await openTab('https://www.bbc.com/');
  await showRunning(tab, count, true);
  expect([await badge(tab), extension.icons.get(tab)]).toEqual([text, '/icon/16.png']);
});

it('shows no number where the reader wants none', async () => {
  const tab = await openTab('https://www.bbc.com/');
  await showRunning(tab, 7, false);
  expect(await badge(tab)).toBe('');
});

it('goes grey and empty where Gloss left', async () => {
  const tab = await openTab('https://www.bbc.com/');
  await showRunning(tab, 7, true);
  await showOff(tab);
  expect([await badge(tab), extension.icons.get(tab)]).toEqual(['', '/icon/16-off.png']);
});

it('redraws only the tabs in which Gloss runs', async () => {
  const news = await openTab('https://www.bbc.com/');
  const other = await openTab('https://example.org/');
  const entry = { key: 0, card: 'nato', title: 'NATO', kind: 'organisation', text: 'NATO', count: 1 };
  extension.pages.set(news, () => ({
    ok: true,
    value: { article: true, entries: [entry, { ...entry, key: 1 }] },
  }));
  await redrawBadges(true);
  expect([await badge(news), extension.icons.has(other)]).toEqual(['2', false]);
  await redrawBadges(false);
  expect(await badge(news)).toBe('');
});
