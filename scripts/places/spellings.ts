/** Which of GeoNames' other names are spellings that English-language news may use: Kharkov beside Kharkiv, not Charkow or a code. */
import { fold } from '../../detection/text/fold.ts';

/** Least number of letters put in, left out or exchanged that turns one word into the other. */
function editDistance(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, at) => at);
  for (let i = 1; i <= from.length; i++) {
    const next = [i];
    for (let j = 1; j <= to.length; j++)
      next.push(
        Math.min(
          (row[j] as number) + 1,
          (next[j - 1] as number) + 1,
          (row[j - 1] as number) + (from[i - 1] === to[j - 1] ? 0 : 1),
        ),
      );
    row = next;
  }
  return row[to.length] as number;
}

const LATIN = /^[A-Za-z][A-Za-z' -]*[A-Za-z]$/;

const MOST_SPELLINGS = 6;

/** Other spellings of a name, by the same first letter and at most two letters' difference; folded, without the name itself. */
export function otherSpellings(name: string, others: readonly string[]): string[] {
  const own = fold(name).text;
  const found = new Map<string, number>();
  for (const other of others) {
    const spelling = fold(other).text;
    if (
      spelling === own ||
      spelling.length < 5 ||
      !LATIN.test(spelling) ||
      spelling === spelling.toUpperCase()
    )
      continue;
    if (spelling[0] !== own[0] || !/^[A-Z]/.test(spelling)) continue;
    const distance = editDistance(own.toLowerCase(), spelling.toLowerCase());
    if (distance > 0 && distance <= 2 && distance / own.length <= 0.34) found.set(spelling, distance);
  }
  return [...found]
    .sort((a, b) => a[1] - b[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, MOST_SPELLINGS)
    .map(([spelling]) => spelling);
}
