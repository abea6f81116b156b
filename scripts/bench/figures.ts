/** Figures of a benchmark: medians, and tables of them. */

/** One row of a table: a name and its figures, each in the unit that its column's title names. */
export interface Row {
  name: string;
  figures: Record<string, number>;
}

export interface BenchResult {
  title: string;
  rows: Row[];
  /** What the figures mean, a line each. */
  notes: string[];
}

/** NaN where there are no values. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? upper) + upper) / 2;
}

const shown = (value: number | undefined): string =>
  value === undefined || Number.isNaN(value) ? '–' : value.toFixed(value >= 100 ? 0 : value >= 10 ? 1 : 2);

export function tableOf({ title, rows, notes }: BenchResult): string {
  const columns = Object.keys(rows[0]?.figures ?? {});
  const width = Math.max(...rows.map(({ name }) => name.length), 4);
  const line = (name: string, cells: readonly string[]): string =>
    `${name.padEnd(width)}  ${cells.map((cell, at) => cell.padStart((columns[at] as string).length)).join('  ')}`;
  return [
    title,
    line('', columns),
    ...rows.map(({ name, figures }) =>
      line(
        name,
        columns.map((column) => shown(figures[column])),
      ),
    ),
    ...notes.map((note) => `  ${note}`),
  ].join('\n');
}
