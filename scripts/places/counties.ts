/** The counties of data/places/counties.yaml. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { slug } from '../../data/ids.ts';
import { projectRoot } from '../dataset/load.ts';

export interface County {
  /** Our own, below GeoNames' of its province: GB.ENG.lancashire. */
  code: string;
  name: string;
  /** GeoNames' codes of the districts that make it up: GB.ENG.H2. */
  districts: string[];
}

export const readCounties = (): County[] =>
  Object.entries(
    parse(readFileSync(join(projectRoot, 'data/places/counties.yaml'), 'utf8')) as Record<
      string,
      Record<string, string[]>
    >,
  ).flatMap(([province, counties]) =>
    Object.entries(counties).map(([name, districts]) => ({
      code: `${province}.${slug(name.replace(/^County /, ''))}`,
      name,
      districts: districts.map((district) => `${province}.${district}`),
    })),
  );

/** The county's code by that of each of its districts. */
export const countiesByDistrict = (): Map<string, string> =>
  new Map(readCounties().flatMap(({ code, districts }) => districts.map((one) => [one, code])));
