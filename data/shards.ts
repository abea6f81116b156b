/** Into how many files the compiled cards are divided: each is read whole when one of its cards is first shown. */
export const SHARD_COUNT = 32;

/** The ids of the cards in each shard, by its number. */
export type ShardIds = readonly (readonly string[])[];

/** Paths inside the package. */
export const NAMES_INDEX_PATH = '/data/names.bin';
export const DATASET_PATH = '/data/dataset.json';
/** Cards that draw on the share-alike country database stay in a file of their own, so that its licence stays on that file. */
export const COUNTRIES_PATH = '/data/cards/countries.json';
/** Holds `ShardIds`. Cards of one topic share a shard: they name the same sources, so that the package is an eighth smaller than by chance. */
export const SHARD_IDS_PATH = '/data/cards/shards.json';
export const shardPath = (shard: number): string => `/data/cards/${String(shard).padStart(2, '0')}.json`;
/** Towns and provinces of a country, from GeoNames, whose licence (CC BY) stays on these files. */
export const placesPath = (country: string): string => `/data/places/${country}.json`;

/** Holds `Flags` of the countries whose codes begin alike: a file each would take twice the room in the package. */
export const flagsPath = (country: string): string => `/data/flags/${country.charAt(0)}.json`;

export const WORLD_GEOMETRY_PATH = '/data/geometry/world.json';
export const GLOBE_GEOMETRY_PATH = '/data/geometry/globe.json';
export const unitsGeometryPath = (country: string): string => `/data/geometry/units/${country}.json`;
