/** Three figures are what a population or an area is known to. */
export const threeFigures = (number: number): number => Number(number.toPrecision(3));

/** So many people in words: "about 1.43 million", "about 54,000". */
export function aboutSoMany(count: number): string {
  const shown = threeFigures(count);
  if (shown >= 1_000_000_000) return `about ${shown / 1_000_000_000} billion`;
  return shown >= 1_000_000
    ? `about ${Number((shown / 1_000_000).toFixed(shown < 10_000_000 ? 2 : 1))} million`
    : `about ${shown.toLocaleString('en-GB')}`;
}
