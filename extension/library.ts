/** All cards, to be searched by any name. Cards are indexed; of the far more numerous places only the names are looked through. */
import MiniSearch from 'minisearch';
import type { LibraryEntry } from '../data/card-address.ts';
import type { CardKind, CompiledCard, Familiarity } from '../data/compiled.ts';
import type { CountryPlaces } from '../data/place-cards.ts';
import { readAllCards, readAllPlaces } from './dataset-files.ts';
import { once } from './package-files.ts';

export interface LibraryQuery {
  words: string;
  kind?: CardKind;
  topic?: string;
}

export interface Library {
  /** Kinds and topics that have cards, each with how many. */
  kinds: ReadonlyMap<CardKind, number>;
  topics: ReadonlyMap<string, number>;
  /** The cards that answer, best first; without words all of them by title. */
  search(query: LibraryQuery): LibraryEntry[];
  /** Towns and provinces whose name begins with the words, largest first, at most `most`. */
  places(words: string, most: number): Promise<LibraryEntry[]>;
}

const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

function counts<Key>(keys: readonly Key[]): Map<Key, number> {
  const found = new Map<Key, number>();
  for (const key of keys) found.set(key, (found.get(key) ?? 0) + 1);
  return found;
}

/** Many instruments have an Article 5: of a provision it is told first whose it is. */
const entryOf = ({ id, title, kind, summary, instrument }: CompiledCard): LibraryEntry => ({
  id,
  title,
  kind,
  about: instrument ? `${instrument.title} · ${summary}` : summary,
});

/** Of cards that answer alike, the one that more readers mean comes first. */
const OFTENER_MEANT: Record<Familiarity, number> = { everyday: 1.6, news: 1.3, specialist: 1 };

interface SearchedPlace {
  entry: LibraryEntry;
  names: string[];
  people: number;
}

const placesOf = ({ country, towns, provinces }: CountryPlaces): SearchedPlace[] => {
  const provinceTitles = new Map(provinces.map(({ province, title }) => [province, title]));
  const place = (
    record: { id: string; title: string; names?: string[] },
    kind: CardKind,
    province: string | undefined,
    people: number,
  ): SearchedPlace => {
    const { id, title, names = [] } = record;
    const about = [province !== title && province, country?.title].filter(Boolean).join(', ');
    return { entry: { id, title, kind, about }, names: [title, ...names].map(plain), people };
  };
  return [
    ...provinces.map((record) => place(record, 'region', undefined, Number.MAX_VALUE)),
    ...towns.map((record) =>
      place(record, 'place', provinceTitles.get(record.province ?? ''), record.people),
    ),
  ];
};

/** Letters that must be typed before all places of the world are looked through. */
const PLACES_FROM = 3;

/** Every card of the package, read and indexed once. Rejects where the files cannot be read. */
export const openLibrary = once(async (): Promise<Library> => {
  const cards = (await readAllCards()).toSorted((a, b) => a.title.localeCompare(b.title, 'en'));
  const byId = new Map(cards.map((card) => [card.id, card]));
  const index = new MiniSearch<CompiledCard>({
    fields: ['title', 'names', 'instrument', 'summary'],
    extractField: (card, field) =>
      field === 'instrument'
        ? (card.instrument?.title ?? '')
        : [card[field as 'id' | 'title' | 'names' | 'summary']].flat().join(' '),
    processTerm: plain,
    searchOptions: {
      boost: { title: 6, names: 4, instrument: 2 },
      boostDocument: (id) => OFTENER_MEANT[byId.get(id)?.familiarity ?? 'specialist'],
      prefix: true,
      fuzzy: (term) => (term.length > 4 ? 0.2 : false),
      combineWith: 'AND',
    },
  });
  index.addAll(cards);
  const readPlaces = once(
    async (): Promise<SearchedPlace[]> =>
      (await readAllPlaces()).flatMap(placesOf).sort((a, b) => b.people - a.people),
  );
  return {
    kinds: counts(cards.map(({ kind }) => kind)),
    topics: counts(cards.map(({ topic }) => topic)),
    search({ words, kind, topic }) {
      const found = words.trim()
        ? index.search(words).flatMap(({ id }) => byId.get(id as string) ?? [])
        : cards;
      return found
        .filter((card) => (!kind || card.kind === kind) && (!topic || card.topic === topic))
        .map(entryOf);
    },
    async places(words, most) {
      const typed = plain(words.trim());
      if (typed.length < PLACES_FROM) return [];
      const found: LibraryEntry[] = [];
      for (const { names, entry } of await readPlaces()) {
        if (found.length === most) break;
        if (names.some((name) => name.startsWith(typed))) found.push(entry);
      }
      return found;
    },
  };
});
