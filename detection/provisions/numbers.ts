/**
 * Numbers of provisions as news writes them: 5, V, five, fifth, 25th, 42(7), 42.7, "49 paragraph 3", 35A, 35(A), 4(h),
 * 230(c)(1), 68/262, ES-11/1. The canonical form is Arabic, in lower case, with a full stop before each
 * subdivision: 42(7) and "42, paragraph 7" are 42.7; 35A and 35(A) are 35a; 4(h) is 4.h.
 */

const UNITS = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
];
const TENS = ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];
const ORDINAL_UNITS = [
  '',
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
  'eleventh',
  'twelfth',
  'thirteenth',
  'fourteenth',
  'fifteenth',
  'sixteenth',
  'seventeenth',
  'eighteenth',
  'nineteenth',
];

function numberWords(units: readonly string[], wholeTens: (tens: string) => string): Map<string, number> {
  const words = new Map<string, number>();
  for (const [value, word] of units.entries()) if (word && value > 0) words.set(word, value);
  for (const [tens, word] of TENS.entries()) {
    if (!word) continue;
    words.set(wholeTens(word), tens * 10);
    for (let unit = 1; unit < 10; unit++) {
      words.set(`${word}-${units[unit]}`, tens * 10 + unit);
      words.set(`${word} ${units[unit]}`, tens * 10 + unit);
    }
  }
  return words;
}

/** "five" to "ninety-nine". */
export const CARDINALS: ReadonlyMap<string, number> = numberWords(UNITS, (tens) => tens);
/** "first" to "ninety-ninth". */
export const ORDINALS: ReadonlyMap<string, number> = numberWords(ORDINAL_UNITS, (tens) =>
  tens.replace(/y$/, 'ieth'),
);

const ROMAN = /^M{0,3}(CM|CD|D?C{0,3})(XC|XL|L?X{0,3})(IX|IV|V?I{0,3})$/;
const ROMAN_VALUE: Record<string, number> = { I: 1, V: 5, X: 10, L: 50, C: 100, D: 500, M: 1000 };

/** The value of a Roman numeral in capitals; undefined where the letters are none. */
export function romanValue(letters: string): number | undefined {
  if (letters === '' || !ROMAN.test(letters)) return undefined;
  let value = 0;
  for (let at = 0; at < letters.length; at++) {
    const here = ROMAN_VALUE[letters[at] as string] as number;
    const next = ROMAN_VALUE[letters[at + 1] ?? ''] ?? 0;
    value += here < next ? -here : here;
  }
  return value;
}

export interface ParsedNumber {
  /** Canonical form. */
  number: string;
  /** The whole number before any letter or subdivision; NaN for codes such as ES-11/1. */
  base: number;
  /** Offset after the number. */
  end: number;
  /** How it was written; a small "article" before a Roman numeral or a word is no provision. */
  style: 'digits' | 'roman' | 'word' | 'code';
}

const CODE = /(?:ES-\d{1,2}\/\d{1,3}|\d{1,3}\/\d{1,3})(?![\w/])/y;
const DIGITS = /(\d{1,5})(?:[ -]?(bis|ter)\b|(?:-?([A-Z])|([a-z])|\s?\(([A-Z])\))(?![\w]))?/y;
const LETTERS = /[IVXLC]{1,7}(?![\w])/y;
const WORDS = /[A-Za-z]{3,11}(?:[- ][A-Za-z]{3,7})?/y;
const SUBDIVISION =
  /\s?\(([0-9]{1,3}|[a-z]{1,4})\)|\.(\d{1,3})(?!\d)|,? (?:paragraph|para\.?|section|clause|subsection) (\d{1,3}|[a-z])\b/y;

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

function withSubdivisions(text: string, at: number): { suffix: string; end: number } {
  let suffix = '';
  let end = at;
  for (let part = matchAt(SUBDIVISION, text, end); part; part = matchAt(SUBDIVISION, text, end)) {
    suffix += `.${part[1] ?? part[2] ?? part[3]}`;
    end += part[0].length;
  }
  return { suffix, end };
}

function readWord(text: string, at: number, words: ReadonlyMap<string, number>): ParsedNumber | undefined {
  const match = matchAt(WORDS, text, at);
  if (!match) return undefined;
  const written = match[0].toLowerCase();
  for (const word of [written, written.split(/[- ]/)[0] as string]) {
    const value = words.get(word);
    if (value !== undefined)
      return { number: String(value), base: value, end: at + word.length, style: 'word' };
  }
  return undefined;
}

/** Reads a number at `at` of a folded text; undefined where none stands there. */
export function readNumber(text: string, at: number): ParsedNumber | undefined {
  const code = matchAt(CODE, text, at);
  if (code)
    return { number: code[0].toLowerCase(), base: Number.NaN, end: at + code[0].length, style: 'code' };
  const digits = matchAt(DIGITS, text, at);
  if (digits) {
    const letter = (digits[2] ? `-${digits[2]}` : (digits[3] ?? digits[4] ?? digits[5] ?? '')).toLowerCase();
    const { suffix, end } = withSubdivisions(text, at + digits[0].length);
    return { number: `${digits[1]}${letter}${suffix}`, base: Number(digits[1]), end, style: 'digits' };
  }
  const letters = matchAt(LETTERS, text, at);
  const roman = letters && romanValue(letters[0]);
  if (letters && roman) {
    const { suffix, end } = withSubdivisions(text, at + letters[0].length);
    return { number: `${roman}${suffix}`, base: roman, end, style: 'roman' };
  }
  return readWord(text, at, CARDINALS);
}

/** Reads an ordinal ("25th", "Twenty-fifth") at `at`. */
export function readOrdinal(text: string, at: number): ParsedNumber | undefined {
  const digits = matchAt(/(\d{1,3})(?:st|nd|rd|th)\b/y, text, at);
  if (digits)
    return {
      number: String(Number(digits[1])),
      base: Number(digits[1]),
      end: at + digits[0].length,
      style: 'digits',
    };
  return readWord(text, at, ORDINALS);
}

/** The canonical form of a number as the dataset writes it: "42(7)", "35A", "ES-11/1". */
export const canonicalNumber = (written: string): string =>
  readNumber(written, 0)?.number ?? written.toLowerCase();

/** The number itself and what it is a part of, nearest first: 230.c.1, 230.c, 230. */
export function withParents(number: string): string[] {
  const chain = [number];
  for (let cut = number.lastIndexOf('.'); cut > 0; cut = number.lastIndexOf('.', cut - 1))
    chain.push(number.slice(0, cut));
  return chain;
}
