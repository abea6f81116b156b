// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Familiarity } from '../../data/compiled.ts';
import { defaultSettings, type Settings } from '../../extension/settings-shape.ts';
import type { PlacedMention } from '../../page/article-reader.ts';
import { ShownMarks } from '../../page/shown-marks.ts';
import { readHtml } from './reading.ts';

const NAMES: Record<string, Familiarity> = { Finland: 'everyday', Donbas: 'news', Kidal: 'specialist' };

/** Every name in the document, as detection would answer. */
const mentionsIn = (html: string): PlacedMention[] =>
  readHtml(html).flatMap((block, at) =>
    [...block.text.matchAll(/Finland|Donbas|Kidal/g)].map(({ 0: name, index }) => ({
      block,
      mention: {
        card: name.toLowerCase(),
        title: name,
        block: at,
        start: index,
        end: index + name.length,
        score: 1,
        why: { reasons: [] },
        kind: 'place',
        topic: 'places',
        familiarity: NAMES[name] as Familiarity,
      },
    })),
  );

const html = '<p>Kidal, Finland and Donbas were named.</p><p>Of Finland they said more.</p>';

describe('what is shown of a page', () => {
  let marks: ShownMarks;
  beforeEach(() => {
    vi.stubGlobal(
      'StaticRange',
      class {
        constructor(init: StaticRangeInit) {
          Object.assign(this, init);
        }
      },
    );
    marks = new ShownMarks();
  });
  const choose = (settings: Partial<Settings> = {}, most?: number): string[] => {
    marks.choose(mentionsIn(html), { ...defaultSettings, ...settings }, most);
    return marks.painted.map(({ mention }) => mention.title);
  };

  it('keeps its numbers when the reader’s wishes change', () => {
    choose();
    const finland = marks.entries().find(({ card }) => card === 'finland')?.key as number;
    choose({ knownCards: ['kidal'] });
    expect(marks.mark(finland)?.mention.card).toBe('finland');
    choose({ knownCards: ['finland'] });
    expect(marks.mark(finland)).toBeUndefined();
  });

  it('lists each card once, at its first mention, with the number of all', () => {
    expect(choose()).toEqual(['Kidal', 'Finland', 'Donbas']);
    expect(marks.entries().map(({ text, count }) => [text, count])).toEqual([
      ['Kidal', 1],
      ['Finland', 2],
      ['Donbas', 1],
    ]);
    expect(marks.cardCount()).toBe(3);
  });

  it('lets the keyboard walk through what is painted, or through the list where nothing is', () => {
    choose({}, 1);
    expect(marks.stops().map(({ mention }) => mention.title)).toEqual(['Kidal']);
    choose({ marks: 'none' });
    expect(marks.stops()).toHaveLength(4);
  });
});
