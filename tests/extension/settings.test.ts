import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  changeSettings,
  loadSettings,
  migrateStoredSettings,
  readSettings,
  watchSettings,
} from '../../extension/settings.ts';
import { defaultSettings } from '../../extension/settings-shape.ts';

const { sync, local } = fakeBrowser.storage;

beforeEach(() => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
});

describe('reading', () => {
  it('fills every default in where nothing is stored', async () => {
    expect(await loadSettings()).toEqual({ settings: defaultSettings, spoilt: [] });
  });

  it('keeps what can be read and names what cannot', async () => {
    await sync.set({
      theme: 'purple',
      marks: 7,
      blockedSites: ['a.example', 3, null],
      hoverDelay: 9000,
      badge: false,
    });
    const { settings, spoilt } = await loadSettings();
    expect(spoilt).toEqual(['marks', 'theme']);
    expect(settings).toMatchObject({ theme: 'page', marks: 'first', badge: false, hoverDelay: 700 });
    expect(settings.blockedSites).toEqual(['a.example']);
  });

  it('hands out lists of its own, so that a caller cannot change the defaults', async () => {
    (await readSettings()).knownCards.push('nato');
    expect((await readSettings()).knownCards).toEqual([]);
  });

  it('reads what one storage area gives when the other fails, and says so', async () => {
    await local.set({ knownCards: ['nato'] });
    vi.spyOn(sync, 'get').mockRejectedValue(new Error('Corruption: block checksum mismatch'));
    expect(await loadSettings()).toEqual({
      settings: { ...defaultSettings, knownCards: ['nato'] },
      spoilt: [],
      failure: 'Corruption: block checksum mismatch',
    });
  });
});

describe('changing', () => {
  it('stores only what was set', async () => {
    expect(await changeSettings({ markStyle: 'tint' })).toEqual({ ok: true, value: null });
    expect(await sync.get(null)).toEqual({ markStyle: 'tint' });
  });

  it('goes back to the default when told to forget', async () => {
    await changeSettings({ markStyle: 'tint' });
    await changeSettings({ markStyle: undefined });
    expect(await sync.get(null)).toEqual({});
    expect((await readSettings()).markStyle).toBe('dotted');
  });

  it('loses neither of two changes of one list that are made at once', async () => {
    const add = (site: string) =>
      changeSettings(({ blockedSites }) => ({ blockedSites: [...blockedSites, site] }));
    await Promise.all([
      add('a.example'),
      add('b.example'),
      changeSettings({ badge: false }),
      add('c.example'),
    ]);
    expect(await readSettings()).toMatchObject({
      blockedSites: ['a.example', 'b.example', 'c.example'],
      badge: false,
    });
  });

  const longList = Array.from({ length: 600 }, (_, index) => `card-with-a-long-name-${index}`);

  it('keeps a list locally that is too large to sync, and syncs it again when it is small', async () => {
    await changeSettings({ knownCards: ['nato'] });
    await changeSettings({ knownCards: longList });
    expect(await sync.get(null)).toEqual({});
    expect((await readSettings()).knownCards).toHaveLength(600);
    await changeSettings({ knownCards: ['nato'] });
    expect([await sync.get(null), await local.get(null)]).toEqual([{ knownCards: ['nato'] }, {}]);
  });

  it.each(['QUOTA_BYTES quota exceeded', 'MAX_WRITE_OPERATIONS_PER_MINUTE quota exceeded'])(
    'keeps the changes on this device where synced storage says %s',
    async (reason) => {
      await changeSettings({ theme: 'light' });
      vi.spyOn(sync, 'set').mockRejectedValue(new Error(reason));
      // Removing counts as a write, too.
      vi.spyOn(sync, 'remove').mockRejectedValue(new Error(reason));
      expect(await changeSettings({ theme: 'dark', badge: false })).toEqual({ ok: true, value: null });
      expect(await readSettings()).toMatchObject({ theme: 'dark', badge: false });
    },
  );

  it('writes the other settings where one is refused, and says so', async () => {
    vi.spyOn(sync, 'set').mockRejectedValueOnce(new Error('quota'));
    vi.spyOn(local, 'set').mockRejectedValueOnce(new Error('disk is full'));
    expect(await changeSettings({ theme: 'dark', badge: false })).toEqual({
      ok: false,
      error: 'disk is full',
    });
    expect(await readSettings()).toMatchObject({ theme: 'page', badge: false });
  });

  it.each([
    ['synced', sync],
    ['local', local],
  ])('writes no list that it would make from defaults, where %s storage cannot be read', async (_, area) => {
    await area.set({ blockedSites: ['a.example', 'b.example'] });
    vi.spyOn(area, 'get').mockRejectedValueOnce(new Error('The browser is shutting down'));
    const outcome = await changeSettings(({ blockedSites }) => ({
      blockedSites: [...blockedSites, 'c.example'],
    }));
    expect(outcome).toEqual({ ok: false, error: 'The browser is shutting down' });
    expect((await readSettings()).blockedSites).toEqual(['a.example', 'b.example']);
  });

  it('says so, and loses nothing, when no storage takes the change', async () => {
    await changeSettings({ theme: 'light' });
    vi.spyOn(sync, 'set').mockRejectedValue(new Error('QUOTA_BYTES quota exceeded'));
    vi.spyOn(local, 'set').mockRejectedValue(new Error('disk is full'));
    expect(await changeSettings({ theme: 'dark' })).toEqual({ ok: false, error: 'disk is full' });
    expect((await readSettings()).theme).toBe('light');
  });
});

describe('watching', () => {
  it('tells of changes made anywhere, with all settings, until it is stopped', async () => {
    const seen = vi.fn();
    const stop = watchSettings(seen);
    await sync.set({ theme: 'dark' });
    expect(seen).toHaveBeenLastCalledWith({ ...defaultSettings, theme: 'dark' });
    stop();
    await sync.set({ theme: 'light' });
    expect(seen).toHaveBeenCalledTimes(1);
  });

  it('says nothing of what is no setting', async () => {
    const seen = vi.fn();
    watchSettings(seen);
    await local.set({ somethingElse: 1 });
    await fakeBrowser.storage.session.set({ theme: 'dark' });
    expect(seen).not.toHaveBeenCalled();
  });

  it('stops with its signal', async () => {
    const seen = vi.fn();
    const lifetime = new AbortController();
    watchSettings(seen, lifetime.signal);
    lifetime.abort();
    await sync.set({ theme: 'dark' });
    expect(seen).not.toHaveBeenCalled();
  });

  it('says nothing of what it was still reading when it was stopped', async () => {
    const seen = vi.fn();
    const lifetime = new AbortController();
    watchSettings(seen, lifetime.signal);
    const reading = vi.spyOn(sync, 'get').mockImplementationOnce(async () => {
      lifetime.abort();
      return { theme: 'dark' };
    });
    await sync.set({ theme: 'dark' });
    await new Promise((later) => setTimeout(later));
    expect(reading).toHaveBeenCalled();
    expect(seen).not.toHaveBeenCalled();
  });
});

describe('migrating what is stored', () => {
  const steps = [
    ({ dark, ...rest }: Record<string, unknown>) => ({ ...rest, ...(dark === true && { theme: 'dark' }) }),
  ];

  it('writes the new form back with its version', async () => {
    await sync.set({ badge: false });
    await migrateStoredSettings(steps);
    expect(await sync.get(null)).toEqual({ badge: false, settingsVersion: 2 });
  });

  it('writes nothing where the reader set nothing', async () => {
    await migrateStoredSettings(steps);
    expect(await sync.get(null)).toEqual({});
  });

  it('leaves storage alone that it cannot read whole', async () => {
    await sync.set({ badge: false });
    vi.spyOn(local, 'get').mockRejectedValue(new Error('locked'));
    expect(await migrateStoredSettings(steps)).toEqual({ ok: false, error: 'locked' });
    expect(await sync.get(null)).toEqual({ badge: false });
  });
});
