import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { CompiledCard } from '../../data/compiled.ts';
import { SHARD_IDS_PATH, type ShardIds, shardPath } from '../../data/shards.ts';
import { openNamesIndex } from '../../detection/names-index/open.ts';
import { compileDataset } from '../../scripts/dataset/compile.ts';
import { loadCard, loadDataset, projectRoot } from '../../scripts/dataset/load.ts';
import { compileCheckedDataset, packageDataset } from '../../scripts/dataset/package.ts';
import { lint } from '../../scripts/lint/index.ts';

/** A card file that is right in every way, for spoiling one thing at a time. */
const card = (changes: Record<string, string> = {}): string =>
  Object.values({
    id: 'id: river-pact',
    kind: 'kind: agreement',
    title: 'title: River Pact',
    familiarity: 'familiarity: news',
    summary: 'summary: An invented agreement between two invented states, for tests alone.',
    names: 'names: [River Pact]',
    sources:
      'sources:\n  text: {title: The pact, publisher: Tests, url: "https://example.org/pact", checked: "2026-11-23"}',
    facts: 'facts:\n  - {label: Signed, value: in spring, source: text}',
    examples: 'examples:\n  match: ["The [[River Pact]] holds.", "They cited the [[River Pact]]."]',
    ...changes,
  }).join('\n');

describe('compiling the dataset', () => {
  let folder: string;
  const write = (text: string, name = 'river-pact'): void =>
    writeFileSync(join(folder, 'tests', `${name}.yaml`), text);
  const problems = (): string => {
    try {
      compileCheckedDataset(folder);
      return '';
    } catch (error) {
      return (error as Error).message;
    }
  };

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'gloss-data-'));
    mkdirSync(join(folder, 'tests'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('compiles a right card', () => {
    write(card());
    const { cards } = compileCheckedDataset(folder);
    expect(cards).toMatchObject([
      {
        id: 'river-pact',
        topic: 'tests',
        facts: [{ label: 'Signed', shelf: 'history', values: [{ value: 'in spring', sources: [0] }] }],
      },
    ]);
  });

  it('tells of a related provision in which instrument it stands, but on that instrument’s own card', () => {
    const ids = ['collective-self-defence', 'north-atlantic-treaty', 'united-nations-charter'];
    const { cards } = compileDataset(loadDataset().cards.filter(({ card: { id } }) => ids.includes(id)));
    const related = (id: string) => cards.find((each) => each.id === id)?.related;
    expect(related('collective-self-defence')?.map(({ of }) => of)).toEqual(
      expect.arrayContaining(['United Nations Charter', 'North Atlantic Treaty']),
    );
    const own = related('north-atlantic-treaty-article-4')?.find(({ id }) => id.endsWith('article-5'));
    expect(own).toEqual({
      id: 'north-atlantic-treaty-article-5',
      title: 'Article 5: collective defence',
      kind: 'provision',
    });
  });

  it.each([
    ['malformed YAML', { title: 'title: [River' }, /river-pact\.yaml:\d+ .*yaml .*not valid YAML/],
    ['an unknown kind', { kind: 'kind: legend' }, /:2 .*schema .*"legend"; use one of "country"/],
    ['an unknown key', { extra: 'colour: red' }, /schema .*unknown key "colour"; remove it/],
    ['a missing key', { summary: '' }, /schema .*no "summary"; add it/],
    ['an id that is not the file’s name', { id: 'id: sea-pact' }, /:1 .*file-name .*rename the file/],
    [
      'a date that does not exist',
      { facts: 'facts:\n  - {label: Signed, value: x, from: "2023-02-30", source: text}' },
      /intervals .*no day 2023-02-30; correct it/,
    ],
    [
      'a date of another form',
      { facts: 'facts:\n  - {label: Signed, value: x, from: "4 April", source: text}' },
      /schema .*"4 April"; write a date as/,
    ],
    [
      'a source that is not listed',
      { facts: 'facts:\n  - {label: Signed, value: x, source: nowhere}' },
      /source-keys .*"nowhere" is not among/,
    ],
    [
      'a source without URL',
      { sources: 'sources:\n  text: {title: The pact, publisher: Tests, checked: "2026-11-23"}' },
      /schema .*no "url"; add it/,
    ],
    ['a summary that is too long', { summary: `summary: ${'long '.repeat(60)}` }, /schema .*cut it to 250/],
    [
      'a quotation that is too long',
      { quote: `quote: {text: ${'word '.repeat(31)}, source: text}` },
      /quotation .*31 words; cut it to 30/,
    ],
    [
      'values that overlap',
      {
        facts:
          'facts:\n  - label: Members\n    values:\n      - {value: 1, from: "2001", until: "2005-06-01", source: text}\n      - {value: 2, from: "2004-01-01", source: text}',
      },
      /intervals .*overlaps the next/,
    ],
    [
      'a value that ends before it begins',
      { facts: 'facts:\n  - {label: Head, value: x, from: "2005", until: "2004", source: text}' },
      /intervals .*ends \(2004\) before it begins/,
    ],
    [
      'a count that its list does not bear out',
      { facts: 'facts:\n  - {label: Members, value: 3, source: text, items: [Ada, Bo]}' },
      /item-counts .*is 3, but 2 items/,
    ],
    ['a card related to itself', { related: 'related: [river-pact]' }, /related-exist .*related to itself/],
    [
      'two facts under one label',
      {
        facts:
          'facts:\n  - {label: Signed, value: in spring, source: text}\n  - {label: signed, value: in autumn, source: text}',
      },
      /unique-labels .*join them as "values"/,
    ],
    [
      'a label that is a time',
      { facts: 'facts:\n  - {label: From 5 July 2024, value: Ada, source: text}' },
      /dated-labels .*"From 5 July 2024" is a time; name what the fact is about/,
    ],
    [
      'a name that detection cannot read',
      { names: 'names: [River Pact, "Pact (River)"]' },
      /readable-names .*without brackets/,
    ],
    [
      'an example that opens nothing',
      { examples: 'examples:\n  match: ["The [[Lake Pact]] holds."]' },
      /examples .*open nothing/,
    ],
    [
      'a look-alike that opens the card',
      { examples: 'examples:\n  match: ["The [[River Pact]] holds."]\n  not: ["A [[River Pact]] of beer."]' },
      /examples .*should not open "river-pact" but do/,
    ],
  ])('stops at %s, with file, line, rule and remedy', (_, changes, message) => {
    write(card(changes));
    expect(problems()).toMatch(message);
  });

  it('warns of a weak source and of a fact past its shelf life, and builds all the same', () => {
    const weak = card({
      sources:
        'sources:\n  text: {title: A copy, publisher: Tests, url: "https://wikimili.com/pact", checked: "2020-01-01"}',
      facts: 'facts:\n  - {label: Members, value: 3, shelf: count, source: text}',
    });
    const { card: loaded } = loadCard(join(projectRoot, 'data/cards/tests/river-pact.yaml'), weak);
    const warnings = lint(loaded ? [loaded] : []).filter(({ severity }) => severity === 'warning');
    expect(warnings.map(({ rule }) => rule).sort()).toEqual(['shelf-life', 'weak-sources']);
    write(weak);
    expect(problems()).toBe('');
  });

  it('warns of a gap between two values that nothing explains', () => {
    const { card: loaded } = loadCard(
      join(projectRoot, 'data/cards/tests/river-pact.yaml'),
      card({
        facts:
          'facts:\n  - label: Head\n    values:\n      - {value: Ada, from: "2001-01-01", until: "2002-01-01", source: text}\n      - {value: Bo, from: "2004-01-01", source: text}',
      }),
    );
    const found = lint(loaded ? [loaded] : []);
    expect(found.map(({ rule, message }) => `${rule}: ${message}`)).toEqual([
      expect.stringMatching(/^intervals: .*nothing holds between 2002-01-01 and 2004-01-01; close the gap/),
    ]);
  });

  it('tells all problems of all files in one run', () => {
    write(card({ kind: 'kind: legend' }));
    write(
      card({ id: 'id: lake-pact', facts: 'facts:\n  - {label: Signed, value: x, source: nowhere}' }),
      'lake-pact',
    );
    expect(problems()).toMatch(
      /2 errors[\s\S]*lake-pact\.yaml[\s\S]*river-pact\.yaml|2 errors[\s\S]*river-pact\.yaml[\s\S]*lake-pact\.yaml/,
    );
  });

  it('finds a name that two cards share without a way to choose', () => {
    write(card());
    const twin = {
      id: 'id: lake-pact',
      title: 'title: Lake Pact',
      names: 'names: [River Pact]',
      examples: 'examples: {match: ["A [[River Pact]]."]}',
    };
    write(card(twin), 'lake-pact');
    expect(problems()).toMatch(/collisions .*"River Pact" is also a name of "Lake Pact"/);
    write(
      card({
        ...twin,
        cues: 'cues: [lake]',
        examples: 'examples: {match: ["The lake has a [[River Pact]]."]}',
      }),
      'lake-pact',
    );
    expect(problems()).not.toMatch(/collisions/);
  });

  it('finds two files with one id', () => {
    write(card());
    mkdirSync(join(folder, 'others'));
    writeFileSync(join(folder, 'others', 'river-pact.yaml'), card());
    expect(problems()).toMatch(/unique-ids .*"river-pact" is taken by/);
  });

  it('is the same bytes each time, and each card is where its id says', () => {
    write(card());
    write(
      card({
        id: 'id: lake-pact',
        names: 'names: [Lake Pact]',
        examples: 'examples: {match: ["The [[Lake Pact]] holds."]}',
      }),
      'lake-pact',
    );
    const [first, second] = [
      packageDataset(compileCheckedDataset(folder)),
      packageDataset(compileCheckedDataset(folder)),
    ];
    expect(second).toEqual(first);
    const ids = JSON.parse(first.find(({ path }) => path === SHARD_IDS_PATH)?.contents as string) as ShardIds;
    const number = ids.findIndex((shard) => shard.includes('lake-pact'));
    const shard = first.find(({ path }) => path === shardPath(number));
    expect((JSON.parse(shard?.contents as string) as Record<string, CompiledCard>)['lake-pact']?.title).toBe(
      'River Pact',
    );
    const names = first.find(({ path }) => path.endsWith('names.bin'))?.contents as Uint8Array;
    const index = openNamesIndex(names.buffer as ArrayBuffer);
    expect(Array.from({ length: index.cardCount }, (_, number) => index.card(number).id)).toEqual([
      'lake-pact',
      'river-pact',
    ]);
  });

  it('gives each provision a card of its own, linked to its instrument', () => {
    write(
      card({
        instrument: 'instrument: {forms: [{form: article, last: 9}]}',
        provisions:
          'provisions:\n  - {form: article, number: "4(2)", title: "Article 4(2)", familiarity: news, summary: "An invented provision, for tests alone.", facts: [], examples: {match: ["[[Article 4(2)]] of the River Pact"]}}',
      }),
    );
    const { cards } = compileCheckedDataset(folder);
    expect(cards.find(({ id }) => id === 'river-pact-article-4-2')).toMatchObject({
      kind: 'provision',
      instrument: { id: 'river-pact', title: 'River Pact' },
    });
  });
});
