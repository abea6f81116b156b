/** The title that English Wikipedia gives to a town, by its rules: a US town with its state, a name of many with what tells it apart. */
import { createRequire } from 'node:module';
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

export function wikipediaTitle(town: Town, bearers: readonly Town[], isShared: boolean): string {
  const { title, country, people } = town;
  const within =
    (BY_PROVINCE.has(country) && provinces.get(town.province)) || countries.get(country) || country;
  if (country === 'US') return WITHOUT_STATE.has(title) ? title : `${title}, ${within}`;
  const isGreatest = bearers.every((other) => other === town || other.people < people);
  if (isGreatest && !isShared) return title;
  if (isGreatest && town.feature === 'PPLC') return title;
  return `${title}, ${within}`;
}
