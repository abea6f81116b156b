import { describedCard, type InstrumentTable } from './instruments.ts';
import type { ProvisionMatch } from './match.ts';

/** What the page says outright of its numbers. */
export interface Settled {
  /** For "form number": the instruments to which the page gave it in so many words. */
  numbers: Map<string, Set<string>>;
  /** By form the card ids of the instruments that it gives numbers to, or of which it has numbers that are no other's: Article 370. */
  instruments: Map<string, Set<string>>;
}

/** In place of an instrument's id: the page gave the number to one that Gloss does not know. */
export const STRANGER = '';

export const keyOf = ({ form, number }: ProvisionMatch): string => `${form} ${number}`;

/** Adds the instrument to what is known of `key`. */
export function settle(known: Map<string, Set<string>>, key: string, instrument: string): void {
  const of = known.get(key);
  if (of) of.add(instrument);
  else known.set(key, new Set([instrument]));
}

/** The instrument that a number alone is known to be of; undefined where it could be several's. */
export function unmistakable({ form, number }: ProvisionMatch, table: InstrumentTable): string | undefined {
  const [only, another] = (table.get(form) ?? []).filter(
    (instrument) => describedCard(instrument, form, number)?.provision?.bare === true,
  );
  return another ? undefined : only?.card.id;
}
