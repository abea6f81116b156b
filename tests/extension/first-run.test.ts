import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { welcomeOnce } from '../../extension/first-run.ts';

beforeEach(() => fakeBrowser.reset());

it.each([
  ['install', 1],
  ['update', 0],
  ['chrome_update', 0],
] as const)('after %s opens %i page', async (reason, pages) => {
  const create = vi.spyOn(fakeBrowser.tabs, 'create');
  create.mockClear();
  welcomeOnce(vi.fn());
  await fakeBrowser.runtime.onInstalled.trigger({ reason } as never);
  expect(create).toHaveBeenCalledTimes(pages);
});
