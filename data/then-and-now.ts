/**
 * What a dated fact says on a given day: the value that holds now, the value that held when an article was
 * published, and whether either is too old to be shown without a warning. Days come in as arguments; nothing
 * here reads a clock.
 */
import type { CompiledFact, DatedValue, Shelf, Source } from './compiled.ts';
import { type Day, firstDay, heldOn, lastDay } from './days.ts';

/** Months after which a fact of each shelf is possibly out of date. History never is. */
export const SHELF_MONTHS: Readonly<Record<Shelf, number>> = {
  holder: 6,
  count: 12,
  population: 24,
  law: 60,
  history: Number.POSITIVE_INFINITY,
};

/** A population is shown with the year that it was counted in, which says by itself how old it is. After these months it warns all the same. */
const COUNTED_MONTHS = 120;

/** The day or period in which a value began; a measurement begins with what it measures. */
const beginning = ({ from, asOf }: DatedValue): Day | undefined => from ?? asOf;

const firstDayOf = (value: DatedValue): string => {
  const day = beginning(value);
  return day ? firstDay(day) : '';
};

const hasBegun = (value: DatedValue, on: string): boolean => firstDayOf(value) <= on;

/** Whether `on` lies inside a coarse beginning ("2022"), so that the value may not have held yet. */
const mayNotHaveBegun = (value: DatedValue, on: string): boolean => {
  const day = beginning(value);
  return day !== undefined && firstDay(day) < lastDay(day) && on <= lastDay(day);
};

/** Whether `on` lies inside a coarse end, so that the value may have been over. */
const mayBeOver = ({ until }: DatedValue, on: string): boolean =>
  until !== undefined && firstDay(until) < lastDay(until) && firstDay(until) <= on;

/** Later beginnings last; values that begin together keep their order. */
const byBeginning = (values: readonly DatedValue[]): DatedValue[] =>
  values.toSorted((a, b) => (firstDayOf(a) < firstDayOf(b) ? -1 : firstDayOf(a) > firstDayOf(b) ? 1 : 0));

/**
 * The value that held on `day`, a full day. Undefined where none did, and where the dates are too coarse to
 * tell two different values apart: with "Truss until 2022" and "Sunak from 2022" nobody can say who held
 * office in August 2022.
 */
export function valueOn(fact: Pick<CompiledFact, 'values'>, day: string): DatedValue | undefined {
  const holding = byBeginning(fact.values).filter(
    (value) => hasBegun(value, day) && heldOn(day, { until: value.until }),
  );
  const last = holding.at(-1);
  const before = holding.at(-2);
  if (!last || !before || before.value === last.value) return last;
  const isOpen =
    mayNotHaveBegun(last, day) || (mayBeOver(before, day) && firstDayOf(last) === firstDayOf(before));
  return isOpen ? undefined : last;
}

/** The last value that has begun by `day`, over or not; the first of all where everything lies ahead. */
function latestKnown({ values }: Pick<CompiledFact, 'values'>, day: string): DatedValue {
  const sorted = byBeginning(values);
  return (sorted.findLast((value) => hasBegun(value, day)) ?? sorted[0]) as DatedValue;
}

export interface ThenAndNow {
  /** What holds today, or the latest that is known where nothing does (an office abolished, a post vacant). */
  now: DatedValue;
  /** What held on the day of publication, only where it reads differently from `now`. */
  then?: DatedValue;
}

/** A fact as a reader of an old article needs it. Both days are full days; an unknown publication day is absent. */
export function thenAndNow(
  fact: Pick<CompiledFact, 'values'>,
  { published, today }: { published?: string; today: string },
): ThenAndNow {
  const now = valueOn(fact, today) ?? latestKnown(fact, today);
  const then = published && published < today ? valueOn(fact, published) : undefined;
  return then && then.value !== now.value ? { now, then } : { now };
}

/** Whether a source speaks for a time before it was checked, so that its edition counts and not the check. */
const isOldEdition = ({ checked, edition }: Source): boolean =>
  edition !== undefined && lastDay(edition) < checked;

/** The day or period for which a source vouches. */
export const vouchedFor = (source: Source): Day =>
  isOldEdition(source) ? (source.edition as Day) : source.checked;

/** Of a value's sources the one that vouches for the latest day. */
export const freshest = (sources: readonly Source[]): Source | undefined =>
  sources.toSorted((a, b) => (lastDay(vouchedFor(a)) < lastDay(vouchedFor(b)) ? -1 : 1)).at(-1);

/** `months` after `day`; the 31st becomes the last day of a shorter month. */
function monthsAfter(day: string, months: number): string {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  const lastOfMonth = new Date(Date.UTC(year, month + months, 0));
  lastOfMonth.setUTCDate(Math.min(date, lastOfMonth.getUTCDate()));
  return lastOfMonth.toISOString().slice(0, 10);
}

/**
 * Whether a value is past its shelf life on `today`, counted from the freshest of its sources or, for a population, from its own year. What
 * is over is history and stays as it was.
 * @param sources the sources of this value, not of the whole card
 */
export function isStale(shelf: Shelf, value: DatedValue, sources: readonly Source[], today: string): boolean {
  if (shelf === 'population' && value.asOf) return monthsAfter(lastDay(value.asOf), COUNTED_MONTHS) < today;
  const months = SHELF_MONTHS[shelf];
  if (!Number.isFinite(months) || (value.until && lastDay(value.until) < today)) return false;
  const source = freshest(sources);
  return source !== undefined && monthsAfter(lastDay(vouchedFor(source)), months) < today;
}
