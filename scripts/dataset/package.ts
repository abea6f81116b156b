/** The dataset as the files that go into the extension's package. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CompiledCard } from '../../data/compiled.ts';
import type { DatasetSummary } from '../../data/dataset-summary.ts';
import type { Flags } from '../../data/flags.ts';
import { writePlaceFile } from '../../data/place-file.ts';
import {
  COUNTRIES_PATH,
  DATASET_PATH,
  flagsPath,
  GLOBE_GEOMETRY_PATH,
  NAMES_INDEX_PATH,
  placesPath,
  SHARD_COUNT,
  SHARD_IDS_PATH,
  shardPath,
  unitsGeometryPath,
  WORLD_GEOMETRY_PATH,
} from '../../data/shards.ts';
import { buildNamesIndex } from '../../detection/names-index/build.ts';
import { lint } from '../lint/index.ts';
import { changesSinceRelease } from './changes.ts';
import { type CompiledDataset, compileDataset } from './compile.ts';
import { COUNTRIES_URL, withCountries } from './countries.ts';
import { flagOf } from './flags.ts';
import { loadDataset, projectRoot } from './load.ts';
import { dataOrigins } from './origins.ts';
import { formatProblem, isError } from './problem.ts';

export interface PackageFile {
  /** Path inside the package, with a leading slash. */
  path: string;
  contents: Uint8Array | string;
}

/**
 * Reads, checks and compiles the project's dataset, countries from packages included, or the card files of another folder alone.
 * Throws with every problem, file and line where there is an error.
 */
export function compileCheckedDataset(folder?: string): CompiledDataset {
  const dataset = loadDataset(folder);
  const cards = folder ? dataset.cards : withCountries(dataset.cards);
  const errors = [...dataset.problems, ...lint(cards)].filter(isError);
  if (errors.length > 0) {
    const list = errors.map(formatProblem).join('\n');
    throw new Error(
      `The dataset has ${errors.length} error${errors.length === 1 ? '' : 's'}; nothing was built.\n${list}`,
    );
  }
  return compileDataset(cards, folder === undefined);
}

function summarise({ cards, places }: CompiledDataset, version: string): DatasetSummary {
  const kinds: DatasetSummary['kinds'] = {};
  for (const { kind } of cards) kinds[kind] = (kinds[kind] ?? 0) + 1;
  const topics: DatasetSummary['topics'] = {};
  for (const { topic } of cards) topics[topic] = (topics[topic] ?? 0) + 1;
  topics.towns = places.reduce((sum, { towns }) => sum + towns.length, 0);
  topics.provinces = places.reduce((sum, { provinces }) => sum + provinces.length, 0);
  const sources = cards.flatMap((card) => card.sources);
  const changes = changesSinceRelease(cards);
  return {
    version,
    cards: cards.length,
    facts: cards.reduce((sum, { facts }) => sum + facts.length, 0),
    sources: new Set(sources.map(({ url }) => url)).size,
    places: places.reduce((sum, { towns, provinces }) => sum + towns.length + provinces.length, 0),
    placeCountries: places.map(({ code }) => code),
    packages: dataOrigins(),
    kinds,
    topics,
    ...(changes && { changes }),
    checked:
      sources
        .map(({ checked }) => checked)
        .sort()
        .at(-1) ?? '',
  };
}

/** Whether a card draws on the country database, whose licence (ODbL) asks for share-alike. */
const isShareAlike = ({ sources }: CompiledCard): boolean => sources.some(({ url }) => url === COUNTRIES_URL);

/** The geometry, as it is committed. */
function geometryFiles(): PackageFile[] {
  const folder = join(projectRoot, 'data/geometry');
  const read = (path: string, name: string): PackageFile => ({
    path,
    contents: readFileSync(join(folder, name), 'utf8'),
  });
  return [
    read(WORLD_GEOMETRY_PATH, 'world.json'),
    read(GLOBE_GEOMETRY_PATH, 'globe.json'),
    ...readdirSync(join(folder, 'units'))
      .sort()
      .map((name) => read(unitsGeometryPath(name.replace('.json', '')), `units/${name}`)),
  ];
}

/** The cards divided by topic into files of about the same number of cards. */
function shardsOf(cards: readonly CompiledCard[]): CompiledCard[][] {
  const byTopic = cards.toSorted((a, b) => (a.topic < b.topic ? -1 : a.topic > b.topic ? 1 : 0));
  const size = Math.ceil(byTopic.length / SHARD_COUNT);
  return Array.from({ length: SHARD_COUNT }, (_, shard) => byTopic.slice(shard * size, (shard + 1) * size));
}

/** As a file holds them: by id. */
const fileOf = (cards: readonly CompiledCard[]): string =>
  JSON.stringify(Object.fromEntries(cards.map((card) => [card.id, card])));

function flagFiles(cards: readonly CompiledCard[]): PackageFile[] {
  const byPath = new Map<string, Flags>();
  for (const { country } of cards) {
    const flag = country && flagOf(country);
    if (!flag) continue;
    const path = flagsPath(country);
    byPath.set(path, { ...byPath.get(path), [country]: flag });
  }
  return [...byPath].map(([path, flags]) => ({ path, contents: JSON.stringify(flags) }));
}

/** The names index, the shards and the summary. */
export function packageDataset(dataset: CompiledDataset): PackageFile[] {
  const { cards, index, places } = dataset;
  const shards = shardsOf(cards.filter((card) => !isShareAlike(card)));
  const files: PackageFile[] = shards.map((shard, number) => ({
    path: shardPath(number),
    contents: fileOf(shard),
  }));
  files.push({
    path: SHARD_IDS_PATH,
    contents: JSON.stringify(shards.map((shard) => shard.map(({ id }) => id))),
  });
  files.push({ path: COUNTRIES_PATH, contents: fileOf(cards.filter(isShareAlike)) });
  for (const country of places)
    files.push({ path: placesPath(country.code), contents: JSON.stringify(writePlaceFile(country)) });
  files.push(...flagFiles(cards));
  files.push(...geometryFiles());
  files.push({ path: NAMES_INDEX_PATH, contents: new Uint8Array(buildNamesIndex(index)) });
  const hash = createHash('sha256');
  for (const { contents } of files) hash.update(contents);
  const version = hash.digest('hex').slice(0, 12);
  files.push({ path: DATASET_PATH, contents: `${JSON.stringify(summarise(dataset, version))}\n` });
  return files;
}
