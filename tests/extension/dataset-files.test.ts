import { beforeEach, describe, expect, it, vi } from 'vitest';
import { COUNTRIES_PATH, DATASET_PATH, placesPath, SHARD_IDS_PATH, shardPath } from '../../data/shards.ts';
import { setUpExtension } from '../support/extension-browser.ts';
import { nato } from '../support/sample-cards.ts';

const ukraine = {
  code: 'UA',
  country: { id: 'ukraine', title: 'Ukraine', kind: 'country' },
  provinces: [{ id: 'kharkiv-oblast-ua', title: 'Kharkiv Oblast', province: 'UA.07' }],
  towns: [],
};
const files: Record<string, unknown> = {
  [SHARD_IDS_PATH]: [['nato']],
  [shardPath(0)]: { nato },
  [COUNTRIES_PATH]: {},
  [DATASET_PATH]: { version: 'a1', placeCountries: ['UA', 'FR'] },
  [placesPath('UA')]: ukraine,
};

let dataset: typeof import('../../extension/dataset-files.ts');
const asked: string[] = [];

beforeEach(async () => {
  setUpExtension({ publishers: [] });
  asked.length = 0;
  vi.stubGlobal('fetch', async (url: string) => {
    const { pathname } = new URL(url);
    asked.push(pathname);
    return pathname in files ? Response.json(files[pathname]) : new Response('', { status: 404 });
  });
  vi.resetModules();
  dataset = await import('../../extension/dataset-files.ts');
});

describe('a card', () => {
  it.each(['nato', 'kharkiv-oblast-ua'])('%s is found', async (id) => {
    expect(await dataset.readCard(id)).toMatchObject({ ok: true, value: { id, dataset: 'a1' } });
  });

  it.each([
    ['no-such-card', 'is gone'],
    ['civil-rights-title-ix', 'is gone, and ends like a place’s'],
    ['lviv-ua', 'is gone from its country'],
  ])('%s %s', async (id) => {
    expect(await dataset.readCard(id)).toEqual({ ok: false, error: 'noCard' });
  });

  it('whose file is missing says that the package is damaged', async () => {
    expect(await dataset.readCard('lyon-fr')).toEqual({ ok: false, error: 'damagedFile' });
  });
});

it('tells titles without what is joined to a card that is opened', async () => {
  const titles = await dataset.readTitles(['nato', 'kharkiv-oblast-ua', 'title-ix', 'lyon-fr']);
  expect([...titles]).toEqual([
    ['nato', 'NATO'],
    ['kharkiv-oblast-ua', 'Kharkiv Oblast'],
  ]);
  expect(asked.filter((path) => /geometry|flags/.test(path))).toEqual([]);
});
