/** Towns that the table lists twice. */
import { keyOf } from './place.ts';
import type { Row } from './towns.ts';

/** The table lists some towns twice, a few kilometres apart in one province. */
const DOUBLE_WITHIN_DEGREES = 0.5;

/** Leaves out the second row of a town: the one that is no seat of anything, or else the smaller. */
export function withoutDoubles(rows: readonly Row[]): Row[] {
  const byName = Map.groupBy(rows, ({ town }) => `${town.province || town.country}/${keyOf(town.title)}`);
  const isSeat = ({ town }: Row): number =>
    Number(town.feature.startsWith('PPLA') || town.feature === 'PPLC');
  const doubles = new Set<Row>();
  for (const same of byName.values()) {
    const ranked = same.sort((a, b) => isSeat(b) - isSeat(a) || b.town.people - a.town.people);
    for (const [rank, row] of ranked.entries())
      if (
        ranked
          .slice(0, rank)
          .some(
            ({ town }) =>
              Math.abs(town.latitude - row.town.latitude) < DOUBLE_WITHIN_DEGREES &&
              Math.abs(town.longitude - row.town.longitude) < DOUBLE_WITHIN_DEGREES,
          )
      )
        doubles.add(row);
  }
  return rows.filter((row) => !doubles.has(row));
}
