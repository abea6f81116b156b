/**
 * Towns as the package's files hold them: one short row each, without what follows from the rest. Written out as objects they would be a quarter
 * of a megabyte more to download.
 */
import { placeId } from './ids.ts';
import type { CountryPlaces, TownRecord } from './place-cards.ts';

/** A Wikipedia title that follows from the rest: "Evanston, Illinois", "Asadabad, Afghanistan". */
const WITH_PROVINCE = 1;
const WITH_COUNTRY = 2;
type WikipediaTitle = string | 0 | typeof WITH_PROVINCE | typeof WITH_COUNTRY;

/** Title, latitude, longitude, feature, province without its country, inhabitants; then, where they are needed, id, Wikipedia title, further names. */
type TownRow = [
  title: string,
  latitude: number,
  longitude: number,
  feature: string,
  province: string,
  people: number,
  id?: string | 0,
  wikipedia?: WikipediaTitle,
  ...names: string[],
];

/** A country's places as its file holds them. */
export interface PlaceFile extends Omit<CountryPlaces, 'towns'> {
  towns: TownRow[];
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

function rowOf(town: TownRecord, around: Surroundings): TownRow {
  const { id, title, names, at, feature, province, people } = town;
  const row: TownRow = [title, ...at, feature, province?.slice(around.code.length + 1) ?? '', people];
  const ownId = id === placeId(title, around.code) ? 0 : id;
  const wikipedia = shortTitle(town, around);
  if (names || wikipedia) row.push(ownId, wikipedia, ...(names ?? []));
  else if (ownId !== 0) row.push(ownId);
  return row;
}

function townOf(row: TownRow, around: Surroundings): TownRecord {
  const [title, latitude, longitude, feature, provinceWithin, people, id, short, ...names] = row;
  const province = provinceWithin ? `${around.code}.${provinceWithin}` : undefined;
  const wikipedia = typeof short === 'number' ? derivedTitles(title, province, around)[short - 1] : short;
  return {
    id: id || placeId(title, around.code),
    title,
    ...(wikipedia && { wikipedia }),
    ...(names.length > 0 && { names }),
    at: [latitude, longitude],
    feature,
    ...(province && { province }),
    people,
  };
}

export function writePlaceFile({ towns, ...rest }: CountryPlaces): PlaceFile {
  const around = surroundingsOf(rest);
  return { ...rest, towns: towns.map((town) => rowOf(town, around)) };
}

export function readPlaceFile({ towns, ...rest }: PlaceFile): CountryPlaces {
  const around = surroundingsOf(rest);
  return { ...rest, towns: towns.map((row) => townOf(row, around)) };
}
