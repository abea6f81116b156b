/**
 * Country cards from packages: names, capital, area and neighbours from world-countries, population from CLDR, corrected
 * and given press names by data/places/countries.yaml. They take the same way as cards written by hand.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { CardFile, Fact, Name } from '../../data/card-file.ts';
import { aboutSoMany, threeFigures } from '../../data/figures.ts';
import { slug } from '../../data/ids.ts';
import { type LoadedCard, projectRoot } from './load.ts';
import { membershipsOf } from './memberships.ts';

interface PackageCountry {
  name: { common: string; official: string };
  cca2: string;
  cca3: string;
  unMember: boolean;
  independent: boolean | null;
  capital: string[];
  area: number;
  borders: string[];
  demonyms: { eng?: { m: string } };
}

interface Correction {
  skip?: string;
  title?: string;
  wikipedia?: string;
  capital?: string;
  /** Why the package's capital is left out. */
  noCapital?: string;
  unMember?: boolean;
  names?: Name[];
  lookalikes?: { text: string; because: string }[];
  because?: string;
}

const require = createRequire(import.meta.url);
const countries = require('world-countries') as PackageCountry[];
const territories = require('cldr-core/supplemental/territoryInfo.json').supplemental.territoryInfo as Record<
  string,
  { _population: string }
>;

const currencies = require('cldr-core/supplemental/currencyData.json').supplemental.currencyData
  .region as Record<string, Record<string, { _from?: string; _to?: string; _tender?: string }>[]>;
const currencyNames = new Intl.DisplayNames('en-GB', { type: 'currency', fallback: 'none' });

const correctionsPath = 'data/places/countries.yaml';
/** The days on which these editions were read; change them with the packages. */
const checked = '2026-11-23';

export const COUNTRIES_URL = 'https://github.com/mledoze/countries';

const sources: CardFile['sources'] = {
  countries: {
    title: 'World countries 5.1.0',
    publisher: 'mledoze/countries (ODbL)',
    url: COUNTRIES_URL,
    checked,
  },
  cldr: {
    title: 'CLDR 48.2, territory information',
    publisher: 'Unicode',
    url: 'https://github.com/unicode-org/cldr-json',
    checked,
    edition: '2025',
  },
  currencies: {
    title: 'CLDR 48.2, currencies',
    publisher: 'Unicode',
    url: 'https://github.com/unicode-org/cldr-json',
    checked,
    edition: '2025',
  },
};

/** Countries that are not members of the United Nations and are written of as countries. */
const WRITTEN_AS_COUNTRIES = new Set(['XK', 'PS', 'TW', 'VA']);

const capitalOf = (country: PackageCountry, { capital, noCapital }: Correction): string | undefined =>
  noCapital ? undefined : (capital ?? country.capital[0]);

function factsOf(
  country: PackageCountry,
  correction: Correction,
  titles: ReadonlyMap<string, string>,
): Fact[] {
  const facts: Fact[] = [];
  const capital = capitalOf(country, correction);
  if (capital) facts.push({ label: 'Capital', value: capital, source: 'countries' });
  const people = Number(territories[country.cca2]?._population ?? 0);
  if (people > 0)
    facts.push({
      label: 'Population',
      value: aboutSoMany(people),
      asOf: '2025',
      shelf: 'population',
      source: 'cldr',
    });
  if (country.area > 0)
    facts.push({
      label: 'Area',
      value: threeFigures(country.area).toLocaleString('en-GB'),
      unit: 'km²',
      source: 'countries',
    });
  const money = currencyOf(country.cca2);
  if (money)
    facts.push({
      label: 'Currency',
      values: [{ value: money.name, from: money.from, source: 'currencies' }],
    });
  const neighbours = country.borders.flatMap((code) => titles.get(code) ?? []).sort();
  if (neighbours.length > 0)
    facts.push({ label: 'Land neighbours', value: neighbours.join(', '), source: 'countries' });
  return facts;
}

/** The currency in force, and the day from which it is legal tender. */
function currencyOf(code: string): { name: string; from: string } | undefined {
  for (const entry of currencies[code] ?? []) {
    const [[currency, use] = []] = Object.entries(entry);
    if (!currency || !use?._from || use._to || use._tender === 'false') continue;
    const name = currencyNames.of(currency);
    // Days before there were cards to fill are a package's guess at history; the year will do.
    if (name) return { name, from: use._from < '1900' ? use._from.slice(0, 4) : use._from };
  }
  return undefined;
}

function summaryOf(country: PackageCountry, isCountry: boolean, capital: string | undefined): string {
  const what = isCountry ? 'A country' : 'A territory';
  const where = capital ? ` whose capital is ${capital}` : '';
  const demonym = country.demonyms.eng?.m;
  return `${what}${where}.${demonym ? ` Of or from it: ${demonym}.` : ''}`;
}

function cardOf(
  country: PackageCountry,
  correction: Correction,
  titles: ReadonlyMap<string, string>,
): CardFile {
  const title = titles.get(country.cca3) as string;
  const isCountry = (correction.unMember ?? country.unMember) || WRITTEN_AS_COUNTRIES.has(country.cca2);
  const memberships = membershipsOf(country.cca2);
  const facts = [...factsOf(country, correction, titles), ...memberships.facts];
  const used = new Set(
    facts.flatMap(({ source, values }) => [source, ...(values ?? []).map((value) => value.source)].flat()),
  );
  return {
    id: slug(title),
    kind: isCountry ? 'country' : 'region',
    title,
    wikipedia: correction.wikipedia ?? title,
    familiarity: 'everyday',
    summary: summaryOf(country, isCountry, capitalOf(country, correction)?.replace(/ \(.*$/, '')),
    names: correction.names ?? [country.name.common],
    ...(correction.lookalikes && { lookalikes: correction.lookalikes }),
    countries: [country.cca2],
    figure: { type: 'map', country: country.cca2 },
    ...(memberships.organisations.length > 0 && { related: memberships.organisations }),
    sources: Object.fromEntries(
      Object.entries({ ...sources, ...memberships.sources }).filter(([key]) => used.has(key)),
    ),
    facts,
  };
}

/** The country cards, as if they had been written by hand. */
export function generatedCountries(): LoadedCard[] {
  const corrections = parse(readFileSync(join(projectRoot, correctionsPath), 'utf8')) as Record<
    string,
    Correction
  >;
  const shown = countries.filter(({ cca2 }) => !corrections[cca2]?.skip);
  const titles = new Map(
    shown.map(({ cca2, cca3, name }) => [cca3, corrections[cca2]?.title ?? name.common]),
  );
  return shown.map((country) => ({
    file: correctionsPath,
    topic: 'countries',
    card: cardOf(country, corrections[country.cca2] ?? {}, titles),
    lineOf: () => 1,
    generated: true,
  }));
}

/** Adds to a card written by hand what the package knows and the card does not say. */
function enrich(written: LoadedCard, made: LoadedCard): LoadedCard {
  const labels = new Set(written.card.facts.map(({ label }) => label.toLowerCase()));
  const added = made.card.facts.filter(({ label }) => !labels.has(label.toLowerCase()));
  return {
    ...written,
    card: {
      ...written.card,
      sources: { ...made.card.sources, ...written.card.sources },
      facts: [...written.card.facts, ...added],
      lookalikes: [...(written.card.lookalikes ?? []), ...(made.card.lookalikes ?? [])],
      countries: written.card.countries ?? made.card.countries ?? [],
      ...(!written.card.figure && made.card.figure && { figure: made.card.figure }),
    },
  };
}

/** The cards written by hand and the countries of the packages, as one dataset. */
export function withCountries(written: readonly LoadedCard[]): LoadedCard[] {
  const made = new Map(generatedCountries().map((loaded) => [loaded.card.id, loaded]));
  const joined = written.map((loaded) => {
    const twin = made.get(loaded.card.id);
    made.delete(loaded.card.id);
    return twin ? enrich(loaded, twin) : loaded;
  });
  return [...joined, ...made.values()];
}
