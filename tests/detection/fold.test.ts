import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '../../detection/text/fold.ts';

describe('fold', () => {
  it.each([
    ['plain ASCII', 'Article 5', 'Article 5'],
    ['curly quotes', 'NATO’s “shield”', 'NATO\'s "shield"'],
    ['en dash and non-breaking hyphen', 'Article 5–like, Bab‑el‑Mandeb', 'Article 5-like, Bab-el-Mandeb'],
    ['non-breaking and thin spaces', 'Article 5 of', 'Article 5 of'],
    ['soft hyphens', 'Dön­bas', 'Donbas'],
    ['precomposed diacritics', 'Türkiye, São Paulo, Erdoğan', 'Turkiye, Sao Paulo, Erdogan'],
    ['combining diacritics', 'Türkiye', 'Turkiye'],
    ['letters that do not decompose', 'Łódź, Ørsted, Đilas', 'Lodz, Orsted, Dilas'],
    ['Turkish capital dotted I', 'İstanbul', 'Istanbul'],
    ['an indented line', 'the Cuban\n      people', 'the Cuban people'],
    ['spaces in a row', 'Article  5', 'Article 5'],
    ['an empty line', 'Kyiv\n\n  Moscow', 'Kyiv\nMoscow'],
    ['a line’s end', 'Kyiv\nMoscow\r\nMinsk', 'Kyiv\nMoscow\nMinsk'],
  ])('writes %s in one way', (_, text, folded) => {
    expect(fold(text).text).toBe(folded);
  });

  it('leads each folded span back to the words it came from', () => {
    const text = 'In Do­n­bas, Türkiye’s envoy';
    const folded = fold(text);
    for (const word of ['Donbas', 'Turkiye']) {
      const at = folded.text.indexOf(word);
      expect(fold(text.slice(folded.toSource(at), folded.toSource(at + word.length))).text).toBe(word);
    }
  });

  it('keeps offsets true for any text: a slice of the source folds to the slice of the fold', () => {
    const unit = fc.constantFrom(...'aZ5 ’–é­̈ 😀İ\ud83dŁ“.\n\t '.split(''));
    fc.assert(
      fc.property(fc.array(unit), fc.nat(), fc.nat(), (units, a, b) => {
        const text = units.join('');
        const folded = fold(text);
        const start = Math.min(a % (folded.text.length + 1), b % (folded.text.length + 1));
        const end = Math.max(a % (folded.text.length + 1), b % (folded.text.length + 1));
        const slice = text.slice(folded.toSource(start), folded.toSource(end));
        expect(fold(slice).text).toBe(folded.text.slice(start, end));
      }),
    );
  });
});
