/** A series as coordinates: pure numbers, no drawing. */
import type { Figure } from '../../data/compiled.ts';
import { firstDay } from '../../data/days.ts';

export type Series = Extract<Figure, { type: 'series' }>;
type SeriesPoint = Series['points'][number];

export interface SeriesShape {
  /** SVG path of the line, and of the area between it and the floor. */
  line: string;
  area: string;
  end: { x: number; y: number };
  first: SeriesPoint;
  last: SeriesPoint;
  least: number;
  most: number;
}

const DAY = 86_400_000;
const dayNumber = (point: SeriesPoint): number => Date.parse(firstDay(point.date)) / DAY;
const round = (value: number): number => Math.round(value * 10) / 10;

/**
 * Fits the points into a box, by time across and by value up. The floor is zero where no value is below it, so
 * that a small change does not look like a large one.
 * @returns undefined for fewer than two different days, which make no line
 */
export function seriesShape(
  series: Series,
  { width, height }: { width: number; height: number },
): SeriesShape | undefined {
  const points = series.points.toSorted((a, b) => dayNumber(a) - dayNumber(b));
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last || dayNumber(first) === dayNumber(last)) return undefined;
  const values = points.map(({ value }) => value);
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const floor = Math.min(0, least);
  const x = (point: SeriesPoint) =>
    round(((dayNumber(point) - dayNumber(first)) / (dayNumber(last) - dayNumber(first))) * width);
  const y = (value: number) => round(height - ((value - floor) / (most - floor || 1)) * height);
  const line = points.map((point, index) => `${index ? 'L' : 'M'}${x(point)} ${y(point.value)}`).join('');
  return {
    line,
    area: `${line}L${width} ${height}L0 ${height}Z`,
    end: { x: width, y: y(last.value) },
    first,
    last,
    least,
    most,
  };
}
