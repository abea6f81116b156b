/** The words around a dated value, without their markup. */

import type { CompiledFact, DatedValue } from '../../data/compiled.ts';
import { firstDay } from '../../data/days.ts';
import { fill } from '../language.ts';
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
  if (from && until) return fill(strings.span, { from: locale.day(from), until: locale.day(until) });
  if (from) return fill(firstDay(from) > today ? strings.from : strings.since, { date: locale.day(from) });
  if (until) return fill(strings.until, { date: locale.day(until) });
  return asOf ? fill(strings.asOf, { date: locale.day(asOf) }) : '';
}

/** The values before `now`, latest first. */
export const earlierValues = ({ values }: CompiledFact, now: DatedValue): DatedValue[] =>
  values.slice(0, values.indexOf(now)).toReversed();
