/** How often the page names each country, where, and how many towns of it. */
import type { ArticleText } from '../../article-text.ts';
import { type IndexedCard, isCountyCard } from '../../names-index/source.ts';
import { countBefore } from '../../text/halving.ts';
import { cardsOf, isDemonym, type LocatedMatch, likelyTown, wordsOf } from '../matches.ts';
import { bearersOf } from './common-bodies.ts';

/** The one country that the words speak of. What many countries have speaks of none. */
export function countryNamed(
  located: LocatedMatch,
  card: IndexedCard | undefined,
  text: ArticleText,
): string | undefined {
  const { match } = located;
  const named = card ?? (isDemonym(match) ? cardsOf(match)[0] : undefined);
  const [country, another] = named?.countries ?? [];
  if (another !== undefined || (!card && cardsOf(match).length > 1)) return undefined;
  return bearersOf(wordsOf(located, text)) ? undefined : country;
}

interface Naming {
  at: number;
  country: string;
}

/** Index of the first naming at `from` or behind it. */
const firstFrom = (namings: readonly Naming[], from: number): number =>
  countBefore(namings, ({ at }) => at < from);

/** Where the page names something of one country alone, and of which. Namings of a block come in reading order. */
export class Namings {
  readonly counts = new Map<string, number>();
  private readonly places = new Map<number, Naming[]>();

  add({ block, match }: LocatedMatch, country: string): void {
    this.counts.set(country, (this.counts.get(country) ?? 0) + 1);
    const places = this.places.get(block);
    if (places) places.push({ at: match.start, country });
    else this.places.set(block, [{ at: match.start, country }]);
  }

  /** Codes of the countries named from offset `start` of a block up to `end`. */
  between(block: number, start: number, end: number): ReadonlySet<string> {
    const places = this.places.get(block) ?? [];
    return new Set(
      places.slice(firstFrom(places, start), firstFrom(places, end)).map(({ country }) => country),
    );
  }
}

/** Towns of a country that the page must name for the country to be taken for named: a local paper need not name its own. */
const TOWNS_OF_COUNTRY = 3;

const IRELAND = 'IE';
/** Counties of Ireland that the page must name together: Donegal alone is a town of Pennsylvania, too. */
const COUNTIES_OF_COUNTRY = 2;

/** Hears the names of counties that are doubted alone. */
export class CountiesTogether {
  private readonly found = new Set<string>();

  hear({ match }: LocatedMatch): void {
    const [card, another] = cardsOf(match);
    if (card && !another && card.countries[0] === IRELAND && isCountyCard(card)) this.found.add(card.id);
  }

  countries(): string[] {
    return this.found.size >= COUNTIES_OF_COUNTRY ? [IRELAND] : [];
  }
}

/** Counts, by country, the names on the page that most likely are towns of it. */
export class Townships {
  private readonly names = new Map<string, Set<string>>();

  hear(located: LocatedMatch, text: ArticleText): void {
    const country = likelyTown(located.match)?.countries[0];
    if (!country) return;
    const names = this.names.get(country);
    const words = wordsOf(located, text);
    if (names) names.add(words);
    else this.names.set(country, new Set([words]));
  }

  counts(): Map<string, number> {
    return new Map([...this.names].map(([country, names]) => [country, names.size]));
  }

  /** Codes of the countries of which it names enough. America has a town of nearly every name, and its papers name their states. */
  countries(): string[] {
    return [...this.names].flatMap(([country, names]) =>
      names.size >= TOWNS_OF_COUNTRY && country !== 'US' ? country : [],
    );
  }
}
