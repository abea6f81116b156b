/**
 * Days as the dataset writes them: "2024", "2024-03" or "2024-03-07". A shorter form stands for the whole
 * year or month. Comparing is by string, which for this form is comparing by time.
 */
export type Day = string;

/** The first day that `day` covers: "2024" is 2024-01-01. */
export const firstDay = (day: Day): string =>
  day.length === 4 ? `${day}-01-01` : day.length === 7 ? `${day}-01` : day;

/** The last day that `day` covers: "2024-02" is 2024-02-29. */
export function lastDay(day: Day): string {
  if (day.length === 10) return day;
  if (day.length === 4) return `${day}-12-31`;
  const [year, month] = day.split('-').map(Number) as [number, number];
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
}

/** The full day `days` after `day`, a full day too; before it where negative. */
export function shifted(day: Day, days: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}

/** Whether a value that held from `from` until `until` (either may be open) held on `on`, a full day. */
export const heldOn = (on: string, { from, until }: { from?: Day; until?: Day }): boolean =>
  (!from || firstDay(from) <= on) && (!until || on <= lastDay(until));
