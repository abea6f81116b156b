import { describe, expect, it } from 'vitest';
import { findProvisions } from '../../detection/provisions/grammar.ts';
import { fold } from '../../detection/text/fold.ts';

const found = (text: string): string[] => {
  const folded = fold(text).text;
  return findProvisions(folded).map(
    ({ form, number, start, end }) => `${folded.slice(start, end)} = ${form} ${number}`,
  );
};

describe('findProvisions', () => {
  it.each([
    ['digits', "NATO's Article 5 holds", ['Article 5 = article 5']],
    ['a spelled number', 'to invoke Article Five now', ['Article Five = article 5']],
    [
      'a Roman numeral',
      'under Article IV and Article V',
      ['Article IV = article 4', 'Article V = article 5'],
    ],
    [
      'an abbreviation with and without a space',
      'Art. 5 and Art.99',
      ['Art. 5 = article 5', 'Art.99 = article 99'],
    ],
    ['capitals', 'ALLIES WEIGH ARTICLE 5', ['ARTICLE 5 = article 5']],
    ['a sub-paragraph in brackets', 'Article 42(7) was used', ['Article 42(7) = article 42.7']],
    ['a sub-paragraph with a dot', 'Article 42.7 of the treaty', ['Article 42.7 = article 42.7']],
    ['a list that shares its noun', 'Articles 4 and 5', ['Articles 4 = article 4', '5 = article 5']],
    [
      'a list of sub-articles',
      'Articles 6.2, 6.4 and 6.8',
      ['Articles 6.2 = article 6.2', '6.4 = article 6.4', '6.8 = article 6.8'],
    ],
    ['two sections', 'Sections 301 and 232 survive', ['Sections 301 = section 301', '232 = section 232']],
    ['a resolution', 'Resolution 1701 (2006)', ['Resolution 1701 = resolution 1701']],
    [
      'a code of the Security Council',
      'UNSCR 1701; S/RES/2803',
      ['UNSCR 1701 = resolution 1701', 'S/RES/2803 = resolution 2803'],
    ],
    [
      'a resolution of an emergency session',
      'Resolution ES-11/1 passed',
      ['Resolution ES-11/1 = resolution es-11/1'],
    ],
    ['an ordinal amendment', 'the 25th Amendment', ['25th Amendment = amendment 25']],
    ['a spelled ordinal', 'the Twenty-fifth Amendment', ['Twenty-fifth Amendment = amendment 25']],
    ['the Council by its initials', 'under UNSC 2231, the UNSC 15 agreed', ['UNSC 2231 = resolution 2231']],
    ['a chapter', 'acting under Chapter VII', ['Chapter VII = chapter 7']],
    ['a title', 'Title IX and Title 42', ['Title IX = title 9', 'Title 42 = title 42']],
    ['a line break between noun and number', 'Article\n5', ['Article\n5 = article 5']],
    ['a broken and indented line between noun and number', 'Article\n 5', ['Article 5 = article 5']],
    ['a letter suffix', 'Articles 370 and 35(A)', ['Articles 370 = article 370', '35(A) = article 35a']],
    [
      'a small noun before a Roman numeral of several letters',
      'under article VI',
      ['article VI = article 6'],
    ],
    [
      'a run of resolutions with their years',
      'resolutions 1696 (2006), 1737 (2006) and 1929 (2010)',
      ['resolutions 1696 = resolution 1696', '1737 = resolution 1737', '1929 = resolution 1929'],
    ],
    [
      'a list of ordinals',
      'the Thirteenth, Fourteenth and 15th Amendments',
      ['Thirteenth = amendment 13', 'Fourteenth = amendment 14', '15th Amendments = amendment 15'],
    ],
    ['an amendment without its noun', 'She took the Fifth again', ['Fifth = amendment 5']],
  ])('reads %s', (_, text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it.each([
    ['articles without a number', 'articles of impeachment'],
    ['a rank', 'He took the fifth place and invoked the Third Reich'],
    ['a small noun before a single letter', 'the article I wrote, section X'],
    ['a time', 'the article 5 minutes ago'],
    ['a pronoun', 'the article I wrote'],
    ['a pronoun after a capital', 'Every Article I wrote was cut'],
    ['a share', 'article 5% of readers liked'],
    ['a small noun before a word', 'the article five people shared'],
    ['a year of a resolution', 'the resolution of 1973'],
    ['a proposed amendment without a number', 'the proposed amendment'],
  ])('leaves %s alone', (_, text) => {
    expect(found(text)).toEqual([]);
  });

  it.each([
    'Article 5-like promise',
    'Article 5–like promise',
    'Article Five-style pledge',
    '"Article 5"-type guarantees',
    'a quasi-Article 5',
  ])('says that %s is a model', (text) => {
    expect(findProvisions(fold(text).text)[0]?.model).toBe(true);
  });

  it('takes linear time over a million repetitions', () => {
    const text = 'Article Article Article '.repeat(100_000);
    const start = performance.now();
    expect(findProvisions(text)).toEqual([]);
    expect(performance.now() - start).toBeLessThan(5000);
  });
});
