import type { CardKind } from './compiled.ts';

/** The dataset in numbers: the package's dataset.json, made by the build. */
export interface DatasetSummary {
  /** Changes with every change of the data: a hash of what is in the package. */
  version: string;
  cards: number;
  facts: number;
  /** Different pages that the facts were read on. */
  sources: number;
  /** Full day of the newest check of a fact. */
  checked: string;
  /** Towns and provinces, whose cards are made when they are opened. */
  places: number;
  /** Codes of the countries that have a file of places. */
  placeCountries: string[];
  /** The data packages that cards, maps and flags were made from. */
  packages: DataOrigin[];
  /** How many cards there are of each kind; a kind without cards is absent. */
  kinds: Partial<Record<CardKind, number>>;
  /** How many cards there are of each topic, towns and provinces included. */
  topics: Record<string, number>;
  /** What changed since the version before; absent in the first. */
  changes?: DatasetChanges;
}

/** What another version of the dataset said differently. */
export interface DatasetChanges {
  /** The extension's version that is compared with. */
  since: string;
  newCards: number;
  facts: FactChange[];
}

export interface FactChange {
  card: string;
  title: string;
  label: string;
  /** The newest value then and now, with its unit; no value now where the fact is no longer told. */
  before: string;
  now?: string;
}

export interface DataOrigin {
  /** What was made from it: "Towns and provinces". */
  what: string;
  name: string;
  edition: string;
  licence: string;
  url: string;
}
