/**
 * The provinces that the page's towns have in common: "Columbus, Troy and Oxford" are Mississippi's together, although each alone is
 * another's. A name with a town in few provinces says more than one that is everywhere.
 */
import { isCounty, provinceAbove } from '../../../data/provinces.ts';
import type { IndexedPlace } from '../../names-index/source.ts';
import { cardsOf, isDemonym, type LocatedMatch, type Page, wordsOf } from '../matches.ts';
import { isPartOfOther } from './no-place.ts';
import { before, behind, isSpokenOfAsPlace } from './spoken-of-as-place.ts';

/** So many other names, and so much that they say together, make a province the page's own. */
const NAMES = 2;
const SAY = 1;
/** What makes it so surely its own that a city of the world's is not meant. */
const NAMES_OF_LOCAL_PAGE = 3;
const SAY_OF_LOCAL_PAGE = 1.2;

/** "A man from Gary", "police of Troy", "Kenton, Ada and ": enough for a name that may be a person's, beside others. */
const MAY_BE_TOWN_BEHIND = /(?:\b(?:from|of|to)|[a-z],|,? and) $/;

const hasCapitalBehind = (located: LocatedMatch, page: Page): boolean =>
  /^(?:-| )[A-Z]/.test(behind(located, page.text));

/** For so many provinces more a name stands that has a bearer whom everybody knows. */
const WELL_KNOWN = 2;

/** How much of a town's a place says that is too small for a card. */
const LESSER = 0.4;

/** A church's, more often than a town's. */
const OF_SAINT = /^(?:Saint|St\.?) /;

function mayBeTown(located: LocatedMatch, place: IndexedPlace, page: Page): boolean {
  const [card] = cardsOf(located.match);
  if (!card || OF_SAINT.test(wordsOf(located, page.text))) return false;
  if (hasCapitalBehind(located, page) || isPartOfOther(located, { card, place }, page)) return false;
  return (
    place.doubt < 3 || isSpokenOfAsPlace(located, page) || MAY_BE_TOWN_BEHIND.test(before(located, page.text))
  );
}

/** As large as a country: that the page has three towns of England makes it no local paper's. */
const COUNTRY_SIZED: ReadonlySet<string> = new Set(['GB.ENG']);

/** What the names of the page say for a province: each by itself, and all together. */
interface Said {
  names: Map<string, number>;
  say: number;
}
const NOTHING: Readonly<Said> = { names: new Map(), say: 0 };

export class HomeProvinces {
  /** By GeoNames code of the province what each name on the page says for it. */
  private readonly said = new Map<string, Said>();
  private local: ReadonlySet<string> | undefined;

  /** Hears a name of the page; what is not a town's alone says nothing. */
  hear(located: LocatedMatch, page: Page): void {
    if (isDemonym(located.match)) return;
    const senses = cardsOf(located.match);
    const provinces = new Set<string>();
    const lesser = new Set<string>();
    let wellKnown = 0;
    for (const { kind, place } of senses) {
      // Indiana is a state, whatever town of Pennsylvania is called so.
      if (!place || (kind === 'region' && place.doubt === 0)) return;
      if (kind === 'place' && place.province) provinces.add(place.province);
      for (const one of place.namesakes ?? []) lesser.add(one);
      if (place.doubt === 0) wellKnown++;
    }
    const [first] = senses;
    if (provinces.size === 0 || !first?.place || !mayBeTown(located, first.place, page)) return;
    const words = wordsOf(located, page.text);
    const doubt = lesser.size * LESSER + wellKnown * WELL_KNOWN;
    const say = 1 / (provinces.size + doubt);
    for (const province of lesser) this.say(words, province, say * LESSER);
    for (const province of provinces) this.say(words, province, say);
    // Towns in two counties of England say as much for England as one does.
    const above = new Set([...provinces].filter(isCounty).map(provinceAbove));
    const wholes = new Set([...provinces].map(provinceAbove)).size;
    for (const whole of above) this.say(words, whole, 1 / (wholes + doubt));
  }

  private say(words: string, province: string, say: number): void {
    const said = this.said.get(province) ?? { names: new Map<string, number>(), say: 0 };
    said.say += say - (said.names.get(words) ?? 0);
    said.names.set(words, say);
    this.said.set(province, said);
  }

  /** How many names other than `words` have a town in the province, and what they say for it together. */
  private others(province: string, words: string): { names: number; say: number } {
    const { names, say } = this.said.get(province) ?? NOTHING;
    const own = names.get(words);
    return own === undefined ? { names: names.size, say } : { names: names.size - 1, say: say - own };
  }

  /** Whether any other name of the page has a town there. */
  hasTowns(province: string, words: string): boolean {
    return this.others(province, words).names > 0;
  }

  /** Whether the page's other towns lie in the province together. */
  isHome(province: string, words: string): boolean {
    const { names, say } = this.others(province, words);
    return names >= NAMES && say >= SAY;
  }

  /** Countries of which the page is a local paper's, once all of it was heard. */
  private localCountries(): ReadonlySet<string> {
    this.local ??= new Set(
      [...this.said.keys()]
        .filter((province) => this.isLocalPage(province, ''))
        .map((province) => province.slice(0, 2)),
    );
    return this.local;
  }

  /** Whether the page is a local paper's of one of the countries, but of another one than `except`. */
  isLocalPageOf(countries: ReadonlySet<string>, except: string): boolean {
    return [...this.localCountries()].some((country) => country !== except && countries.has(country));
  }

  /** Whether so many of them do that the page is a local paper's. */
  isLocalPage(province: string, words: string): boolean {
    if (COUNTRY_SIZED.has(province)) return false;
    const { names, say } = this.others(province, words);
    return names >= NAMES_OF_LOCAL_PAGE && say >= SAY_OF_LOCAL_PAGE;
  }
}
