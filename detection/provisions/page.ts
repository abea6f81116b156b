import type { ArticleText } from '../article-text.ts';
import type { Surely } from '../choosing/matches.ts';
import type { Instrument, InstrumentTable } from './instruments.ts';
import type { ProvisionMatch } from './match.ts';
import type { Settled } from './settled.ts';

export interface LocatedProvision {
  block: number;
  match: ProvisionMatch;
}

/** Which countries the page is about, and how often it names them. */
export type Namings = Pick<Surely, 'namings' | 'countriesNamed' | 'countries'>;

/** What the page as a whole says of an instrument: the same for each of its numbers. */
export interface SignsOnPage {
  /** The owner phrases that a sentence of the page could name. */
  owners: string[];
  /** The instrument's own cues that the page has. */
  cues: string[];
  /** The owner or cue that the page names most often, and how often. */
  named: { phrase: string; count: number } | undefined;
  isInHead: boolean;
  /** It has some of the instrument's words, and all of these are what many countries have. */
  isCommon: boolean;
}

/** What many countries have, and call so: it does not say whose it is. Nor does it that a country is named once among others. */
const COMMON =
  /^(?:the )?(?:supreme court|constitutional court|(?:penal|criminal|civil) code|constitution|congress|senate|parliament|bankruptcy|united states)$/i;

const isCommonPhrase = (phrase: string): boolean => COMMON.test(phrase);

/** An article's provisions and what it says of their instruments. */
export interface ProvisionsPage {
  text: ArticleText;
  table: InstrumentTable;
  settled: Settled;
  signsOf(instrument: Instrument): SignsOnPage;
  /** Whether the page, or the sentence of the number, is so much about other countries that it is no number of the instrument's country. */
  isAbroad(located: LocatedProvision, instrument: Instrument): boolean;
  /** Whether what many countries have is on this page the instrument's country's: the page names it, or no country, and everybody knows the instrument. */
  isHome(instrument: Instrument): boolean;
}

/** So many names of another country, and none of its own, make the page that one's. */
const ANOTHERS_PAGE_FROM = 2;

/** How often the page names the country, and how often that other one which it names most; undefined where the instrument is of none, or of several. */
function namedOf(
  { card: { countries } }: Instrument,
  namings: Namings['namings'],
): { country: string; own: number; most: number } | undefined {
  const [country, another] = countries;
  if (country === undefined || another !== undefined) return undefined;
  const others = [...namings].filter(([code]) => code !== country).map(([, count]) => count);
  return { country, own: namings.get(country) ?? 0, most: Math.max(0, ...others) };
}

function isAbroad(
  { block, match }: LocatedProvision,
  instrument: Instrument,
  text: ArticleText,
  { namings, countriesNamed }: Namings,
): boolean {
  const named = namedOf(instrument, namings);
  if (!named || text.country === named.country) return false;
  const { country, own, most } = named;
  if (own === 0 && most >= ANOTHERS_PAGE_FROM) return true;
  const { start, end } = text.sentence(block, match.phraseStart);
  const inSentence = countriesNamed(block, start, end);
  return most > own && inSentence.size > 0 && !inSentence.has(country);
}

function isHome(instrument: Instrument, text: ArticleText, { namings, countries }: Namings): boolean {
  const named = namedOf(instrument, namings);
  if (!named || text.country === named.country) return true;
  const { country, own, most } = named;
  if (own > 0) return own > most;
  // A sign of another country may stand where nothing of it is named: the Dáil.
  return (
    instrument.card.familiarity === 'everyday' &&
    most === 0 &&
    [...countries.keys()].every((code) => code === country)
  );
}

function readSigns({ owners, rules }: Instrument, text: ArticleText): SignsOnPage {
  const phrases = [...owners, ...rules.cues];
  const counts = phrases.map((phrase) => text.countOnPage(phrase));
  const count = Math.max(0, ...counts);
  return {
    // "The treaty between Russia and North Korea" names Russia-North Korea, in two words that stand apart.
    owners: owners.filter((owner) => owner.split('-').every((part) => text.holdsAnywhere(part))),
    cues: rules.cues.filter((cue) => text.countOnPage(cue) > 0),
    named: count > 0 ? { phrase: phrases[counts.indexOf(count)] as string, count } : undefined,
    isInHead: phrases.some((phrase) => text.isInHead(phrase)),
    isCommon: count > 0 && phrases.every((phrase, at) => counts[at] === 0 || isCommonPhrase(phrase)),
  };
}

export function provisionsPage(text: ArticleText, table: InstrumentTable, namings: Namings): ProvisionsPage {
  const signs = new Map<Instrument, SignsOnPage>();
  return {
    text,
    table,
    settled: { numbers: new Map(), instruments: new Map() },
    isAbroad: (located, instrument) => isAbroad(located, instrument, text, namings),
    isHome: (instrument) => isHome(instrument, text, namings),
    signsOf(instrument) {
      let known = signs.get(instrument);
      if (!known) {
        known = readSigns(instrument, text);
        signs.set(instrument, known);
      }
      return known;
    },
  };
}
