import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { COUNTRIES_PATH, SHARD_IDS_PATH, shardPath } from '../../data/shards.ts';
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
  placeCountries: [],
};
/** Cards of the package: only their titles matter here. */
const cards = {
  [SHARD_IDS_PATH]: [['nato', 'kyiv']],
  [shardPath(0)]: { nato: { title: 'NATO' }, kyiv: { title: 'Kyiv' } },
  [COUNTRIES_PATH]: {},
};

let extension: ReturnType<typeof setUpExtension>;
let lifetime: AbortController;
let session: OptionsSession;
let newest: OptionsState | undefined;
/** Addresses of the files that were read. */
const read: string[] = [];

/** The files of the package, by the end of their address. */
const inPackage = (files: Record<string, unknown>) =>
  vi.stubGlobal('fetch', async (url: string) => {
    read.push(url);
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
  inPackage({ 'publishers.json': publishers, 'dataset.json': dataset, ...cards });
  read.length = 0;
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

it('finds the package again that could not be read', async () => {
  inPackage({});
  await open();
  inPackage({ 'publishers.json': publishers, 'dataset.json': dataset });
  await session.change({ badge: false });
  expect(newest).toMatchObject({ dataset, publishers: [{ host: 'bbc.com' }, { host: 'firstpost.com' }] });
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

describe('known cards', () => {
  it('bear their titles, and their ids where the dataset has them no more', async () => {
    await changeSettings({ knownCards: ['nato', 'kyiv', 'gone'] });
    await open();
    expect(newest?.known).toEqual([
      { id: 'nato', title: 'NATO' },
      { id: 'kyiv', title: 'Kyiv' },
      { id: 'gone', title: 'gone' },
    ]);
  });

  it('are explained again', async () => {
    await changeSettings({ knownCards: ['nato', 'kyiv'] });
    await open();
    await session.forgetKnown('nato');
    expect(newest?.settings.knownCards).toEqual(['kyiv']);
  });

  it('are read once, however many there are and whatever else changes', async () => {
    const ids = Array.from({ length: 300 }, (_, number) => `card-${number}`);
    inPackage({
      [SHARD_IDS_PATH]: [ids],
      [shardPath(0)]: Object.fromEntries(ids.map((id) => [id, { title: id.toUpperCase() }])),
    });
    const asked = vi.spyOn(fakeBrowser.runtime, 'sendMessage');
    asked.mockClear();
    await changeSettings({ knownCards: ids });
    await open();
    await session.change({ hoverDelay: 350 });
    expect(newest?.known.at(-1)).toEqual({ id: 'card-299', title: 'CARD-299' });
    expect(read.filter((url) => url.includes('/cards/'))).toHaveLength(2);
    expect(asked).not.toHaveBeenCalled();
  });
});

it('draws once more for all that changes while it reads', async () => {
  await open();
  const asked = vi.spyOn(extension.permissions, 'getAll');
  for (let change = 0; change < 20; change++) extension.permissions.onAdded.trigger({});
  await session.change({ theme: 'dark' });
  expect(newest?.settings.theme).toBe('dark');
  expect(asked.mock.calls.length).toBeLessThan(6);
});

describe('what is explained', () => {
  it('loses none of several kinds that are left out at once', async () => {
    await open();
    await Promise.all([
      session.showKinds(['country'], false),
      session.showKinds(['person'], false),
      session.showTopics(['alliances', 'us-law', 'gulf'], false),
      session.showTopics(['gulf', 'china'], true),
      session.showKinds(['country'], true),
    ]);
    expect(await readSettings()).toMatchObject({
      hiddenKinds: ['person'],
      hiddenTopics: ['alliances', 'us-law'],
    });
  });
});

describe('the big switch', () => {
  const later = Date.now() + 3_600_000;

  it('tells of a pause and ends it', async () => {
    await changeSettings({ pausedUntil: later });
    await open();
    expect(newest?.pausedUntil).toBe(later);
    await session.goOn();
    expect(newest?.pausedUntil).toBeUndefined();
    expect((await readSettings()).pausedUntil).toBe(0);
  });

  it('tells of no pause that is over', async () => {
    await changeSettings({ pausedUntil: Date.now() - 1 });
    await open();
    expect(newest?.pausedUntil).toBeUndefined();
  });

  it('switches on at once, whatever was paused', async () => {
    await changeSettings({ enabled: false, pausedUntil: later });
    await open();
    await session.switchEverything(true);
    expect(await readSettings()).toMatchObject({ enabled: true, pausedUntil: 0 });
  });
});

describe('removing a site', () => {
  it.each(['news.firstpost.com', 'firstpost.com'])(
    '%s leaves the permission to the publisher that it is of',
    async (site) => {
      await changeSettings({ addedSites: [site] });
      const remove = vi.spyOn(extension.permissions, 'remove');
      await open();
      await session.removeSite(site);
      expect(newest).toMatchObject({ added: [], settings: { addedSites: [] } });
      expect(newest?.problem).toBeUndefined();
      expect(remove).not.toHaveBeenCalled();
    },
  );

  it('says so where the browser keeps the permission', async () => {
    await changeSettings({ addedSites: ['local.example'] });
    vi.spyOn(extension.permissions, 'remove').mockRejectedValue(new Error('Not now.'));
    await open();
    await session.removeSite('local.example');
    expect(newest).toMatchObject({ added: [], problem: 'Not now.' });
  });
});

it('says why a change could not be stored', async () => {
  await open();
  vi.spyOn(fakeBrowser.storage.sync, 'set').mockRejectedValueOnce(new Error('quota'));
  vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValueOnce(new Error('disk is full'));
  await session.change({ theme: 'dark' });
  expect(newest).toMatchObject({ problem: 'disk is full', settings: { theme: 'page' } });
});
