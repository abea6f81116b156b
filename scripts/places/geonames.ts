/** Rows of GeoNames' city files. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { countiesByDistrict, readCounties } from './counties.ts';
import { unpacked } from './packages.ts';
import { PROVINCES, TOWNS } from './sources.ts';

export interface GeoName {
  id: number;
  name: string;
  otherNames: string[];
  latitude: number;
  longitude: number;
  /** GeoNames' feature code: PPLC capital, PPLA seat of a province, PPLX part of a town … */
  feature: string;
  /** ISO 3166-1 alpha-2; Crimea is UA, Kosovo XK. */
  country: string;
  /** UA.07; empty where there is none. Where news speaks of counties, that of the county: GB.ENG.lancashire. */
  province: string;
  people: number;
}

const countyOf = countiesByDistrict();

const rowOf = (line: string): GeoName => {
  const cell = line.split('\t');
  const text = (at: number): string => cell[at] ?? '';
  const province = text(10) ? `${text(8)}.${text(10)}` : '';
  return {
    id: Number(text(0)),
    name: text(1),
    otherNames: text(3).split(',').filter(Boolean),
    latitude: Number(text(4)),
    longitude: Number(text(5)),
    feature: text(7),
    country: text(8),
    province: countyOf.get(`${province}.${text(11)}`) ?? province,
    people: Number(text(14)),
  };
};

/** Every place of the package, in the order of the file. */
export const readTowns = (): GeoName[] =>
  readFileSync(join(unpacked(TOWNS), 'dist/cities500.txt'), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map(rowOf);

/** Names of America's counties and parishes by state, without the word. */
export function readAmericanCounties(): Map<string, string[]> {
  const found = new Map<string, string[]>();
  const rows = JSON.parse(readFileSync(join(unpacked(PROVINCES), 'admin2.json'), 'utf8')) as {
    code: string;
    name: string;
  }[];
  for (const { code, name } of rows) {
    const [country, state = ''] = code.split('.');
    const county = / (?:County|Parish)$/.exec(name);
    if (country === 'US' && county)
      found.set(state, [...(found.get(state) ?? []), name.slice(0, county.index)]);
  }
  return found;
}

/** GeoNames' provinces, code (UA.07) and name, with the counties of those that have some. */
export const readProvinces = (): { code: string; name: string }[] => [
  ...(JSON.parse(readFileSync(join(unpacked(PROVINCES), 'admin1.json'), 'utf8')) as {
    code: string;
    name: string;
  }[]),
  ...readCounties().map(({ code, name }) => ({ code, name })),
];
