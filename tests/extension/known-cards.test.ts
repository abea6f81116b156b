import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { CompiledCard } from '../../data/compiled.ts';
import { SHARD_IDS_PATH } from '../../data/shards.ts';
import { changeSettings, readSettings } from '../../extension/settings.ts';
import { setUpExtension } from '../support/extension-browser.ts';
import { nato, rutte } from '../support/sample-cards.ts';

/** The package as one edition of the dataset has it; card files are kept by the module, so each edition is read by a fresh one. */
async function edition(...cards: CompiledCard[]) {
  const shard = JSON.stringify(Object.fromEntries(cards.map((card) => [card.id, card])));
  const ids = JSON.stringify([cards.map(({ id }) => id)]);
  vi.stubGlobal('fetch', async (url: string) => new Response(url.endsWith(SHARD_IDS_PATH) ? ids : shard));
  vi.resetModules();
  return import('../../extension/known-cards.ts');
}

const known = async () => (await readSettings()).knownCards;
const withMembers = (value: number): CompiledCard => ({
  ...nato,
  facts: nato.facts.map((fact, at) =>
    at === 0 ? { ...fact, values: [...fact.values, { value, from: '2027-01-01', sources: [0] }] } : fact,
  ),
});

beforeEach(() => {
  setUpExtension({ publishers: [] });
});

it('holds while the facts are the same, though a source was checked again', async () => {
  await (await edition(nato, rutte)).knowCard('nato');
  const again = { ...nato, sources: nato.sources.map((source) => ({ ...source, checked: '2027-05-05' })) };
  expect(await (await edition(again, rutte)).forgetChangedCards()).toEqual([]);
  expect(await known()).toEqual(['nato']);
});

it('ends when a fact has changed, for that card alone', async () => {
  const first = await edition(nato, rutte);
  await first.knowCard('nato');
  await first.knowCard('mark-rutte');
  expect(await (await edition(withMembers(33), rutte)).forgetChangedCards()).toEqual(['nato']);
  expect(await known()).toEqual(['mark-rutte']);
});

it('takes what was known before there were digests, or comes from another device, as it is now', async () => {
  await changeSettings({ knownCards: ['nato', 'gone'] });
  expect(await (await edition(nato)).forgetChangedCards()).toEqual([]);
  expect(await (await edition(withMembers(33))).forgetChangedCards()).toEqual(['nato']);
  expect(await known()).toEqual(['gone']);
});

it('keeps what it knows of the cards where the settings cannot be read', async () => {
  await (await edition(nato)).knowCard('nato');
  const before = await fakeBrowser.storage.local.get(null);
  vi.spyOn(fakeBrowser.storage.sync, 'get').mockRejectedValueOnce(new Error('locked'));
  await expect((await edition(withMembers(33))).forgetChangedCards()).rejects.toThrow('locked');
  expect(await fakeBrowser.storage.local.get(null)).toEqual(before);
  expect(await known()).toEqual(['nato']);
});
