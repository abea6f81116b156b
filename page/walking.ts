/** Walking from mention to mention by keyboard. */

/**
 * Index of the stop that a step leads to, round the page's end; undefined where there is none. Who comes from nowhere begins at the end that
 * the step leads away from.
 * @param from the key of the stop where the reader is
 * @param isThere false for what the page has taken away meanwhile: it is passed over
 */
export function nextStop<Stop extends { key: number }>(
  stops: readonly Stop[],
  from: number | undefined,
  step: 1 | -1,
  isThere: (stop: Stop) => boolean,
): number | undefined {
  let at = stops.findIndex(({ key }) => key === from);
  if (at < 0 && step < 0) at = 0;
  for (let tried = 0; tried < stops.length; tried++) {
    at = (at + step + stops.length) % stops.length;
    if (isThere(stops[at] as Stop)) return at;
  }
  return undefined;
}
