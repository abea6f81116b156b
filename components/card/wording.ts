/** The words around a dated value, without their markup. */
import type { CompiledFact, DatedValue } from '../../data/compiled.ts';
import { firstDay } from '../../data/days.ts';
import type { Locale } from './locale.ts';
import { strings } from './strings.ts';

/** Units that are written without a space before them. */
const closeUnits = /^(?:%|°)/;

/** A value with its unit: "32", "2.4 %", "5,000 troops". The spaces do not break. */
export function valueText({ value }: DatedValue, unit: string | undefined, locale: Locale): string {
  const text = locale.value(value);
  if (!unit) return text;
  return closeUnits.test(unit) ? `${text}${unit}` : `${text}\u00a0${unit}`;
}

/** When a value holds: "since 7 March 2024", "1949 to 1952", "as of 2024". Empty where nothing is known. */
export function timeText({ from, until, asOf }: DatedValue, today: string, locale: Locale): string {
  if (from && until) return strings.span(locale.day(from), locale.day(until));
  if (from) return (firstDay(from) > today ? strings.from : strings.since)(locale.day(from));
  if (until) return strings.until(locale.day(until));
  return asOf ? strings.asOf(locale.day(asOf)) : '';
}

/** The values before `now`, latest first. */
export const earlierValues = ({ values }: CompiledFact, now: DatedValue): DatedValue[] =>
  values.slice(0, values.indexOf(now)).toReversed();
