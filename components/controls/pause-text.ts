import { fill, variantOf } from '../language.ts';
import { pauseWords } from './strings.ts';

/** Says until when Gloss rests; `until` is Unix time in milliseconds. */
export function pauseText(until: number): string {
  const clock = new Intl.DateTimeFormat(variantOf(navigator.languages), { timeStyle: 'short' });
  return fill(pauseWords.until, { time: clock.format(until) });
}
