import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { OptionsSession, OptionsState } from '../../extension/options-session.ts';
import { changeSettings, readSettings } from '../../extension/settings.ts';
import { setUpExtension } from '../support/extension-browser.ts';

const publishers = [
  { host: 'bbc.com', name: 'BBC News', country: 'GB' },
  { host: 'firstpost.com', name: 'Firstpost', country: 'IN' },
];
const dataset = {
  version: 'a1',
  cards: 60,
  facts: 300,
  sources: 90,
  checked: '2026-11-01',
  kinds: { country: 5 },
};

let extension: ReturnType<typeof setUpExtension>;
let lifetime: AbortController;
let session: OptionsSession;
let newest: OptionsState | undefined;

/** The files of the package, by the end of their address. */
const inPackage = (files: Record<string, unknown>) =>
  vi.stubGlobal('fetch', async (url: string) => {
    const found = Object.entries(files).find(([name]) => url.endsWith(name));
    if (!found) throw new TypeError('Failed to fetch');
    return Response.json(found[1]);
  });

/** Files of the package are kept by the module, so each page is a fresh one. */
async function open(): Promise<void> {
  vi.resetModules();
  const { openOptionsSession } = await import('../../extension/options-session.ts');
  session = openOptionsSession((state) => {
    newest = state;
  }, lifetime.signal);
  await vi.waitFor(() => expect(newest).toBeDefined());
}

beforeEach(() => {
  extension = setUpExtension({ publishers: publishers.map(({ host }) => host) });
  inPackage({ 'publishers.json': publishers, 'dataset.json': dataset });
  lifetime = new AbortController();
  newest = undefined;
});

afterEach(() => {
  lifetime.abort();
  vi.unstubAllGlobals();
  vi.stubGlobal('browser', fakeBrowser);
  vi.stubGlobal('chrome', fakeBrowser);
});

it('shows settings, publishers and the dataset in numbers', async () => {
  await open();
  expect(newest?.publishers.map(({ host, on, granted }) => [host, on, granted])).toEqual([
    ['bbc.com', true, true],
    ['firstpost.com', true, true],
  ]);
  expect(newest?.dataset).toEqual(dataset);
});

it('still shows the settings of a damaged package', async () => {
  inPackage({});
  await open();
  expect(newest).toMatchObject({ publishers: [], settings: { enabled: true } });
  expect(newest?.dataset).toBeUndefined();
});

it('follows changes that another window makes', async () => {
  await open();
  await changeSettings({ markStyle: 'tint' });
  await vi.waitFor(() => expect(newest?.settings.markStyle).toBe('tint'));
});

it('shows permissions as they are when the browser takes one back', async () => {
  await open();
  await extension.permissions.remove({ origins: ['*://*.bbc.com/*'] });
  await vi.waitFor(() => expect(newest?.publishers[0]).toMatchObject({ host: 'bbc.com', granted: false }));
});

it('names stored values that cannot be read', async () => {
  await fakeBrowser.storage.sync.set({ theme: 'purple' });
  await open();
  expect(newest?.spoilt).toEqual(['theme']);
});

describe('adding a site by hand', () => {
  it.each([
    ['https://www.local.example/news', 'added', ['local.example']],
    ['not a site', 'notASite', []],
    ['bbc.com', 'alreadyThere', []],
  ])('%s is %s', async (input, outcome, added) => {
    await open();
    expect(await session.addSite(input)).toBe(outcome);
    expect((await readSettings()).addedSites).toEqual(added);
  });

  it('adds nothing when the reader declines', async () => {
    extension.permissions.answer = false;
    await open();
    expect(await session.addSite('local.example')).toBe('refused');
    expect(newest?.added).toEqual([]);
  });

  it('asks again for a site whose permission was taken back', async () => {
    await changeSettings({ addedSites: ['local.example'] });
    await open();
    expect(newest?.added).toEqual([{ host: 'local.example', granted: false }]);
    expect(await session.addSite('local.example')).toBe('added');
    expect(newest?.added).toEqual([{ host: 'local.example', granted: true }]);
  });
});

describe('a publisher', () => {
  it('is switched off and on', async () => {
    await open();
    await session.switchPublisher('bbc.com', false);
    expect(newest?.publishers[0]?.on).toBe(false);
    await session.switchPublisher('bbc.com', true);
    expect((await readSettings()).blockedSites).toEqual([]);
  });

  it('is chosen, where Gloss runs on chosen sites only', async () => {
    await changeSettings({ siteMode: 'chosen' });
    await open();
    expect(newest?.publishers.some(({ on }) => on)).toBe(false);
    await session.switchPublisher('bbc.com', true);
    expect((await readSettings()).addedSites).toEqual(['bbc.com']);
    await session.switchPublisher('bbc.com', false);
    expect(await readSettings()).toMatchObject({ addedSites: [], blockedSites: [] });
  });
});

it('explains a known card again', async () => {
  await changeSettings({ knownCards: ['nato', 'kyiv'] });
  await open();
  expect(newest?.known).toEqual([
    { id: 'nato', title: 'nato' },
    { id: 'kyiv', title: 'kyiv' },
  ]);
  await session.forgetKnown('nato');
  expect(newest?.settings.knownCards).toEqual(['kyiv']);
});

it('says why a change could not be stored', async () => {
  await open();
  vi.spyOn(fakeBrowser.storage.sync, 'set').mockRejectedValueOnce(new Error('quota'));
  vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValueOnce(new Error('disk is full'));
  await session.change({ theme: 'dark' });
  expect(newest).toMatchObject({ problem: 'disk is full', settings: { theme: 'page' } });
});
