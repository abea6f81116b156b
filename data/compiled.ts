/**
 * The compiled form of a card: what the shards in the package hold, what `npm run cards` prints and what the
 * card component shows. Made by scripts/dataset/compile.ts from data/cards/, never written by hand.
 */
import type { Fact, Familiarity, Kind } from './card-file.ts';
import type { Day } from './days.ts';
import type { Flag } from './flags.ts';
import type { MapDrawing, MapTarget } from './map.ts';

export type CardKind = Kind;

export type { Familiarity };

/** How fast a fact goes out of date; see SHELF_MONTHS in data/then-and-now.ts. */
export type Shelf = NonNullable<Fact['shelf']>;

export interface Source {
  title: string;
  publisher: string;
  url: string;
  /** Full day on which an editor read the page. */
  checked: string;
  /** The day or year that the page speaks for, where older than the check. */
  edition?: Day;
}

export interface DatedValue {
  value: string | number;
  /** First and last day on which the value held; an open end is absent. */
  from?: Day;
  until?: Day;
  /** The day or year that a measurement measures. */
  asOf?: Day;
  /** Indices into the card's `sources`. */
  sources: number[];
}

export interface CompiledFact {
  label: string;
  unit?: string;
  shelf: Shelf;
  /** At least one, oldest first. */
  values: DatedValue[];
}

export interface TimelineEntry {
  date: Day;
  text: string;
  sources: number[];
}

export interface Position {
  who: string;
  position: string;
  from?: Day;
  sources: number[];
}

export interface Quote {
  text: string;
  sources: number[];
}

export type Figure =
  | { type: 'map'; target: MapTarget }
  | {
      type: 'series';
      label: string;
      unit?: string;
      points: { date: Day; value: number }[];
      sources: number[];
    };

/** A link to another card, with what is needed to show it before that card is loaded. */
export interface CardLink {
  id: string;
  title: string;
  kind: CardKind;
  /** For a provision of another instrument than the card's own: that instrument's title. */
  of?: string;
}

export interface CompiledCard {
  id: string;
  kind: CardKind;
  title: string;
  /** Title of the English Wikipedia article. */
  wikipedia?: string;
  topic: string;
  familiarity: Familiarity;
  summary: string;
  /** Names as news writes them; the first is the commonest. */
  names: string[];
  facts: CompiledFact[];
  quote?: Quote;
  timeline?: TimelineEntry[];
  positions?: Position[];
  figure?: Figure;
  /** ISO 3166-1 alpha-2 code, on the card of a country. */
  country?: string;
  /** On the card of a country, joined when it is opened. */
  flag?: Flag;
  /** The locator map, drawn when the card is opened; a note where it could not be. */
  map?: MapDrawing | 'missing';
  /** Version of the dataset, joined when the card is opened: what a report of a mistake names. */
  dataset?: string;
  related: CardLink[];
  /** For a provision: the instrument that it stands in. */
  instrument?: CardLink;
  sources: Source[];
  /** True where the card was made from a data package and not by our own hands. */
  generated?: true;
}
