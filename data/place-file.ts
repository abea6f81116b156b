/**
 * Towns as the package's files hold them: column by column, since like things pack well beside each other, and without what follows from the
 * rest. Written out as objects they would be a third of a megabyte more to download.
 */
import { placeId } from './ids.ts';
import type { CountryPlaces, TownRecord } from './place-cards.ts';

/** A Wikipedia title that follows from the rest: "Evanston, Illinois", "Asadabad, Afghanistan". */
const WITH_PROVINCE = 1;
const WITH_COUNTRY = 2;
type WikipediaTitle = string | 0 | typeof WITH_PROVINCE | typeof WITH_COUNTRY;

/** A town: title, latitude, longitude, feature, province without its country, inhabitants, id, Wikipedia title, further names; 0 where none is needed. */
type TownRow = [
  title: string,
  latitude: number,
  longitude: number,
  feature: string,
  province: string,
  people: number,
  id: string | 0,
  wikipedia: WikipediaTitle,
  names: string[] | 0,
];

type Cell = TownRow[number];

/** As many lists as a row has cells, each with one cell of every town. */
type TownColumns = Cell[][];

const columnsOf = (rows: readonly TownRow[]): TownColumns =>
  (rows[0] ?? []).map((_, column) => rows.map((row) => row[column] as Cell));

const rowsOf = (columns: TownColumns): TownRow[] =>
  (columns[0] ?? []).map((_, row) => columns.map((column) => column[row]) as unknown as TownRow);

/** A country's places as its file holds them. */
export interface PlaceFile extends Omit<CountryPlaces, 'towns'> {
  towns: TownColumns;
}

/** What a town's Wikipedia title may end with, beside its title. */
interface Surroundings {
  code: string;
  country: string | undefined;
  /** Titles of the provinces by their codes. */
  provinces: ReadonlyMap<string, string>;
}

const surroundingsOf = ({
  code,
  country,
  provinces,
}: Pick<CountryPlaces, 'code' | 'country' | 'provinces'>): Surroundings => ({
  code,
  country: country?.title,
  provinces: new Map(provinces.map(({ province, title }) => [province, title])),
});

/** The titles that need not be written out, in the order of their numbers. */
const derivedTitles = (title: string, province: string | undefined, around: Surroundings): string[] => [
  `${title}, ${(province && around.provinces.get(province)) ?? ''}`,
  `${title}, ${around.country ?? ''}`,
];

function shortTitle({ title, wikipedia, province }: TownRecord, around: Surroundings): WikipediaTitle {
  if (!wikipedia) return 0;
  const derived = derivedTitles(title, province, around).indexOf(wikipedia);
  return derived < 0 ? wikipedia : derived === 0 ? WITH_PROVINCE : WITH_COUNTRY;
}

const rowOf = (town: TownRecord, around: Surroundings): TownRow => [
  town.title,
  ...town.at,
  town.feature,
  town.province?.slice(around.code.length + 1) ?? '',
  town.people,
  town.id === placeId(town.title, around.code) ? 0 : town.id,
  shortTitle(town, around),
  town.names ?? 0,
];

function townOf(row: TownRow, around: Surroundings): TownRecord {
  const [title, latitude, longitude, feature, provinceWithin, people, id, short, names] = row;
  const province = provinceWithin ? `${around.code}.${provinceWithin}` : undefined;
  const wikipedia = typeof short === 'number' ? derivedTitles(title, province, around)[short - 1] : short;
  return {
    id: id || placeId(title, around.code),
    title,
    ...(wikipedia && { wikipedia }),
    ...(names && { names }),
    at: [latitude, longitude],
    feature,
    ...(province && { province }),
    people,
  };
}

export function writePlaceFile({ towns, ...rest }: CountryPlaces): PlaceFile {
  const around = surroundingsOf(rest);
  return { ...rest, towns: columnsOf(towns.map((town) => rowOf(town, around))) };
}

export function readPlaceFile({ towns, ...rest }: PlaceFile): CountryPlaces {
  const around = surroundingsOf(rest);
  return { ...rest, towns: rowsOf(towns).map((row) => townOf(row, around)) };
}
