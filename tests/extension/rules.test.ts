import { beforeEach, expect, it } from 'vitest';
import { switchSiteOff } from '../../extension/rules.ts';
import { changeSettings, readSettings } from '../../extension/settings.ts';
import { setUpExtension } from '../support/extension-browser.ts';

beforeEach(() => {
  setUpExtension({ publishers: ['bbc.com'] });
});

it.each([
  ['https://www.bbc.com/news/world', 'bbc.com'],
  ['https://edition.local.example/a', 'local.example'],
])('a page at %s switches off %s', async (url, site) => {
  await changeSettings({ addedSites: ['local.example'] });
  expect(await switchSiteOff(url)).toEqual({ ok: true, value: null });
  expect((await readSettings()).blockedSites).toEqual([site]);
});

it('there is no site to switch off on a page of the browser’s', async () => {
  expect(await switchSiteOff('about:blank')).toEqual({ ok: false, error: 'noSite' });
  expect((await readSettings()).blockedSites).toEqual([]);
});
