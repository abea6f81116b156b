/**
 * Folding: one spelling for what readers see as one (curly quotes, dashes, exotic spaces, diacritics), with the way
 * back to exact offsets in the original string. Case is kept.
 */

import { countBefore } from './halving.ts';

export interface FoldedText {
  /** The folded text. */
  text: string;
  /** The offset in the original string of the folded offset `at` (0 to text.length). */
  toSource(at: number): number;
}

/** Letters that do not decompose into a base letter and marks. */
const UNDECOMPOSED: Record<string, string> = {
  ø: 'o',
  Ø: 'O',
  ł: 'l',
  Ł: 'L',
  đ: 'd',
  Đ: 'D',
  ı: 'i',
  ħ: 'h',
  Ħ: 'H',
  ŧ: 't',
  Ŧ: 'T',
  '‘': "'",
  '’': "'",
  ʼ: "'",
  ʻ: "'",
  ʿ: "'",
  ʾ: "'",
  '′': "'",
  '`': "'",
  '“': '"',
  '”': '"',
  '«': '"',
  '»': '"',
  '‐': '-',
  '‑': '-',
  '‒': '-',
  '–': '-',
  '—': '-',
  '−': '-',
};

/** Soft hyphens, joiners, direction marks and combining marks: seen by nobody, so folded to nothing. */
const isInvisible = (unit: number): boolean =>
  unit === 0xad ||
  (unit >= 0x300 && unit <= 0x36f) ||
  (unit >= 0x200b && unit <= 0x200f) ||
  (unit >= 0x202a && unit <= 0x202e) ||
  (unit >= 0x2060 && unit <= 0x2064) ||
  unit === 0xfeff;

const isExoticSpace = (unit: number): boolean =>
  unit === 0xa0 ||
  (unit >= 0x2000 && unit <= 0x200a) ||
  unit === 0x202f ||
  unit === 0x205f ||
  unit === 0x3000 ||
  unit === 0x2028 ||
  unit === 0x2029;

const cache = new Map<number, string>();

function foldUnit(unit: number): string {
  const known = cache.get(unit);
  if (known !== undefined) return known;
  const char = String.fromCharCode(unit);
  let folded = UNDECOMPOSED[char];
  if (folded === undefined) {
    if (isInvisible(unit)) folded = '';
    else if (isExoticSpace(unit)) folded = ' ';
    // A base letter of one code unit keeps the map simple; what decomposes otherwise (Hangul) stays as it is.
    else if (unit >= 0xc0 && unit < 0x2000) {
      const base = char.normalize('NFD').charAt(0);
      folded = base || char;
    } else folded = char;
  }
  cache.set(unit, folded);
  return folded;
}

const RUN_OR_NOT_ASCII = /[\t-\r \u00a0\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]{2,}|[^\0-\x5f\x61-\x7f]/g;

/** A run of spaces is one space, as it is seen: sources break their lines anywhere and indent them. An empty line stays a line's end. */
const foldRun = (run: string): string =>
  run === '\r\n' || run.indexOf('\n') !== run.lastIndexOf('\n') ? '\n' : ' ';

/** Folds `text`. Native code runs past ASCII; what is folded is never longer than it was. */
export function fold(text: string): FoldedText {
  const cuts: number[] = [];
  const folded = text.replace(RUN_OR_NOT_ASCII, (found, at: number) => {
    const next = found.length > 1 ? foldRun(found) : foldUnit(found.charCodeAt(0));
    const place = at - cuts.length + next.length;
    for (let cut = next.length; cut < found.length; cut++) cuts.push(place);
    return next;
  });
  if (cuts.length === 0) return { text: folded, toSource: (at) => at };
  return {
    text: folded,
    // The original offset lies as much further on as units were removed before or at it. A removed unit right at
    // the offset belongs to what stands before it (a combining mark), so it is passed only by what follows.
    toSource: (at) => at + countBefore(cuts, (cut) => cut <= at),
  };
}
