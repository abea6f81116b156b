/**
 * The reader's settings: one storage key a setting, so that two windows that change different settings never
 * overwrite each other; synced where the browser syncs, local where a value is too large for that.
 */
import browser from 'webextension-polyfill';
import { failure, type Outcome } from './messages.ts';
import type { Settings } from './settings-shape.ts';
import {
  type CheckedSettings,
  fillDefaults,
  migrate,
  migrations,
  retiredKeys,
  type SettingName,
  type StoredSettings,
  settingNames,
  versionKey,
} from './stored-settings.ts';

/** What one item of synced storage may measure, key and JSON together (chrome.storage.sync.QUOTA_BYTES_PER_ITEM). */
const syncItemBytes = 8192;

const keys: string[] = [...settingNames, versionKey, ...retiredKeys];

export interface LoadedSettings extends CheckedSettings {
  /** Why storage could not be read, in the browser's words; defaults stand in for what it would have told. */
  failure?: string;
}

const present = (stored: StoredSettings): [string, unknown][] =>
  Object.entries(stored).filter(([, value]) => value !== undefined && value !== null);

/** What one area refuses does not keep the other from being read. */
async function readStored(): Promise<{ stored: StoredSettings; failure?: string }> {
  const areas = await Promise.allSettled([browser.storage.sync.get(keys), browser.storage.local.get(keys)]);
  const failed = areas.find((area) => area.status === 'rejected');
  // A value in local storage is there because it is too large to sync, so it comes last and wins.
  const entries = areas.flatMap((area) => (area.status === 'fulfilled' ? present(area.value) : []));
  return { stored: Object.fromEntries(entries), ...(failed && { failure: failure(failed.reason).error }) };
}

/** The settings with what could not be read; never rejects. */
export async function loadSettings(): Promise<LoadedSettings> {
  const { stored, failure } = await readStored();
  return { ...fillDefaults(migrate(stored)), ...(failure && { failure }) };
}

/** The settings with every default filled in; defaults where storage cannot be read. */
export const readSettings = async (): Promise<Settings> => (await loadSettings()).settings;

/** Rejects where one area cannot be read: what is made from the rest and written back would erase what that area holds. */
async function readWhole(): Promise<StoredSettings> {
  const { stored, failure } = await readStored();
  if (failure) throw new Error(failure);
  return stored;
}

/** The settings to make new values from; rejects where storage cannot be read whole. */
export const readForChange = async (): Promise<Settings> => fillDefaults(migrate(await readWhole())).settings;

const byteLength = (key: string, value: unknown): number =>
  new TextEncoder().encode(key + JSON.stringify(value)).length;

async function keepLocal(key: string, value: unknown): Promise<void> {
  await browser.storage.local.set({ [key]: value });
  // Removing counts against the same quota as writing; the local value wins whether or not an old one stays.
  await browser.storage.sync.remove(key).catch(() => undefined);
}

/** The new value is in one place before the old one is taken from the other. */
async function store(key: string, value: unknown): Promise<void> {
  if (byteLength(key, value) > syncItemBytes) return keepLocal(key, value);
  try {
    await browser.storage.sync.set({ [key]: value });
  } catch {
    // Synced storage is full, or too busy for now: the reader's choice still holds on this device.
    return keepLocal(key, value);
  }
  await browser.storage.local.remove(key);
}

async function forget(key: string): Promise<void> {
  await Promise.all([browser.storage.sync.remove(key), browser.storage.local.remove(key)]);
}

/** What is to change: `undefined` puts a setting back to its default. */
export type SettingsPatch = { [Name in SettingName]?: Settings[Name] | undefined };

/** Lists grow from what they are, so reading and writing them is one step across all windows of the extension. */
const inTurn = <T>(step: () => Promise<T>): Promise<T> => navigator.locks.request('gloss-settings', step);

/** What storage refuses of one setting does not keep the others from being written; rejects with the first refusal. */
async function write(patch: SettingsPatch): Promise<void> {
  const refusals: unknown[] = [];
  for (const [key, value] of Object.entries(patch)) {
    const writing = value === undefined ? forget(key) : store(key, value);
    await writing.catch((error: unknown) => refusals.push(error));
  }
  if (refusals.length > 0) throw refusals[0];
}

/**
 * Changes some settings, from the background or a page of the extension (a news page has no lock in common with
 * them). Give a function where the new value is made from the present one, as for lists.
 * @returns the error in the browser's words where storage refused: nothing is written where a function's settings
 * could not be read, and all but what was refused where they could not be written.
 */
export async function changeSettings(
  change: SettingsPatch | ((settings: Settings) => SettingsPatch),
): Promise<Outcome<null>> {
  try {
    await inTurn(async () => write(typeof change === 'function' ? change(await readForChange()) : change));
    return { ok: true, value: null };
  } catch (error) {
    return failure(error);
  }
}

/** Calls back with all settings whenever one has changed, here or in another window. Returns how to stop. */
export function watchSettings(callback: (settings: Settings) => void, signal?: AbortSignal): () => void {
  let isStopped = false;
  const listener = async (changes: Record<string, unknown>, area: string) => {
    if (area !== 'sync' && area !== 'local') return;
    if (!keys.some((key) => key in changes)) return;
    const settings = await readSettings();
    // What listened may have left meanwhile: marks that are painted then stay for good.
    if (!isStopped) callback(settings);
  };
  const stop = () => {
    isStopped = true;
    browser.storage.onChanged.removeListener(listener);
  };
  if (signal?.aborted) return stop;
  browser.storage.onChanged.addListener(listener);
  signal?.addEventListener('abort', stop, { once: true });
  return stop;
}

/** Writes settings of an older version back in the newest form; for the background when the extension was updated. */
export async function migrateStoredSettings(steps = migrations): Promise<Outcome<null>> {
  try {
    await inTurn(async () => {
      const stored = await readWhole();
      if (Object.keys(stored).length === 0) return;
      const migrated = migrate(stored, steps);
      const gone = Object.keys(stored).filter((key) => !(key in migrated));
      const changed = Object.entries(migrated).filter(([key, value]) => stored[key] !== value);
      for (const [key, value] of changed) await store(key, value);
      for (const key of gone) await forget(key);
    });
    return { ok: true, value: null };
  } catch (error) {
    return failure(error);
  }
}
