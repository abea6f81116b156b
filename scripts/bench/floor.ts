/** The floors under any scan: nobody can look at every character for less. */
import { isWordUnit } from '../../detection/text/characters.ts';

export const wordTable = Uint8Array.from({ length: 0x10000 }, (_, unit) => Number(isWordUnit(unit)));

/** Every character read once, word starts counted by a table. */
export function countWordStarts(text: string): number {
  let count = 0;
  let before = 0;
  for (let at = 0; at < text.length; at++) {
    const is = wordTable[text.charCodeAt(at)] as number;
    count += is & ~before;
    before = is;
  }
  return count;
}

/** Every character read once, and no more. */
export function sumOfUnits(text: string): number {
  let sum = 0;
  for (let at = 0; at < text.length; at++) sum = (sum + text.charCodeAt(at)) | 0;
  return sum;
}
