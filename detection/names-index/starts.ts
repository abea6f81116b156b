import { CAPITAL_CLASS, WORD_CLASS } from '../text/characters.ts';

/** More words than this would take long to compile; their first characters must do. */
const MOST_WORDS = 2000;

const isDigits = (start: string): boolean => /^\d/.test(start);
const alternatives = (starts: readonly string[]): string => starts.join('|').replaceAll('+', '\\+');

/**
 * Finds the places at which a name may begin: a word's capital, or one of `otherStarts`. Native regexp code is as fast in a service
 * worker as anywhere, so it does what it can. A match is one character, hence ends right behind the start: `test` makes no object.
 *
 * The class comes first and the look-behind after it, since V8 then runs past all other characters several at a time.
 */
export function startsOf(otherStarts: readonly string[]): RegExp {
  const capital = `${CAPITAL_CLASS}(?<!${WORD_CLASS}.)`;
  if (otherStarts.length === 0) return new RegExp(capital, 'g');
  const numbers = otherStarts.filter(isDigits);
  const words = otherStarts.filter((start) => !isDigits(start));
  const follows = [
    ...(numbers.length > 0 ? [`(?:${alternatives(numbers)})(?!\\d)`] : []),
    ...(words.length > 0 ? [`(?:${alternatives(words)})(?!${WORD_CLASS})`] : []),
  ].join('|');
  const initials = [...new Set(otherStarts.map((start) => start.charAt(0)))].join('');
  // Says no sooner than the look-behind does, but knows ASCII only.
  const boundary = /^[\w]+$/.test(initials) ? '\\b' : '';
  const ahead = otherStarts.length > MOST_WORDS ? '' : `(?=${follows})`;
  return new RegExp(`${capital}|${boundary}(?<!${WORD_CLASS})${ahead}[${initials}]`, 'g');
}
