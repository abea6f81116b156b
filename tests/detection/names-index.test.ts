import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildNamesIndex } from '../../detection/names-index/build.ts';
import { NamesIndexError, openNamesIndex } from '../../detection/names-index/open.ts';
import { scanAll, scanNames } from '../../detection/names-index/scan.ts';
import { fold } from '../../detection/text/fold.ts';
import { source } from '../support/detector.ts';

const indexOf = (...names: Parameters<typeof source>[1]) =>
  openNamesIndex(buildNamesIndex(names.map((name, number) => source({ id: `card-${number}` }, [name]))));

const found = (index: ReturnType<typeof indexOf>, text: string, shouting = false): string[] => {
  const folded = fold(text);
  return scanNames(index, folded.text, { shouting }).map(({ start, end }) =>
    text.slice(folded.toSource(start), folded.toSource(end)),
  );
};

describe('the names index', () => {
  it.each([
    ['the longest name', ['Guinea', 'Papua New Guinea'], 'Papua New Guinea voted', ['Papua New Guinea']],
    [
      'a shorter name where the longer breaks off',
      ['New York', 'New York Times'],
      'New York Timeless',
      ['New York'],
    ],
    ['whole words only', ['Mali', 'Oman'], 'Malicious woman, Mali and Oman', ['Mali', 'Oman']],
    ['a possessive', ['NATO'], "NATO’s and NATO's", ['NATO', 'NATO']],
    [
      'hyphens and spaces as one',
      ['Bab el-Mandeb'],
      'Bab-el-Mandeb, Bab el Mandeb',
      ['Bab-el-Mandeb', 'Bab el Mandeb'],
    ],
    ['a name over a line break', ['Strait of Hormuz'], 'Strait of\n   Hormuz', ['Strait of\n   Hormuz']],
    ['a compound with a hyphen', ['US'], 'US-led patrols', ['US']],
    ['dotted abbreviations', ['US', 'UN'], 'the U.S. and the U.N. met', ['U.S.', 'U.N.']],
    [
      'a small letter before a capital',
      ['mRNA vaccine'],
      'an mRNA vaccine, no Mrna vaccine',
      ['mRNA vaccine'],
    ],
    ['an abbreviation at a sentence’s end', ['US'], 'to the U.S. Police came', ['U.S.']],
    [
      'diacritics either way',
      ['Türkiye', 'Sao Tome'],
      'Turkiye, Türkiye, São Tomé',
      ['Turkiye', 'Türkiye', 'São Tomé'],
    ],
    [
      'a name that begins small, also at a sentence’s start',
      ['al-Shabaab'],
      'Al-Shabaab said al-Shabaab',
      ['Al-Shabaab', 'al-Shabaab'],
    ],
    ['a slash', ['68/262'], 'resolution 68/262 passed', ['68/262']],
    ['a comma inside a name', ['Washington, D.C.'], 'in Washington, D.C., today', ['Washington, D.C.']],
  ])('finds %s', (_, names, text, expected) => {
    expect(found(indexOf(...names), text)).toEqual(expected);
  });

  it('tells capitals apart: us is not US, who is not WHO, may is not May', () => {
    expect(
      found(indexOf('US', 'WHO', 'May'), 'Tell us who may go. The US and WHO waited until May.'),
    ).toEqual(['US', 'WHO', 'May']);
  });

  it('takes common-noun names however they are capitalised', () => {
    const index = indexOf({ name: 'no-fly zone', case: 'any' });
    expect(found(index, 'No-fly zone? A no-fly zone, a No-Fly Zone.')).toEqual([
      'No-fly zone',
      'no-fly zone',
      'No-Fly Zone',
    ]);
  });

  it('reads capitals as capitals only where the text does not shout', () => {
    const index = indexOf('Turkey', 'Sweden');
    expect(found(index, "TURKEY BLOCKS SWEDEN'S BID", true)).toEqual(['TURKEY', 'SWEDEN']);
    expect(found(index, 'TURKEY is a board game')).toEqual([]);
  });

  it('is the same bytes for the same names', () => {
    const names = ['Kyiv', 'Kiev', { name: 'martial law', case: 'any' as const }].map((name, at) =>
      source({ id: `c${at}` }, [name]),
    );
    expect(new Uint8Array(buildNamesIndex(names))).toEqual(
      new Uint8Array(buildNamesIndex(structuredClone(names))),
    );
  });

  it('searches several indexes as one: the longer of two names that begin together wins', () => {
    const [first, second] = [indexOf('Nord'), indexOf('Nord Stream')];
    expect(scanAll([first, second], 'Nord Stream').map(({ end }) => end)).toEqual([11]);
  });

  it('finds what a naive search finds, for any names and any text', () => {
    const words = ['Ab', 'Cd', 'Ef', 'Gh', 'Ij'];
    const phrase = fc
      .array(fc.constantFrom(...words), { minLength: 1, maxLength: 3 })
      .map((parts) => parts.join(' '));
    const text = fc
      .array(fc.constantFrom(...words, 'x', 'Abx', ','), { maxLength: 30 })
      .map((parts) => parts.join(' '));
    fc.assert(
      fc.property(fc.uniqueArray(phrase, { minLength: 1, maxLength: 12 }), text, (names, prose) => {
        const naive: string[] = [];
        const longestFirst = [...names].sort((a, b) => b.length - a.length);
        for (let at = 0; at < prose.length; ) {
          const starts = at === 0 || prose[at - 1] === ' ';
          const name = starts
            ? longestFirst.find(
                (one) => prose.startsWith(one, at) && /^(?: |$)/.test(prose.slice(at + one.length)),
              )
            : undefined;
          if (name) naive.push(name);
          at += name?.length ?? 1;
        }
        expect(found(indexOf(...names), prose)).toEqual(naive);
      }),
    );
  });

  it.each([
    ['cut short', (bytes: ArrayBuffer) => bytes.slice(0, bytes.byteLength - 10)],
    ['almost empty', (bytes: ArrayBuffer) => bytes.slice(0, 6)],
    [
      'of another version',
      (bytes: ArrayBuffer) => {
        new Int32Array(bytes, 0, 2)[1] = 99;
        return bytes;
      },
    ],
    ['something else', () => new ArrayBuffer(400)],
  ])('refuses bytes that are %s, and says what to do', (_, spoil) => {
    expect(() => openNamesIndex(spoil(buildNamesIndex([source({ id: 'a' }, ['Kyiv'])])))).toThrow(
      NamesIndexError,
    );
  });
});
