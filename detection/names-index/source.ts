/**
 * What the names index is built from: the part of a card that detection needs. Made by the compiler from the
 * dataset, and in the background from cards added at run time.
 */

import type { Form } from '../../data/card-file.ts';
import type { CardKind, Familiarity } from '../../data/compiled.ts';
import { isCounty } from '../../data/provinces.ts';

export type Demonym = 'adjective' | 'people';

/** From one full day until another; open where there is none. */
export interface Period {
  from?: string;
  until?: string;
}

export interface IndexedName {
  name: string;
  /** exact: as written, or in capitals inside a shouted headline. any: however it is capitalised. */
  case: 'exact' | 'any';
  /** What must stand in the article too: another name of the card, or one of these words. */
  needs?: 'self' | string[];
  /** One of the words that it needs is its card's country. */
  needsCountry?: true;
  /** What must not stand in the article: with one of these something else bears the name. */
  unless?: string[];
  /** Full day: in an article of an earlier one the name does not mean the card. */
  since?: string;
  /** In an article of this time (full days, both within it) the name means the card, whatever it needs otherwise. */
  during?: Period;
  /** Counts only right behind a town that lies in the place: Ky. in "Glasgow, Ky." */
  afterTown?: true;
  /** No name but what belongs to the place is called by it (Malian), or its people (Danes). */
  demonym?: Demonym;
  /** Where several cards share the name, the sense meant when nothing speaks for another. */
  default?: boolean;
}

export interface IndexedLookalike {
  text: string;
  because: string;
}

export type ProvisionForm = Form;

/** A legal text with numbered provisions, on the card of that text. */
export interface IndexedInstrument {
  forms: { form: ProvisionForm; last?: number; fallback: boolean }[];
  owners: string[];
  cues: string[];
}

/** A numbered provision, on the card of that provision. */
export interface IndexedProvision {
  /** Card id of the instrument. */
  instrument: string;
  form: ProvisionForm;
  /** Canonical number, as detection/provisions/numbers.ts writes it. */
  number: string;
  /** Unmistakable without an owner. */
  bare: boolean;
}

/** What choosing among places needs to know of a town or province. */
export interface IndexedPlace {
  /** Code of the province or county that it is or lies in (UA.07, GB.ENG.lancashire); empty where it has none. */
  province: string;
  /** Thousands of inhabitants; 0 where not known. */
  people: number;
  /**
   * What its name needs before it is marked. 0: nothing. 1: a sign of its country or province. 2: a strong one, since greater or other places
   * bear the name. 3: a strong one in its own sentence, since the name is also a word, a person's or another card's.
   */
  doubt: 0 | 1 | 2 | 3;
  /** Other provinces of its country where a place too small for a card bears its name; absent where there are none. */
  namesakes?: readonly string[];
}

/** A card as detection knows it. */
export interface IndexedCard {
  id: string;
  title: string;
  kind: CardKind;
  /** The folder that its cards are written in; "towns" and "provinces" where none is. */
  topic: string;
  familiarity: Familiarity;
  /** Words that speak for this sense. */
  cues: string[];
  related: string[];
  countries: string[];
  /** Its name is a given name or surname too (Jordan, Chad): the sentence is asked whether a person is meant. */
  alsoGivenName?: true;
  instrument?: IndexedInstrument;
  provision?: IndexedProvision;
  place?: IndexedPlace;
  /** GeoNames code of the province that a card written by hand stands for. */
  province?: string;
}

/** The province that a card stands for or lies in; undefined where it is no place or has none. */
export const provinceOf = ({ place, province }: IndexedCard): string | undefined =>
  place?.province || province;

/** Whether a card is a county's. */
export const isCountyCard = (card: IndexedCard): boolean =>
  card.kind === 'region' && isCounty(provinceOf(card) ?? '');

export interface IndexSource {
  card: IndexedCard;
  /** Title of its English Wikipedia article. Detection has no use for it; who scores its answers has. */
  wikipedia?: string;
  names: IndexedName[];
  lookalikes: IndexedLookalike[];
}
