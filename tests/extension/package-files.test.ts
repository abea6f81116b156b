import { beforeEach, expect, it, vi } from 'vitest';
import { setUpExtension } from '../support/extension-browser.ts';

let files: typeof import('../../extension/package-files.ts');
const served = vi.fn<(url: string) => Promise<Response>>();

beforeEach(async () => {
  setUpExtension({ publishers: [] });
  vi.resetModules();
  served.mockReset();
  vi.stubGlobal('fetch', served);
  files = await import('../../extension/package-files.ts');
});

it('reads a file once for all who ask', async () => {
  served.mockImplementation(async () => Response.json({ a: 1 }));
  const read = await Promise.all([files.packageJson('/a.json'), files.packageJson('/a.json')]);
  expect(read).toEqual([{ a: 1 }, { a: 1 }]);
  expect(served).toHaveBeenCalledTimes(1);
});

it.each<[string, () => Promise<Response>, RegExp]>([
  ['is missing', async () => new Response('', { status: 404 }), /a\.json is missing from the extension/],
  ['cannot be fetched', async () => Promise.reject(new TypeError('Failed to fetch')), /Failed to fetch/],
  ['was cut short', async () => new Response('{"a": '), /JSON/],
])('asks again for a file that %s', async (_, failing, reason) => {
  served.mockImplementationOnce(failing).mockImplementation(async () => Response.json({ a: 1 }));
  await expect(files.packageJson('/a.json')).rejects.toThrow(reason);
  expect(await files.packageJson('/a.json')).toEqual({ a: 1 });
});

it('loads what there is one of again when it failed, and then no more', async () => {
  const load = vi.fn(async () => 1).mockRejectedValueOnce(new Error('busy'));
  const get = files.once(load);
  await expect(get()).rejects.toThrow('busy');
  expect([await get(), await get()]).toEqual([1, 1]);
  expect(load).toHaveBeenCalledTimes(2);
});
