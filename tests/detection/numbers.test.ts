import { describe, expect, it } from 'vitest';
import {
  canonicalNumber,
  readNumber,
  readOrdinal,
  romanValue,
  withParents,
} from '../../detection/provisions/numbers.ts';

describe('numbers of provisions', () => {
  it.each([
    ['5', '5'],
    ['V', '5'],
    ['XXVIII', '28'],
    ['Five', '5'],
    ['twenty-five', '25'],
    ['42(7)', '42.7'],
    ['42.7', '42.7'],
    ['42, paragraph 7', '42.7'],
    ['49 paragraph 3', '49.3'],
    ['230(c)(1)', '230.c.1'],
    ['4(h)', '4.h'],
    ['35A', '35a'],
    ['35(A)', '35a'],
    ['16a', '16a'],
    ['35 (A)', '35a'],
    ['41-bis', '41-bis'],
    ['ES-11/1', 'es-11/1'],
    ['68/262', '68/262'],
  ])('writes %s as %s', (written, canonical) => {
    expect(canonicalNumber(written)).toBe(canonical);
  });

  it('refuses letters that are no Roman numeral', () => {
    expect(['IIII', 'VX', 'IC', ''].map(romanValue)).toEqual([undefined, undefined, undefined, undefined]);
  });

  it('reads nothing where no number stands', () => {
    expect(readNumber('of impeachment', 0)).toBeUndefined();
  });

  it('does not take the full stop of a sentence for a subdivision', () => {
    expect(readNumber('5. NATO said', 0)).toMatchObject({ number: '5', end: 1 });
  });

  it.each([
    ['25th', '25'],
    ['First', '1'],
    ['Fourteenth', '14'],
    ['Seventeenth', '17'],
    ['Twenty-fifth', '25'],
    ['Twenty-Second', '22'],
  ])('reads the ordinal %s', (written, number) => {
    expect(readOrdinal(`${written} Amendment`, 0)?.number).toBe(number);
  });

  it('names what a subdivision is a part of, nearest first', () => {
    expect(withParents('230.c.1')).toEqual(['230.c.1', '230.c', '230']);
  });
});
