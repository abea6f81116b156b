import { beforeEach, describe, expect, it, vi } from 'vitest';
import { type Library, openLibrary } from '../../extension/library.ts';
import { compileCheckedDataset, packageDataset } from '../../scripts/dataset/package.ts';
import { setUpExtension } from '../support/extension-browser.ts';

const files = new Map(
  packageDataset(compileCheckedDataset()).map(({ path, contents }) => [path, contents as string]),
);

/** Serves the package's own files, without those that are said to be missing. */
function servePackage(missing: (path: string) => boolean = () => false): void {
  vi.stubGlobal('fetch', async (url: string) => {
    const { pathname } = new URL(url);
    const contents = files.get(pathname);
    if (contents === undefined || missing(pathname)) return new Response('', { status: 404 });
    return new Response(contents);
  });
}

describe('the library', () => {
  let library: Library;
  const first = (words: string) => library.search({ words })[0]?.id;

  beforeEach(async () => {
    vi.resetModules();
    setUpExtension({ publishers: [] });
    servePackage();
    library ??= await openLibrary();
  });

  it.each([
    ['nato', 'nato'],
    ['north atlantic treaty org', 'nato'],
    ['Kiev', 'kyiv'],
    ['zelenskiy', 'volodymyr-zelenskyy'],
    ['hezbolah', 'hezbollah'],
  ])('finds by any name, in any case, with a slip: %s', (words, id) => {
    expect(
      library
        .search({ words })
        .slice(0, 3)
        .map((entry) => entry.id),
    ).toContain(id);
  });

  it('tells whose each Article 5 is, and finds the one that most readers mean first', () => {
    const found = library.search({ words: 'article 5' });
    expect(found[0]).toMatchObject({
      id: 'north-atlantic-treaty-article-5',
      about: expect.stringMatching(/^North Atlantic Treaty · \S/),
    });
    expect(library.search({ words: 'article 5 european convention' })[0]?.id).toBe(
      'european-convention-on-human-rights-article-5',
    );
  });

  it('lists every card by title where nothing is typed', () => {
    const all = library.search({ words: ' ' });
    expect(all.length).toBe([...library.kinds.values()].reduce((sum, count) => sum + count, 0));
    expect(all.map(({ title }) => title)).toEqual(
      all.map(({ title }) => title).toSorted((a, b) => a.localeCompare(b, 'en')),
    );
  });

  it('filters by kind and topic', () => {
    const conflicts = library.search({ words: '', kind: 'conflict' });
    expect(conflicts.length).toBe(library.kinds.get('conflict'));
    expect(conflicts.every(({ kind }) => kind === 'conflict')).toBe(true);
    expect(library.search({ words: '', topic: 'alliances' }).length).toBe(library.topics.get('alliances'));
  });

  it('looks places up by the beginning of a name, the largest first', async () => {
    const found = await library.places('kharkiv', 5);
    expect(found.map(({ id }) => id)).toContain('kharkiv-ua');
    expect(found.length).toBeLessThanOrEqual(5);
    expect((await library.places('springfield', 3)).map(({ about }) => about)).toEqual([
      'Missouri, United States',
      'Massachusetts, United States',
      'Illinois, United States',
    ]);
    expect(await library.places('sp', 3)).toEqual([]);
  });

  it('answers a keystroke within 50 ms', () => {
    first('warm');
    const started = performance.now();
    first('united nations secur');
    expect(performance.now() - started).toBeLessThan(50);
  });

  it('reads again what could not be read', async () => {
    const fresh = await import('../../extension/library.ts');
    servePackage((path) => path === '/data/cards/03.json');
    await expect(fresh.openLibrary()).rejects.toThrow('03.json');
    servePackage((path) => path === '/data/dataset.json');
    const opened = await fresh.openLibrary();
    await expect(opened.places('kharkiv', 5)).rejects.toThrow('dataset.json');
    servePackage();
    expect((await opened.places('kharkiv', 5)).map(({ id }) => id)).toContain('kharkiv-ua');
  });

  it.each([
    ['does without a country’s places', '/data/places/UA.json'],
    ['rejects where a shard is missing', '/data/cards/03.json'],
  ])('%s', async (_, gone) => {
    const fresh = await import('../../extension/library.ts');
    servePackage((path) => path === gone);
    if (gone.startsWith('/data/cards/')) await expect(fresh.openLibrary()).rejects.toThrow(gone);
    else {
      const found = await (await fresh.openLibrary()).places('kharkiv', 5);
      expect(found.map(({ id }) => id)).not.toContain('kharkiv-ua');
    }
  });
});
