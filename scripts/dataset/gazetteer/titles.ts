/** The title that English Wikipedia gives to a town, by its rules: a US town with its state, a name of many with what tells it apart. */
import { createRequire } from 'node:module';
import { isCounty, liesIn, provinceAbove } from '../../../data/provinces.ts';
import type { Town } from './place.ts';
import { table } from './tables.ts';

/** US cities that stand without their state, as in the AP stylebook. */
const WITHOUT_STATE = new Set([
  'Atlanta',
  'Baltimore',
  'Boston',
  'Chicago',
  'Cincinnati',
  'Cleveland',
  'Dallas',
  'Denver',
  'Detroit',
  'Honolulu',
  'Houston',
  'Indianapolis',
  'Las Vegas',
  'Los Angeles',
  'Miami',
  'Milwaukee',
  'Minneapolis',
  'New Orleans',
  'New York City',
  'Oklahoma City',
  'Philadelphia',
  'Pittsburgh',
  'Salt Lake City',
  'San Antonio',
  'San Diego',
  'San Francisco',
  'Seattle',
  'St. Louis',
]);

const provinces = new Map(table('provinces.tsv').map(([code = '', title = '']) => [code, title]));

const countries = new Map(
  (createRequire(import.meta.url)('world-countries') as { cca2: string; name: { common: string } }[]).map(
    ({ cca2, name }) => [cca2, name.common],
  ),
);

/** By their province, not their country: the four countries of the United Kingdom, and the states of federations that news names. */
const BY_PROVINCE = new Set(['GB', 'US', 'CA', 'AU']);

/** In England by their county. */
const BY_COUNTY = 'GB.ENG';
const CALLED_OTHERWISE: Readonly<Record<string, string>> = { 'GB.ENG.greater-london': 'London' };

/** What tells the town from others of its name. */
function containerOf({ country, province }: Town): string {
  const within = liesIn(province, BY_COUNTY) || country === 'IE' ? province : provinceAbove(province);
  const isTold = BY_PROVINCE.has(country) || isCounty(within);
  return (
    CALLED_OTHERWISE[within] ??
    ((isTold ? provinces.get(within) : undefined) || (countries.get(country) ?? country))
  );
}

export function wikipediaTitle(town: Town, bearers: readonly Town[], isShared: boolean): string {
  const { title, country, people } = town;
  const within = containerOf(town);
  if (country === 'US') return WITHOUT_STATE.has(title) ? title : `${title}, ${within}`;
  const isGreatest = bearers.every((other) => other === town || other.people < people);
  if (isGreatest && !isShared) return title;
  if (isGreatest && town.feature === 'PPLC') return title;
  return `${title}, ${within}`;
}
