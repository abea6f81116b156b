import { describe, expect, it } from 'vitest';
import type { Familiarity } from '../../data/compiled.ts';
import { defaultSettings, type Settings } from '../../extension/settings-shape.ts';
import { asChosen, choiceFor, chooseMarked } from '../../page/choice.ts';
import { pageKey } from '../../page/page-key.ts';

const marked = (card: string, familiarity: Familiarity = 'news', role = 'text') => ({
  mention: {
    card,
    familiarity,
    block: 0,
    start: 0,
    end: 1,
    score: 1,
    why: { reasons: [] },
    title: card,
    kind: 'country' as const,
    topic: 'countries',
  },
  block: { role },
});
const cards = (chosen: readonly { mention: { card: string } }[]) => chosen.map(({ mention }) => mention.card);
const settings = { ...defaultSettings, marks: 'first' as const, markHeadings: true };

describe('what the reader chose for a page', () => {
  const url = 'https://news.example/a';
  const chosen = (pages: Partial<Settings>) => choiceFor({ ...defaultSettings, ...pages }, url);

  it('is told from the settings, where off goes before on', () => {
    const keys = [pageKey(url)];
    expect(chosen({})).toBe('usual');
    expect(chosen({ pagesOn: keys })).toBe('on');
    expect(chosen({ pagesOn: keys, pagesOff: keys })).toBe('off');
  });

  it('goes before what the page says of itself', () => {
    const read = { isArticle: true, context: { url } };
    expect(asChosen(read, 'usual')).toBe(read);
    expect(asChosen(read, 'off').isArticle).toBe(false);
    expect(asChosen({ ...read, isArticle: false }, 'on').isArticle).toBe(true);
  });
});

describe('which mentions are marked', () => {
  const wanted = [
    marked('mali', 'everyday'),
    marked('kidal'),
    marked('mali', 'everyday'),
    marked('gao'),
    marked('kidal'),
  ];

  it('is the first of each card', () => {
    expect(cards(chooseMarked(wanted, settings))).toEqual(['mali', 'kidal', 'gao']);
  });

  it('is the first of each card in every article of an endless page', () => {
    const next = wanted.map((one) => ({ ...one, block: { role: 'text', story: 1 } }));
    expect(cards(chooseMarked([...wanted, ...next], settings))).toHaveLength(6);
  });

  it('is all of them, or none, as the reader chose', () => {
    expect(chooseMarked(wanted, { ...settings, marks: 'all' })).toHaveLength(5);
    expect(chooseMarked(wanted, { ...settings, marks: 'none' })).toEqual([]);
  });

  it('is few on a page with little to explain, and nothing that everybody knows', () => {
    expect(cards(chooseMarked(wanted, settings, 1))).toEqual(['kidal']);
    expect(cards(chooseMarked(wanted, settings, 5))).toEqual(['kidal', 'gao']);
  });

  it('is all of them there too, where the reader chose all', () => {
    expect(chooseMarked(wanted, { ...settings, marks: 'all' }, 1)).toHaveLength(5);
  });

  it('is the first that is seen, and the first at all where none is', () => {
    const [folded, other, seen] = [marked('oran', 'news'), marked('kidal', 'news'), marked('oran', 'news')];
    const isSeen = (one: unknown): boolean => one === seen;
    expect(chooseMarked([folded, other, seen], settings, undefined, isSeen)).toEqual([other, seen]);
    expect(chooseMarked([folded, other, seen], settings, 1, isSeen)).toEqual([seen]);
  });

  it('leaves headings alone where the reader wants it', () => {
    const heading = marked('oran', 'news', 'heading');
    expect(cards(chooseMarked([heading, ...wanted], { ...settings, markHeadings: false }))).not.toContain(
      'oran',
    );
  });
});
