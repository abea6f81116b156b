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
import { type Situation, whatAndWhere } from './where-countries-lie.ts';

interface PackageCountry extends Situation {
  name: { common: string; official: string };
  cca3: string;
  unMember: boolean;
  independent: boolean | null;
  capital: string[];
  area: number;
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

const peopleOf = ({ cca2 }: PackageCountry): number => Number(territories[cca2]?._population ?? 0);

/** What a reader looks for first. */
function leadingFacts(country: PackageCountry, correction: Correction): Fact[] {
  const facts: Fact[] = [];
  const capital = capitalOf(country, correction);
  if (capital) facts.push({ label: 'Capital', value: capital, source: 'countries' });
  const people = peopleOf(country);
  if (people > 0)
    facts.push({
      label: 'Population',
      value: aboutSoMany(people),
      asOf: '2025',
      shelf: 'population',
      source: 'cldr',
    });
  return facts;
}

/** What news seldom turns on. */
function furtherFacts(country: PackageCountry, titles: ReadonlyMap<string, string>): Fact[] {
  const facts: Fact[] = [];
  if (country.area > 0)
    facts.push({
      label: 'Area',
      value: threeFigures(country.area).toLocaleString('en-GB'),
      unit: 'km²',
      source: 'countries',
    });
  const neighbours = country.borders.flatMap((code) => titles.get(code) ?? []).sort();
  if (neighbours.length > 0)
    facts.push({ label: 'Land neighbours', value: neighbours.join(', '), source: 'countries' });
  const money = currencyOf(country.cca2);
  if (money)
    facts.push({
      label: 'Currency',
      values: [{ value: money.name, ...(money.from && { from: money.from }), source: 'currencies' }],
    });
  return facts;
}

/** A currency older than this was the country's on the day of any article that is read; its first day is nobody's question. */
const RECENT_MONEY = '2010';

/** "Ukrainian hryvnia": as a sentence writes it; by itself CLDR's name has capitals. */
const inProse = (currency: string): string | undefined =>
  new Intl.NumberFormat('en-GB', {
    style: 'currency',
    currency,
    currencyDisplay: 'name',
    maximumFractionDigits: 0,
  })
    .formatToParts(1)
    .find(({ type, value }) => type === 'currency' && value !== currency)?.value;

/** The currency in force and, where it is recent, the day from which it is legal tender. */
function currencyOf(code: string): { name: string; from?: string } | undefined {
  for (const entry of currencies[code] ?? []) {
    const [[currency, use] = []] = Object.entries(entry);
    if (!currency || !use?._from || use._to || use._tender === 'false') continue;
    const name = inProse(currency);
    if (name) return use._from < RECENT_MONEY ? { name } : { name, from: use._from };
  }
  return undefined;
}

const sentenceStart = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

function summaryOf(country: PackageCountry, isCountry: boolean): string {
  const people = peopleOf(country);
  const what = sentenceStart(whatAndWhere(country, isCountry ? 'country' : 'territory'));
  return `${what}${people > 0 ? ` with ${aboutSoMany(people)} people` : ''}.`;
}

function cardOf(
  country: PackageCountry,
  correction: Correction,
  titles: ReadonlyMap<string, string>,
): CardFile {
  const title = titles.get(country.cca3) as string;
  const isCountry = (correction.unMember ?? country.unMember) || WRITTEN_AS_COUNTRIES.has(country.cca2);
  const memberships = membershipsOf(country.cca2);
  const facts = [
    ...leadingFacts(country, correction),
    ...memberships.facts,
    ...furtherFacts(country, titles),
  ];
  const used = new Set(
    facts.flatMap(({ source, values }) => [source, ...(values ?? []).map((value) => value.source)].flat()),
  );
  return {
    id: slug(title),
    kind: isCountry ? 'country' : 'region',
    title,
    wikipedia: correction.wikipedia ?? title,
    familiarity: 'everyday',
    summary: summaryOf(country, isCountry),
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
