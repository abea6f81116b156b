import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { hideUpdate, noteUpdates, readUpdate } from '../../extension/update.ts';

beforeEach(() => {
  fakeBrowser.reset();
  vi.spyOn(fakeBrowser.runtime, 'getManifest').mockReturnValue({ version: '0.2.0' } as never);
});

it.each([
  ['update', '0.1.0', '0.2.0'],
  ['update', '0.2.0', undefined],
  ['install', undefined, undefined],
  ['chrome_update', undefined, undefined],
] as const)('after %s from %s tells of %s, and opens nothing', async (reason, previousVersion, told) => {
  const create = vi.spyOn(fakeBrowser.tabs, 'create');
  create.mockClear();
  noteUpdates(vi.fn());
  await fakeBrowser.runtime.onInstalled.trigger({ reason, previousVersion } as never);
  expect(await readUpdate()).toBe(told);
  expect(create).not.toHaveBeenCalled();
});

it('tells of it until it was hidden', async () => {
  await fakeBrowser.storage.local.set({ updatedTo: '0.2.0' });
  expect(await readUpdate()).toBe('0.2.0');
  await hideUpdate();
  expect(await readUpdate()).toBeUndefined();
});
