import type { ArticleText } from '../article-text.ts';
import type { Instrument, InstrumentTable } from './instruments.ts';
import type { ProvisionMatch } from './match.ts';
import type { Settled } from './settled.ts';

export interface LocatedProvision {
  block: number;
  match: ProvisionMatch;
}

/** What the page as a whole says of an instrument: the same for each of its numbers. */
export interface SignsOnPage {
  /** The owner phrases that a sentence of the page could name. */
  owners: string[];
  /** The instrument's own cues that the page has. */
  cues: string[];
  /** The owner or cue that the page names most often, and how often. */
  named: { phrase: string; count: number } | undefined;
  isInHead: boolean;
}

/** An article's provisions and what it says of their instruments. */
export interface ProvisionsPage {
  text: ArticleText;
  table: InstrumentTable;
  settled: Settled;
  signsOf(instrument: Instrument): SignsOnPage;
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
  };
}

export function provisionsPage(text: ArticleText, table: InstrumentTable): ProvisionsPage {
  const signs = new Map<Instrument, SignsOnPage>();
  return {
    text,
    table,
    settled: { numbers: new Map(), instruments: new Map() },
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
