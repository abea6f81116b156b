import { describe, expect, it } from 'vitest';
import { citeCard, citeFact } from '../../../components/card/citation.ts';
import { isWebLink, wikipediaUrl, worthReading } from '../../../components/card/links.ts';
import { localeOf } from '../../../components/card/locale.ts';
import { numberRanges } from '../../../components/card/number-ranges.ts';
import { seriesShape } from '../../../components/card/series-shape.ts';
import { positionDay, timeText, valueText } from '../../../components/card/wording.ts';
import { variantOf } from '../../../components/language.ts';
import type { CompiledFact, DatedValue } from '../../../data/compiled.ts';
import { article5Card, nato } from '../../support/sample-cards.ts';

const british = localeOf(['en-GB']);
const today = '2026-11-23';
const count = { label: 'Members', shelf: 'count' } as const;

describe('Days and numbers', () => {
  it.each([
    ['2024', '2024'],
    ['2024-03', 'March 2024'],
    ['2024-03-07', '7 March 2024'],
  ])('%s is written as precisely as it is known: %s', (day, words) => {
    expect(british.day(day)).toBe(words);
  });

  it('are written in one way on a card, whose own sentences put the day first', () => {
    expect(localeOf(['en-US']).day('2024-03-07')).toBe('7 March 2024');
    expect(localeOf(['en-IN']).value(1967200)).toBe('1,967,200');
  });

  it('stay in the language of the card where the reader’s first language is another', () => {
    expect(variantOf(['de-DE', 'en-US'])).toBe('en-US');
    expect(variantOf(['de-DE'])).toBe('en-GB');
  });

  it('group thousands and leave texts alone', () => {
    expect([british.value(1967200), british.value('1949')]).toEqual(['1,967,200', '1949']);
  });

  it.each([
    [{ from: '2024-03-07' }, 'since 7 March 2024'],
    [{ from: '2027' }, 'from 2027'],
    [{ from: '1952', until: '1967' }, '1952 to 1967'],
    [{ until: '2021-01' }, 'until January 2021'],
    [{ asOf: '2024' }, 'as of 2024'],
    [{}, ''],
  ])('say when a value with %j holds: %s', (dates, words) => {
    expect(timeText(count, { value: 1, sources: [], ...dates }, today, british)).toBe(words);
  });

  it.each<[string, string | number, Partial<DatedValue>, string]>([
    ['Justice', 'since 6 October 2018', { from: '2018-10-06' }, ''],
    ['President', '1997 to 2003', { from: '1997', until: '2003' }, ''],
    ['Election of 3 May 2025', '94 seats', { from: '2025-05-03' }, ''],
    ['In office', 'elected in 1997', { from: '1997', until: '2003' }, 'until 2003'],
    ['In office', 'she fell in 2003', { from: '1997', until: '2003' }, 'from 1997'],
    ['Settlers', '325,000 in 2014', { asOf: '2014' }, ''],
    ['Soldiers', 2014, { from: '2014' }, 'since 2014'],
    ['Members', '12014', { from: '2014' }, 'since 2014'],
  ])('do not say twice what the fact says: %s, %s, %j', (label, value, dates, words) => {
    expect(timeText({ label, shelf: 'holder' }, { value, sources: [], ...dates }, today, british)).toBe(
      words,
    );
  });

  it('let what happened not last, and what is so last', () => {
    const when = (shelf: CompiledFact['shelf'], value: string) =>
      timeText({ label: 'Fall', shelf }, { value, from: '1998-05-21', sources: [] }, today, british);
    expect(when('history', 'mass protests in the Asian crisis')).toBe('21 May 1998');
    expect(when('history', 'member')).toBe('since 21 May 1998');
    expect(when('law', 'at most 20 weeks in all cases')).toBe('since 21 May 1998');
  });

  it('say when a position was taken, unless it says so', () => {
    const day = (position: string) =>
      positionDay({ who: 'A', position, from: '2020-12', sources: [] }, british);
    expect(day('recognised the claim')).toBe('December 2020');
    expect(day('recognised the claim in December 2020')).toBe('');
  });

  it('keep a unit on the line of its value, and a percent sign close', () => {
    const two = { value: 2.5, sources: [] };
    expect([valueText(two, 'km²', british), valueText(two, '%', british)]).toEqual(['2.5\u00a0km²', '2.5%']);
  });
});

describe('A copied fact', () => {
  const members = nato.facts[0] as CompiledFact;
  const context = { card: nato, today, locale: british };

  it('carries its date, its source and the day of the check as plain text', () => {
    expect(citeFact(members, 'text', context)).toBe(
      'NATO: Members: 32 (since 7 March 2024). Source: NATO, NATO member countries, https://www.nato.int/cps/en/natohq/topics_52044.htm (checked 2 November 2026)',
    );
  });

  it('links its source in Markdown', () => {
    expect(citeFact(members, 'markdown', context)).toBe(
      '**NATO**: Members: 32 (since 7 March 2024). Source: NATO, [NATO member countries](https://www.nato.int/cps/en/natohq/topics_52044.htm) (checked 2 November 2026)',
    );
  });

  it('cannot break out of its Markdown', () => {
    const fact: CompiledFact = { label: '[x](y) *b*', shelf: 'law', values: [{ value: '<i>', sources: [] }] };
    expect(citeFact(fact, 'markdown', context)).toBe('**NATO**: \\[x\\](y) \\*b\\*: \\<i\\>');
  });

  it('is one line of the whole card, which also has the quote', () => {
    const text = citeCard('markdown', { ...context, card: article5Card });
    expect(text).toContain('> “an armed attack');
    expect(text.match(/^- /gm)).toHaveLength(article5Card.facts.length);
  });
});

it.each([
  [[1], '1'],
  [[1, 2], '1, 2'],
  [[6, 7, 8, 9], '6–9'],
  [[1, 3, 4, 5, 7, 8], '1, 3–5, 7, 8'],
])('The sources %j are numbered %s', (numbers, text) => {
  expect(numberRanges(numbers)).toBe(text);
});

describe('Links', () => {
  it('to Wikipedia escape what a title may hold', () => {
    expect(wikipediaUrl('AC/DC? 50%')).toBe('https://en.wikipedia.org/wiki/AC%2FDC%3F_50%25');
  });

  it.each([
    ['https://example.org', true],
    ['javascript:alert(1)', false],
    ['data:text/html,x', false],
  ])('%s is a web page: %s', (url, expected) => {
    expect(isWebLink(url)).toBe(expected);
  });
});

describe('Worth reading on', () => {
  const source = (url: string, title = url) => ({ url, title, publisher: '', checked: '2026-11-23' });
  const offered = (sources: ReturnType<typeof source>[], wikipedia = 'Subject') =>
    worthReading({ title: 'OPEC', names: ['OPEC'], wikipedia, sources }).map(({ url }) => url);

  it.each([
    ['a data package', 'https://github.com/mledoze/countries'],
    ['a gazetteer', 'https://www.geonames.org/'],
    ['Wikipedia', 'https://en.wikipedia.org/wiki/OPEC'],
    ['a copy of it', 'https://en.wikipedia-on-ipfs.org/wiki/OPEC'],
    ['a children’s encyclopaedia', 'https://kids.britannica.com/kids/article/Sahel/1'],
    ['a host that only ends like one', 'https://notreuters.com/'],
    ['a script', 'javascript:alert(1)'],
  ])('is not %s', (_, url) => {
    expect(offered([source(url)])).toEqual([]);
  });

  it.each([
    'https://www.gov.uk/a',
    'https://www.legislation.gov.uk/a',
    'https://www.un.org/a',
    'https://eur-lex.europa.eu/a',
    'https://www.nato.int/a',
    'https://www.mofa.go.jp/a',
    'https://www.opec.org/a',
    'https://www.britannica.com/a',
    'https://www.reuters.com/a',
  ])('is %s', (url) => {
    expect(offered([source(url)])).toEqual([url]);
  });

  it('is first what is primary, two at most', () => {
    const [press, law, court] = [
      'https://www.bbc.com/1',
      'https://www.gov.uk/1',
      'https://www.icj-cij.org/1',
    ];
    expect(offered([source(press), source(law), source(court)])).toEqual([law, court]);
    expect(offered([source(press), source(law)])).toEqual([law, press]);
  });

  it('has no title twice, and not Wikipedia’s', () => {
    expect(
      offered([
        source('https://www.un.org/1', 'The Charter'),
        source('https://treaties.un.org/2', 'the charter'),
        source('https://www.britannica.com/3', 'Subject'),
      ]),
    ).toEqual(['https://www.un.org/1']);
  });
});

describe('The shape of a series', () => {
  const box = { width: 100, height: 50 };
  const shape = (points: [string, number][]) =>
    seriesShape(
      { type: 'series', label: '', points: points.map(([date, value]) => ({ date, value })), sources: [] },
      box,
    );

  it('stands on zero, so that a small change looks small', () => {
    expect(
      shape([
        ['2000', 90],
        ['2010', 100],
      ])?.line,
    ).toBe('M0 5L100 0');
  });

  it('reaches below zero where a value does', () => {
    expect(
      shape([
        ['2000', -10],
        ['2010', 10],
      ])?.line,
    ).toBe('M0 50L100 0');
  });

  it('is by time and not by order', () => {
    expect(
      shape([
        ['2010', 10],
        ['2000', 10],
        ['2001', 10],
      ])?.line,
    ).toBe('M0 0L10 0L100 0');
  });

  it('is flat and finite where all values are zero', () => {
    expect(
      shape([
        ['2000', 0],
        ['2001', 0],
      ])?.line,
    ).toBe('M0 50L100 50');
  });

  it('is none for a single point', () => {
    expect(shape([['2000', 1]])).toBeUndefined();
  });
});
