/** Turns card files into the compiled cards and into what the names index is built from. */
import type { CardFile, Fact, Figure as FigureFile, Name, Provision } from '../../data/card-file.ts';
import type {
  CardLink,
  CompiledCard,
  CompiledFact,
  DatedValue,
  Figure,
  Source,
} from '../../data/compiled.ts';
import { firstDay, lastDay, shifted } from '../../data/days.ts';
import { provisionId } from '../../data/ids.ts';
import type { MapTarget } from '../../data/map.ts';
import type { CountryPlaces } from '../../data/place-cards.ts';
import type { IndexedCard, IndexedName, IndexSource } from '../../detection/names-index/source.ts';
import { canonicalNumber } from '../../detection/provisions/numbers.ts';
import { fold } from '../../detection/text/fold.ts';
import { withCountryNeeds } from './country-needs.ts';
import { withDemonyms } from './demonyms.ts';
import { areasByCountry } from './gazetteer/areas.ts';
import { type Places, readPlaces } from './gazetteer/index.ts';
import { placeSources, provinceRecord, townRecord } from './gazetteer/records.ts';
import { isGivenName } from './given-names.ts';
import type { LoadedCard } from './load.ts';

export interface CompiledDataset {
  /** Sorted by id. */
  cards: CompiledCard[];
  /** In the order of `cards`, then the places. */
  index: IndexSource[];
  /** Towns and provinces by country, whose cards are made when they are opened. */
  places: CountryPlaces[];
}

/** A card or provision on its way: the part of the file that it is made from. */
interface Entry {
  id: string;
  file: CardFile;
  topic: string;
  generated?: true;
  /** Undefined for the card of the file itself. */
  provision?: Provision;
}

const entriesOf = ({ card, topic, generated }: LoadedCard): Entry[] => [
  { id: card.id, file: card, topic, ...(generated && { generated }) },
  ...(card.provisions ?? []).map((provision) => ({
    id: provisionId(card.id, provision),
    file: card,
    topic,
    provision,
  })),
];

const kindOf = ({ file, provision }: Entry): CompiledCard['kind'] => (provision ? 'provision' : file.kind);
const titleOf = ({ file, provision }: Entry): string => (provision ?? file).title;
const linkOf = (entry: Entry): CardLink => ({ id: entry.id, title: titleOf(entry), kind: kindOf(entry) });

/** A related provision says of which instrument it is, but on a card of that instrument. */
const relatedLink = (related: Entry | undefined, { id }: CardFile): CardLink[] =>
  related
    ? [{ ...linkOf(related), ...(related.provision && related.file.id !== id && { of: related.file.title }) }]
    : [];

/** Numbers the sources that an entry really uses, in the order of first use. */
class SourceList {
  readonly sources: Source[] = [];
  private readonly numbers = new Map<string, number>();
  private readonly file: CardFile;

  constructor(file: CardFile) {
    this.file = file;
  }

  numbersOf(keys: string | string[]): number[] {
    return [keys].flat().map((key) => {
      const known = this.numbers.get(key);
      if (known !== undefined) return known;
      this.sources.push(this.file.sources[key] as Source);
      this.numbers.set(key, this.sources.length - 1);
      return this.sources.length - 1;
    });
  }
}

function compileFact(fact: Fact, sources: SourceList): CompiledFact {
  const written = fact.values ?? [fact as { value: string | number; source: string | string[] }];
  const values = written.map(({ value, source, ...dates }): DatedValue => {
    const { from, until, asOf } = dates as DatedValue;
    return {
      value,
      ...(from && { from }),
      ...(until && { until }),
      ...(asOf && { asOf }),
      sources: sources.numbersOf(source),
    };
  });
  return { label: fact.label, ...(fact.unit && { unit: fact.unit }), shelf: fact.shelf ?? 'history', values };
}

function compileFigure(figure: FigureFile, sources: SourceList, countries: readonly string[]): Figure {
  if (figure.type !== 'map') {
    const { label, unit, points, source } = figure;
    return { type: 'series', label, ...(unit && { unit }), points, sources: sources.numbersOf(source) };
  }
  const { type: _, ...target } = figure;
  const [country] = countries;
  return { type: 'map', target: { ...target, ...('at' in target && country && { country }) } as MapTarget };
}

/** The code of the country whose card this is. */
function countryCode({ file, topic, provision }: Entry): { country: string } | undefined {
  const [code, another] = file.countries ?? [];
  return topic === 'countries' && !provision && code && !another ? { country: code } : undefined;
}

const writtenName = (name: Name): string => (typeof name === 'string' ? name : name.name);

function compileCard(entry: Entry, byId: ReadonlyMap<string, Entry>): CompiledCard {
  const { file, topic, provision } = entry;
  const part = provision ?? file;
  const sources = new SourceList(file);
  const facts = part.facts.map((fact) => compileFact(fact, sources));
  const { quote, timeline, positions } = part;
  const figure = provision ? undefined : file.figure;
  const wikipedia = part.wikipedia ?? (provision ? file.wikipedia : undefined);
  return {
    id: entry.id,
    kind: kindOf(entry),
    title: part.title,
    ...(wikipedia && { wikipedia }),
    topic,
    familiarity: part.familiarity,
    summary: part.summary.trim(),
    names: provision ? [...(provision.names ?? []).map(writtenName)] : file.names.map(writtenName),
    facts,
    ...(quote && { quote: { text: quote.text, sources: sources.numbersOf(quote.source) } }),
    ...(timeline && {
      timeline: timeline.map(({ source, ...rest }) => ({ ...rest, sources: sources.numbersOf(source) })),
    }),
    ...(positions && {
      positions: positions.map(({ source, ...rest }) => ({ ...rest, sources: sources.numbersOf(source) })),
    }),
    ...(figure && { figure: compileFigure(figure, sources, file.countries ?? []) }),
    ...countryCode(entry),
    related: (part.related ?? []).flatMap((id) => relatedLink(byId.get(id), file)),
    ...(provision && { instrument: linkOf(byId.get(file.id) as Entry) }),
    sources: sources.sources,
    ...(entry.generated && { generated: true as const }),
  };
}

/** Words as they stand in a text that detection has folded: Bogotá is Bogota. */
const folded = (words: readonly string[]): string[] => words.map((word) => fold(word).text);

/** A name as detection knows it, of a card of which the news spoke `since` that day. */
function indexedName(name: Name, since: string | undefined): IndexedName {
  // In Washington it may still be the day before.
  const never = since === undefined ? undefined : { since: shifted(firstDay(since), -1) };
  if (typeof name === 'string') return { name, case: 'exact', ...never };
  const { from, until } = name;
  return {
    name: name.name,
    case: name.case ?? 'exact',
    ...(name.needs && { needs: name.needs === 'self' ? 'self' : folded(name.needs) }),
    ...(name.unless && { unless: folded(name.unless) }),
    ...never,
    ...(from && { since: firstDay(from) }),
    ...((from || until) && {
      during: { ...(from && { from: firstDay(from) }), ...(until && { until: lastDay(until) }) },
    }),
    ...(name.default && { default: true }),
  };
}

/** What may own the provisions of an instrument: its own names and its further owners. */
const ownersOf = (file: CardFile): string[] => [
  ...new Set([...file.names.map(writtenName), ...(file.instrument?.owners ?? [])]),
];

function indexedCard(entry: Entry): IndexedCard {
  const { file, provision } = entry;
  const part = provision ?? file;
  const names = provision ? [] : file.names.map(writtenName);
  return {
    id: entry.id,
    title: part.title,
    kind: kindOf(entry),
    topic: entry.topic,
    familiarity: part.familiarity,
    cues: folded(part.cues ?? []),
    related: part.related ?? [],
    countries: part.countries ?? file.countries ?? [],
    ...(names.some(isGivenName) && { alsoGivenName: true as const }),
    ...(!provision &&
      file.instrument && {
        instrument: {
          forms: file.instrument.forms.map(({ form, last, fallback }) => ({
            form,
            ...(last && { last }),
            fallback: fallback ?? true,
          })),
          owners: folded(ownersOf(file)),
          cues: folded(file.instrument.cues ?? []),
        },
      }),
    ...(provision && {
      provision: {
        instrument: file.id,
        form: provision.form,
        number: canonicalNumber(provision.number),
        bare: provision.bare ?? false,
      },
    }),
  };
}

const indexSource = (entry: Entry): IndexSource => {
  const part = entry.provision ?? entry.file;
  const wikipedia = part.wikipedia ?? entry.file.wikipedia;
  return {
    card: indexedCard(entry),
    ...(wikipedia && { wikipedia }),
    names: (part.names ?? []).map((name) => indexedName(name, entry.file.since)),
    lookalikes: part.lookalikes ?? [],
  };
};

/** Compiles the dataset. The same files give the same result, in the order of the ids. `withTowns` adds towns and provinces. */
export function compileDataset(loaded: readonly LoadedCard[], withTowns = false): CompiledDataset {
  const entries = loaded.flatMap(entriesOf).sort((a, b) => (a.id < b.id ? -1 : 1));
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const cards = entries.map((entry) => compileCard(entry, byId));
  const index = withCountryNeeds(entries.map(indexSource));
  if (!withTowns) return { cards, index, places: [] };
  // A surname that needs the full name beside it takes nothing from the town: Austin.
  const names = index.flatMap((source) => source.names.filter(({ needs }) => needs !== 'self'));
  const places = readPlaces(
    names.map(({ name }) => name),
    new Set(cards.flatMap(({ wikipedia }) => wikipedia ?? [])),
    new Set(cards.map(({ id }) => id)),
  );
  for (const { card, wikipedia } of index) {
    const province = wikipedia && places.described.get(wikipedia);
    if (province && card.kind === 'region') card.province = province;
  }
  return {
    cards,
    index: withDemonyms([...index, ...placeSources(places)]),
    places: countryPlaces(places, entries, cards),
  };
}

/** The card of each country by its code, for the places that lie in it. */
function countryLinks(entries: readonly Entry[]): Map<string, CardLink> {
  const found = new Map<string, CardLink>();
  for (const entry of entries) {
    const [code, another] = entry.file.countries ?? [];
    if (entry.topic === 'countries' && code && !another) found.set(code, linkOf(entry));
  }
  return found;
}

function countryPlaces(
  places: Places,
  entries: readonly Entry[],
  cards: readonly CompiledCard[],
): CountryPlaces[] {
  const { towns, provinces, capitals } = places;
  const links = countryLinks(entries);
  const areas = areasByCountry(places, cards);
  const byCode = new Map<string, CountryPlaces>();
  const of = (code: string): CountryPlaces => {
    let found = byCode.get(code);
    if (!found) {
      const country = links.get(code);
      const capital = capitals.get(code);
      const own = areas.get(code);
      found = {
        code,
        ...(country && { country }),
        ...(capital && { capital: { title: capital.title, at: [capital.latitude, capital.longitude] } }),
        ...(own && { areas: own }),
        towns: [],
        provinces: [],
      };
      byCode.set(code, found);
    }
    return found;
  };
  for (const town of towns) of(town.country).towns.push(townRecord(town));
  for (const province of provinces) of(province.country).provinces.push(provinceRecord(province));
  return [...byCode.values()].sort((a, b) => (a.code < b.code ? -1 : 1));
}
