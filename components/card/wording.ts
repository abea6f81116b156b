/** The words around a dated value, without their markup. */

import type { CompiledFact, DatedValue, Position } from '../../data/compiled.ts';
import { type Day, firstDay } from '../../data/days.ts';
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

/** Words from which a value tells what happened: "member" and "Brussels" last, "removed by Congress, with 122 votes" does not. */
const EVENT_WORDS = 5;

const isEvent = ({ shelf }: Pick<CompiledFact, 'shelf'>, { value }: DatedValue): boolean =>
  shelf === 'history' && String(value).split(/\s+/).length >= EVENT_WORDS;

const says = (text: string, day: Day | undefined): boolean =>
  day !== undefined && new RegExp(`\\b${day.slice(0, 4)}\\b`).test(text);

/** The value without the days whose year the reader has just read in the label or in the value itself. */
function unsaid(label: string, value: DatedValue): Pick<DatedValue, 'from' | 'until' | 'asOf'> {
  // A number may look like a year and is none.
  const text = typeof value.value === 'number' ? label : `${label} ${value.value}`;
  const { from, until, asOf } = value;
  return {
    from: says(text, from) ? undefined : from,
    until: says(text, until) ? undefined : until,
    // Where the beginning is said, a measurement of that year adds nothing.
    asOf: from || until || says(text, asOf) ? undefined : asOf,
  };
}

/**
 * When a value holds: "since 7 March 2024", "1949 to 1952", "as of 2024"; the bare day of an event. Empty where nothing is known, or the
 * fact says it itself.
 */
export function timeText(
  fact: Pick<CompiledFact, 'label' | 'shelf'>,
  value: DatedValue,
  today: string,
  locale: Locale,
): string {
  const { from, until, asOf } = unsaid(fact.label, value);
  if (from && until) return fill(strings.span, { from: locale.day(from), until: locale.day(until) });
  if (from && isEvent(fact, value)) return locale.day(from);
  // An end that is said leaves a beginning that does not last.
  if (from && value.until) return fill(strings.from, { date: locale.day(from) });
  if (from) return fill(firstDay(from) > today ? strings.from : strings.since, { date: locale.day(from) });
  if (until) return fill(strings.until, { date: locale.day(until) });
  return asOf ? fill(strings.asOf, { date: locale.day(asOf) }) : '';
}

/** The day on which a position was taken; a vote does not last, so it has no "since". Empty where the position says it itself. */
export const positionDay = ({ position, from }: Position, locale: Locale): string =>
  from && !says(position, from) ? locale.day(from) : '';

/** The values before `now`, latest first. */
export const earlierValues = ({ values }: CompiledFact, now: DatedValue): DatedValue[] =>
  values.slice(0, values.indexOf(now)).toReversed();
