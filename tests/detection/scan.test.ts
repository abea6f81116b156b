import { describe, expect, it } from 'vitest';
import { buildNamesIndex } from '../../detection/names-index/build.ts';
import { openNamesIndex } from '../../detection/names-index/open.ts';
import { scanNames } from '../../detection/names-index/scan.ts';
import type { IndexedName } from '../../detection/names-index/source.ts';
import {
  CAPITAL_CLASS,
  isUpperUnit,
  isWordUnit,
  lowerUnit,
  lowerWordUnit,
  WORD_CLASS,
} from '../../detection/text/characters.ts';
import { fold } from '../../detection/text/fold.ts';
import { source } from '../support/detector.ts';

const indexOf = (names: readonly (string | IndexedName)[]) =>
  openNamesIndex(buildNamesIndex([source({ id: 'a' }, [...names])]));

const found = (index: ReturnType<typeof indexOf>, text: string, shouting = false): string[] =>
  scanNames(index, text, { shouting }).map(({ start, end }) => `${start} ${text.slice(start, end)}`);

/** Pseudo-random whole numbers, the same in every run. */
function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) | 0;
    return (state >>> 8) % below;
  };
}

const SYLLABLES = 'ba ce di fo gu ha ki lo mu ne or pa ri sa te un va wo yu zi'.split(' ');
const LINKS = ['of', 'and', 'the', 'al'];

const word = (random: (below: number) => number): string => {
  let written = '';
  for (let syllables = 1 + random(3); syllables >= 0; syllables--) written += SYLLABLES[random(20)];
  return written;
};
const capital = (written: string): string => written.charAt(0).toUpperCase() + written.slice(1);

/** Names of one to four words, some sharing their first words and some with small words or digits. */
function generatedNames(count: number, random: (below: number) => number): string[] {
  const names = new Set<string>();
  let before = 'Bace';
  while (names.size < count) {
    const kind = random(12);
    const first = kind === 0 ? `${1 + random(99)}th` : kind === 1 ? word(random) : capital(word(random));
    const parts = [kind < 5 ? before : first];
    for (let more = kind < 5 ? 1 + random(2) : random(2); more > 0; more--) {
      if (random(5) === 0) parts.push(LINKS[random(4)] as string);
      parts.push(capital(word(random)));
    }
    before = first;
    names.add(parts.join(' '));
  }
  return [...names];
}

/** Prose of names, of beginnings and ends of names and of other words. */
function generatedText(names: readonly string[], words: number, random: (below: number) => number): string {
  const parts: string[] = [];
  while (parts.length < words) {
    const name = names[random(names.length)] as string;
    const kind = random(20);
    if (kind < 3) parts.push(name);
    else if (kind === 3) parts.push(`${name}s`);
    else if (kind === 4) parts.push(name.slice(0, 1 + random(name.length)));
    else if (kind === 5) parts.push(name.split(' ').at(-1) as string);
    else if (kind === 6) parts.push(name.toLowerCase());
    else if (kind < 9) parts.push(capital(word(random)));
    else parts.push(random(4) === 0 ? (LINKS[random(4)] as string) : word(random));
  }
  return parts.join(' ');
}

/** At every word the longest run of words that is a name; nothing that the scan does. */
function naive(names: readonly string[], text: string): string[] {
  const known = new Set(names);
  const words = text.split(' ');
  const offsets: number[] = [];
  let offset = 0;
  for (const one of words) {
    offsets.push(offset);
    offset += one.length + 1;
  }
  const hits: string[] = [];
  for (let at = 0; at < words.length; ) {
    let length = 6;
    const run = (): string => words.slice(at, at + length).join(' ');
    // A name that begins small has a capital at a sentence's start.
    const isName = (): boolean =>
      known.has(run()) || known.has(run().charAt(0).toLowerCase() + run().slice(1));
    while (length > 0 && !isName()) length--;
    if (length > 0) hits.push(`${offsets[at]} ${run()}`);
    at += Math.max(1, length);
  }
  return hits;
}

describe('the scan', () => {
  it.each([2_000, 10_000, 100_000])(
    'finds what a naive search finds among %i names',
    (count) => {
      const random = numbers(count);
      const names = generatedNames(count, random);
      const index = indexOf(names);
      for (let texts = 0; texts < 5; texts++) {
        const text = generatedText(names, 4_000, random);
        const expected = naive(names, text);
        expect(expected.length).toBeGreaterThan(400);
        expect(found(index, text)).toEqual(expected);
      }
    },
    60_000,
  );

  it.each([
    ['14th Amendment', 'THE 14TH AMENDMENT', '4 14TH AMENDMENT'],
    ['38th parallel', 'north of the 38th parallel', '13 38th parallel'],
    ['Ægir', 'the god Ægir', '8 Ægir'],
    ['Київ', 'місто Київ', '6 Київ'],
    ['日本', 'in 日本 today', '3 日本'],
    ['opec+', 'what opec+ said', '5 opec+'],
  ])('finds %s, which begins with no Latin capital or is not written with it', (name, text, expected) => {
    expect(found(indexOf([name]), fold(text).text, text === text.toUpperCase())).toEqual([
      fold(expected).text,
    ]);
  });

  it('finds names among so many small first words that they are no longer listed', () => {
    const names = Array.from({ length: 3_000 }, (_, at) => `x${at.toString(26).replace(/\d/g, 'q')} Bay`);
    expect(found(indexOf(names), `to ${names[2_999]} and Bay`)).toEqual([`3 ${names[2_999]}`]);
  });

  it('does not take a unit of Latin-1 for a byte of another letter', () => {
    expect(found(indexOf(['A日']), 'A\u00e6\u0097\u00a5 A日')).toEqual(['5 A日']);
  });
});

describe('hostile text', () => {
  const index = indexOf(['Article', 'Article Article Court', 'NATO', 'al-Shabaab']);

  it('of fifty million characters is scanned to its end', () => {
    const prose = 'the ministers of the alliance spoke of it for hours. '
      .repeat(1_000_000)
      .slice(0, 50_000_000);
    expect(found(index, `${prose} NATO`)).toEqual(['50000001 NATO']);
  }, 30_000);

  it('of a million times "Article" is scanned to its end', () => {
    expect(scanNames(index, 'Article '.repeat(1_000_000))).toHaveLength(1_000_000);
  }, 60_000);

  it('of lone surrogates leaves the names between them', () => {
    const text = '\ud83dNATO\ude00 al-Shabaab\ud800 \udfffNATO\ud83d\ude00NATO'.repeat(50);
    const folded = fold(text).text;
    expect(scanNames(index, folded)).toHaveLength(200);
  });
});

describe('character classes', () => {
  it('are the same in arithmetic and in regular expressions, for every unit', () => {
    const inWord = new RegExp(WORD_CLASS);
    const capitals = new RegExp(CAPITAL_CLASS);
    for (let unit = 0; unit < 0x10000; unit++) {
      const char = String.fromCharCode(unit);
      const of = `U+${unit.toString(16)}`;
      if (inWord.test(char) !== isWordUnit(unit)) expect.fail(`${of} in WORD_CLASS`);
      if (capitals.test(char) !== isUpperUnit(unit)) expect.fail(`${of} in CAPITAL_CLASS`);
      if (lowerWordUnit(unit) !== (isWordUnit(unit) ? lowerUnit(unit) : 0)) expect.fail(`${of} lower`);
    }
  });
});
