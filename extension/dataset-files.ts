/** The dataset's files in the package: read when first needed and kept while the background is awake. */
import browser from 'webextension-polyfill';
import type { CompiledCard } from '../data/compiled.ts';
import type { DatasetSummary } from '../data/dataset-summary.ts';
import type { Flag } from '../data/flags.ts';
import { type CountryPlaces, countryOfPlaceId, placeCard } from '../data/place-cards.ts';
import { type PlaceFile, readPlaceFile } from '../data/place-file.ts';
import {
  COUNTRIES_PATH,
  DATASET_PATH,
  flagPath,
  NAMES_INDEX_PATH,
  placesPath,
  SHARD_COUNT,
  SHARD_IDS_PATH,
  type ShardIds,
  shardPath,
} from '../data/shards.ts';
import { withMap } from './map/files.ts';
import { type Outcome, problem } from './messages.ts';

async function packageFile(path: string): Promise<Response> {
  const response = await fetch(browser.runtime.getURL(path));
  if (!response.ok) throw new Error(`${path} is missing from the extension; reinstall it.`);
  return response;
}

/** Keeps what `load` gives by its key; what fails is asked for again the next time. */
function remember<Key, Value>(load: (key: Key) => Promise<Value>): (key: Key) => Promise<Value> {
  const kept = new Map<Key, Promise<Value>>();
  return (key) => {
    let value = kept.get(key);
    if (!value) {
      value = load(key);
      kept.set(key, value);
      value.catch(() => kept.delete(key));
    }
    return value;
  };
}

const cardsIn = remember(
  (path: string): Promise<Record<string, CompiledCard>> => packageFile(path).then((file) => file.json()),
);

const flagOf = remember(
  (country: string): Promise<Flag> => packageFile(flagPath(country)).then((file) => file.json()),
);

/** A country's card with its flag; without one where the package has none, since a card is worth more than its flag. */
async function withFlag(card: CompiledCard): Promise<CompiledCard> {
  if (!card.country) return card;
  try {
    return { ...card, flag: await flagOf(card.country) };
  } catch {
    return card;
  }
}

const packageJson = remember(
  (path: string): Promise<unknown> => packageFile(path).then((file) => file.json()),
);

const shardNumbers = remember(async (path: string): Promise<ReadonlyMap<string, number>> => {
  const shards = (await packageJson(path)) as ShardIds;
  return new Map(shards.flatMap((ids, shard) => ids.map((id) => [id, shard] as const)));
});

/** The bytes of the names index. Which shard holds a card is read beside it: whoever finds mentions is soon asked for one. */
export function readNamesIndex(): Promise<ArrayBuffer> {
  shardNumbers(SHARD_IDS_PATH).catch(() => {});
  return packageFile(NAMES_INDEX_PATH).then((file) => file.arrayBuffer());
}

/** The version is only named in reports; a card is worth more than that. */
async function withVersion(card: CompiledCard): Promise<CompiledCard> {
  const summary = (await packageJson(DATASET_PATH).catch(() => undefined)) as DatasetSummary | undefined;
  return summary ? { ...card, dataset: summary.version } : card;
}

/** The card with all that is joined when it is opened; each part comes on its own, none waits for another. */
async function withFigures(card: CompiledCard): Promise<CompiledCard> {
  const [mapped, { flag }, { dataset }] = await Promise.all([
    withMap(card, packageJson),
    withFlag(card),
    withVersion(card),
  ]);
  return { ...mapped, ...(flag && { flag }), ...(dataset && { dataset }) };
}

/** The card of a town or province, if the id is one's. */
async function readPlaceCard(id: string): Promise<CompiledCard | undefined> {
  const country = countryOfPlaceId(id);
  return country === undefined
    ? undefined
    : placeCard(id, readPlaceFile((await packageJson(placesPath(country))) as PlaceFile));
}

/** The compiled card with this id. */
export async function readCard(id: string): Promise<Outcome<CompiledCard>> {
  try {
    const shard = (await shardNumbers(SHARD_IDS_PATH)).get(id);
    const cards = await cardsIn(shard === undefined ? COUNTRIES_PATH : shardPath(shard));
    if (Object.hasOwn(cards, id)) return { ok: true, value: await withFigures(cards[id] as CompiledCard) };
    const place = await readPlaceCard(id);
    if (place) return { ok: true, value: await withFigures(place) };
    return problem('noCard');
  } catch {
    return problem('damagedFile');
  }
}

/** Every card of the package that is not a town or a province, as the shards hold it. Rejects where a shard cannot be read. */
export async function readAllCards(): Promise<CompiledCard[]> {
  const paths = [...Array.from({ length: SHARD_COUNT }, (_, shard) => shardPath(shard)), COUNTRIES_PATH];
  return (await Promise.all(paths.map(cardsIn))).flatMap((cards) => Object.values(cards));
}

/** The dataset in numbers. Rejects where its file cannot be read. */
export const readSummary = (): Promise<DatasetSummary> =>
  packageFile(DATASET_PATH).then((file) => file.json());

/** The towns and provinces of all countries; a country whose file is missing is left out. */
export async function readAllPlaces(): Promise<CountryPlaces[]> {
  const { placeCountries } = await readSummary();
  const files = await Promise.allSettled(placeCountries.map((code) => packageJson(placesPath(code))));
  return files.flatMap((file) => (file.status === 'fulfilled' ? readPlaceFile(file.value as PlaceFile) : []));
}
