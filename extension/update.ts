/** What is new after an update: told where the reader looks anyway, never in a page that opens by itself. */
import browser from 'webextension-polyfill';

/** The version that the reader has not been told of yet. */
const KEY = 'updatedTo';

/** Call it before anything is awaited. */
export function noteUpdates(onFailure: (error: unknown) => void): void {
  browser.runtime.onInstalled.addListener(({ reason, previousVersion }) => {
    const { version } = browser.runtime.getManifest();
    if (reason !== 'update' || previousVersion === version) return;
    browser.storage.local.set({ [KEY]: version }).catch(onFailure);
  });
}

/** The new version, until the reader has seen or hidden the note. */
export async function readUpdate(): Promise<string | undefined> {
  const stored = await browser.storage.local.get(KEY).catch(() => ({}) as Record<string, unknown>);
  return typeof stored[KEY] === 'string' ? stored[KEY] : undefined;
}

export const hideUpdate = (): Promise<void> => browser.storage.local.remove(KEY);
