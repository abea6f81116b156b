/** Days and numbers as the reader writes them; in English, as the cards do. */
import type { Day } from '../../data/days.ts';
import { DATASET_LANGUAGE, language, variantOf } from '../language.ts';

export interface Locale {
  /** "2024", "March 2024" or "7 March 2024": as precise as the day is. */
  day(day: Day): string;
  /** A number with the reader's separators; a text as it is. */
  value(value: string | number): string;
}

const precisions: Record<number, Intl.DateTimeFormatOptions> = {
  4: { year: 'numeric' },
  7: { year: 'numeric', month: 'long' },
  10: { year: 'numeric', month: 'long', day: 'numeric' },
};

/** The days that stand in the cards' own sentences are written so; a card with both orders would read as two. */
const CARD_VARIANT = 'en-GB';

/** @param languages the reader's languages, best first, as in `navigator.languages` */
export function localeOf(languages: readonly string[]): Locale {
  const tag = language === DATASET_LANGUAGE ? CARD_VARIANT : variantOf(languages);
  const numbers = new Intl.NumberFormat(tag, { maximumFractionDigits: 20 });
  return {
    day: (day) =>
      new Intl.DateTimeFormat(tag, { ...precisions[day.length], timeZone: 'UTC' }).format(new Date(day)),
    value: (value) => (typeof value === 'number' ? numbers.format(value) : value),
  };
}
