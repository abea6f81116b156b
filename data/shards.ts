/** Into how many files the compiled cards are divided: each is read whole when one of its cards is first shown. */
export const SHARD_COUNT = 32;

/** The number of the shard that holds the card with this id. */
export function shardOf(id: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < id.length; at++) hash = Math.imul(hash ^ id.charCodeAt(at), 0x01000193);
  return (hash >>> 0) % SHARD_COUNT;
}

/** Paths inside the package. */
export const NAMES_INDEX_PATH = '/data/names.bin';
export const DATASET_PATH = '/data/dataset.json';
/** Cards that draw on the share-alike country database stay in a file of their own, so that its licence stays on that file. */
export const COUNTRIES_PATH = '/data/cards/countries.json';
export const shardPath = (shard: number): string => `/data/cards/${String(shard).padStart(2, '0')}.json`;
/** Towns and provinces of a country, from GeoNames, whose licence (CC BY) stays on these files. */
export const placesPath = (country: string): string => `/data/places/${country}.json`;

export const flagPath = (country: string): string => `/data/flags/${country}.json`;

export const WORLD_GEOMETRY_PATH = '/data/geometry/world.json';
export const GLOBE_GEOMETRY_PATH = '/data/geometry/globe.json';
export const unitsGeometryPath = (country: string): string => `/data/geometry/units/${country}.json`;
