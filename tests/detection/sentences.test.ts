import { describe, expect, it } from 'vitest';
import { compileCheckedDataset } from '../../scripts/dataset/package.ts';
import { answer, detectorOf } from '../../scripts/detect/answer.ts';
import { measure } from '../../scripts/eval/measure.ts';
import { readSentence, readSentences } from '../../scripts/eval/sentences.ts';
import { termsOf } from '../../scripts/eval/terms.ts';

const { index } = compileCheckedDataset();
const detector = detectorOf(index);
const { byCard } = termsOf(index, {});

/** What is known to go wrong, by file: a new entry is a step back, one less a step forward, and both are to be written here. */
const KNOWN: Readonly<Record<string, readonly string[]>> = {
  provisions: [
    'provisions/99: missed "Article 50"',
    'provisions/108: missed "Article II"',
    'provisions/109: missed "Article 2"',
  ],
  'provisions-shapes': ['provisions-shapes/76: missed "Article 4"'],
  names: ['names/29: missed "WHO"'],
  demonyms: [],
};

describe('our labelled sentences', () => {
  it('hold at least 300 about provisions', () => {
    const provisions = [...readSentences()].filter(([name]) => name.startsWith('provisions'));
    expect(provisions.flatMap(([, texts]) => texts).length).toBeGreaterThanOrEqual(300);
  });

  it.each([...readSentences()])('about %s are answered rightly, but for what is known', (name, texts) => {
    const answers = new Map(texts.map((text) => [text.id, answer(detector, [], text).mentions]));
    const told = measure(texts, answers, byCard).misses.flatMap(({ id, kind, surface, shown }) =>
      kind === 'stray' ? [] : `${id}: ${kind} "${surface}"${shown ? ` ${shown}` : ''}`,
    );
    expect(told).toEqual(KNOWN[name]);
  });

  it('name only cards that exist', () => {
    const unknown = [...readSentences().values()]
      .flat()
      .flatMap(({ id, mentions }) =>
        mentions.flatMap(({ means }) => (means === null || byCard.hasCard(means) ? [] : [`${id}: ${means}`])),
      );
    expect(unknown).toEqual([]);
  });

  it('must mark something', () => {
    expect(() => readSentence('x/1', { text: 'Nothing here.' })).toThrow('marks nothing');
  });
});

describe('a text that no newsroom wrote', () => {
  it.each([
    ['capitals without an end', `Paris fell. ${'A'.repeat(80_000)}`],
    ['one sentence of articles', 'Article 5 and '.repeat(5_000)],
    ['initials', 'A.B.C. '.repeat(11_400)],
    ['law without full stops', 'under Article 5 of the treaty each party may withdraw; '.repeat(1_500)],
    ['one name', 'Reuters '.repeat(10_000)],
    [
      'a list as long as a book',
      `Articles ${Array.from({ length: 15_000 }, (_, number) => number + 1).join(', ')}`,
    ],
  ])('is answered at once: %s', (_, text) => {
    const start = performance.now();
    answer(detector, [], { id: 'x', text });
    expect(performance.now() - start).toBeLessThan(5_000);
  });
});

describe('measuring', () => {
  const terms = termsOf([], {}).byCard;
  const mention = (start: number, end: number, card: string) => ({
    start,
    end,
    text: '',
    card,
    wikipedia: null,
    score: 1,
    why: { reasons: [] },
  });
  const text = {
    id: 'a',
    text: 'x'.repeat(40),
    mentions: [
      { start: 0, end: 4, surface: 'one', means: 'one' },
      { start: 10, end: 14, surface: 'two', means: 'two' },
      { start: 20, end: 24, surface: 'none', means: null },
    ],
    optional: [{ start: 30, end: 34 }],
  };
  const all = { ...terms, hasCard: () => true };

  it('counts right, wrong, stray, missed and what was rightly left alone', () => {
    const shown = [
      mention(0, 4, 'one'),
      mention(12, 16, 'three'),
      mention(30, 32, 'four'),
      mention(36, 38, 'five'),
    ];
    const { measures, misses } = measure([text], new Map([['a', shown]]), all);
    expect(measures).toEqual({
      texts: 1,
      gold: 2,
      shown: 4,
      precision: 1 / 2,
      recall: 1 / 2,
      coverage: 1 / 2,
      strict: 1 / 3,
      hasCard: 1,
      nullKept: 1,
    });
    expect(misses.map(({ kind }) => kind).sort()).toEqual(['missed', 'stray', 'wrong']);
  });

  it('does not judge what stands in the context', () => {
    const { measures } = measure([{ ...text, from: 18 }], new Map([['a', [mention(0, 4, 'wrong')]]]), all);
    expect(measures.shown).toBe(0);
  });
});
