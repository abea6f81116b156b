/** The dataset's files in the package. */
import type { CompiledCard } from '../data/compiled.ts';
import type { DatasetSummary } from '../data/dataset-summary.ts';
import type { Flags } from '../data/flags.ts';
import { type CountryPlaces, countryOfPlaceId, placeCard } from '../data/place-cards.ts';
import { type PlaceFile, readPlaceFile } from '../data/place-file.ts';
import {
  COUNTRIES_PATH,
  DATASET_PATH,
  flagsPath,
  NAMES_INDEX_PATH,
  placesPath,
  SHARD_COUNT,
  SHARD_IDS_PATH,
  type ShardIds,
  shardPath,
} from '../data/shards.ts';
import { withMap } from './map/files.ts';
import { type Outcome, problem } from './messages.ts';
import { once, packageFile, packageJson, remember } from './package-files.ts';

const cardsIn = packageJson<Record<string, CompiledCard>>;

/** A country's card with its flag; without one where the package has none, since a card is worth more than its flag. */
async function withFlag(card: CompiledCard): Promise<CompiledCard> {
  if (!card.country) return card;
  try {
    const flag = (await packageJson<Flags>(flagsPath(card.country)))[card.country];
    return flag ? { ...card, flag } : card;
  } catch {
    return card;
  }
}

/** The dataset in numbers. Rejects where its file cannot be read. */
export const readSummary = (): Promise<DatasetSummary> => packageJson(DATASET_PATH);

const shardNumbers = once(async (): Promise<ReadonlyMap<string, number>> => {
  const shards = await packageJson<ShardIds>(SHARD_IDS_PATH);
  return new Map(shards.flatMap((ids, shard) => ids.map((id) => [id, shard] as const)));
});

/** The bytes of the names index. Which shard holds a card is read beside it: whoever finds mentions is soon asked for one. */
export function readNamesIndex(): Promise<ArrayBuffer> {
  shardNumbers().catch(() => {});
  return packageFile(NAMES_INDEX_PATH).then((file) => file.arrayBuffer());
}

/** The version is only named in reports; a card is worth more than that. */
async function withVersion(card: CompiledCard): Promise<CompiledCard> {
  const summary = await readSummary().catch(() => undefined);
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

const readPlaces = async (country: string): Promise<CountryPlaces> =>
  readPlaceFile(await packageJson<PlaceFile>(placesPath(country)));

/**
 * The card with this id as the package holds it, without what is joined when it is opened; undefined where there is none.
 * Rejects where a file cannot be read.
 */
export async function readStoredCard(id: string, placesOf = readPlaces): Promise<CompiledCard | undefined> {
  const shard = (await shardNumbers()).get(id);
  const cards = await cardsIn(shard === undefined ? COUNTRIES_PATH : shardPath(shard));
  if (Object.hasOwn(cards, id)) return cards[id];
  const country = countryOfPlaceId(id);
  // The id of a card that is gone may end like a place's.
  if (!country || !(await readSummary()).placeCountries.includes(country)) return undefined;
  return placeCard(id, await placesOf(country));
}

/** The titles of the cards with these ids; what is gone or cannot be read has none. */
export async function readTitles(ids: readonly string[]): Promise<Map<string, string>> {
  // The places of a country are taken apart once for all ids.
  const placesOf = remember(readPlaces);
  const titles = new Map<string, string>();
  const learn = async (id: string): Promise<void> => {
    const card = await readStoredCard(id, placesOf).catch(() => undefined);
    if (card) titles.set(id, card.title);
  };
  await Promise.all(ids.map(learn));
  return titles;
}

/** The compiled card with this id. */
export async function readCard(id: string): Promise<Outcome<CompiledCard>> {
  try {
    const card = await readStoredCard(id);
    return card ? { ok: true, value: await withFigures(card) } : problem('noCard');
  } catch {
    return problem('damagedFile');
  }
}

/** Every card of the package that is not a town or a province, as the shards hold it. Rejects where a shard cannot be read. */
export async function readAllCards(): Promise<CompiledCard[]> {
  const paths = [...Array.from({ length: SHARD_COUNT }, (_, shard) => shardPath(shard)), COUNTRIES_PATH];
  return (await Promise.all(paths.map(cardsIn))).flatMap((cards) => Object.values(cards));
}

/** The towns and provinces of all countries; a country whose file is missing is left out. */
export async function readAllPlaces(): Promise<CountryPlaces[]> {
  const { placeCountries } = await readSummary();
  const files = await Promise.allSettled(placeCountries.map(readPlaces));
  return files.flatMap((file) => (file.status === 'fulfilled' ? file.value : []));
}
