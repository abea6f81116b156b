/**
 * Towns as the package's files hold them: one short row each, without what follows from the rest. Written out as objects they would be a quarter
 * of a megabyte more to download.
 */
import { placeId } from './ids.ts';
import type { CountryPlaces, TownRecord } from './place-cards.ts';

/** Title, latitude, longitude, feature, province without its country, inhabitants; then, where they are needed, id, Wikipedia title, further names. */
type TownRow = [
  title: string,
  latitude: number,
  longitude: number,
  feature: string,
  province: string,
  people: number,
  id?: string | 0,
  wikipedia?: string | 0,
  ...names: string[],
];

/** A country's places as its file holds them. */
export interface PlaceFile extends Omit<CountryPlaces, 'towns'> {
  towns: TownRow[];
}

function rowOf(
  { id, title, wikipedia, names, at, feature, province, people }: TownRecord,
  code: string,
): TownRow {
  const row: TownRow = [title, ...at, feature, province?.slice(code.length + 1) ?? '', people];
  const ownId = id === placeId(title, code) ? 0 : id;
  if (names || wikipedia) row.push(ownId, wikipedia ?? 0, ...(names ?? []));
  else if (ownId !== 0) row.push(ownId);
  return row;
}

function townOf(row: TownRow, code: string): TownRecord {
  const [title, latitude, longitude, feature, province, people, id, wikipedia, ...names] = row;
  return {
    id: id || placeId(title, code),
    title,
    ...(wikipedia && { wikipedia }),
    ...(names.length > 0 && { names }),
    at: [latitude, longitude],
    feature,
    ...(province && { province: `${code}.${province}` }),
    people,
  };
}

export const writePlaceFile = ({ towns, ...rest }: CountryPlaces): PlaceFile => ({
  ...rest,
  towns: towns.map((town) => rowOf(town, rest.code)),
});

export const readPlaceFile = ({ towns, ...rest }: PlaceFile): CountryPlaces => ({
  ...rest,
  towns: towns.map((row) => townOf(row, rest.code)),
});
