import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cardAddress, libraryRoute, searchAddress } from '../../data/card-address.ts';

describe('addresses of the dataset browser', () => {
  it('come back as what they were made of', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (text) => {
        expect(libraryRoute(cardAddress(text))).toEqual({ words: '', card: text });
        expect(libraryRoute(searchAddress(text))).toEqual({ words: text });
      }),
    );
  });

  it.each([
    ['#/cards', { words: '' }],
    ['#/card/nato', { words: '', card: 'nato' }],
    ['#/card/%E0%A4%A', { words: '', card: '%E0%A4%A' }],
    ['#marks', undefined],
    ['#/cardsharp', undefined],
    ['', undefined],
  ])('%s', (hash, route) => {
    expect(libraryRoute(hash)).toEqual(route);
  });
});
