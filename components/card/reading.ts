import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { CompiledCard, Source } from '../../data/compiled.ts';
import type { Locale } from './locale.ts';

/** What every part of one card needs to know of it and of its reader. */
export interface Reading {
  card: CompiledCard;
  today: string;
  published?: string;
  locale: Locale;
}

export const ReadingContext = createContext<Reading | undefined>(undefined);

export function useReading(): Reading {
  const reading = useContext(ReadingContext);
  if (!reading) throw new Error('A part of the card was drawn outside of a card.');
  return reading;
}

/** A source with the number it bears on the card, counted from 1. */
export interface NumberedSource {
  number: number;
  source: Source;
}

export const sourcesAt = ({ card }: Reading, indices: readonly number[]): NumberedSource[] =>
  indices.flatMap((index) => {
    const source = card.sources[index];
    return source ? { number: index + 1, source } : [];
  });
