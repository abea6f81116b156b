/** Cards that between them use every part of the card component. Their content is true, but for Redland; their sources are short. */
import type { CardLink, CompiledCard, CompiledFact, Source } from '../../data/compiled.ts';
import type { MapDrawing } from '../../data/map.ts';

const source = (publisher: string, title: string, url: string, more: Partial<Source> = {}): Source => ({
  publisher,
  title,
  url,
  checked: '2026-11-02',
  ...more,
});

const link = (id: string, title: string, kind: CardLink['kind']): CardLink => ({ id, title, kind });

const article5 = link('north-atlantic-treaty-article-5', 'Article 5: collective defence', 'provision');
const treaty = link('north-atlantic-treaty', 'North Atlantic Treaty', 'agreement');

/** Thirty members, then 31, then 32: what a fact that changed looks like; also a series. */
export const nato: CompiledCard = {
  id: 'nato',
  kind: 'organisation',
  title: 'NATO',
  wikipedia: 'NATO',
  topic: 'alliances',
  familiarity: 'everyday',
  summary:
    'A defence alliance of European and North American states, founded in 1949. Its members promise to treat an armed attack on one of them as an attack on all.',
  names: ['NATO', 'North Atlantic Treaty Organization'],
  facts: [
    {
      label: 'Members',
      shelf: 'count',
      values: [
        { value: 30, from: '2020-03-27', until: '2023-04-03', sources: [0] },
        { value: 31, from: '2023-04-04', until: '2024-03-06', sources: [0] },
        { value: 32, from: '2024-03-07', sources: [0] },
      ],
    },
    {
      label: 'Secretary General',
      shelf: 'holder',
      values: [
        { value: 'Jens Stoltenberg', from: '2014-10-01', until: '2024-09-30', sources: [1] },
        { value: 'Mark Rutte', from: '2024-10-01', sources: [1] },
      ],
    },
    { label: 'Founded', shelf: 'history', values: [{ value: '4 April 1949, in Washington', sources: [2] }] },
    {
      label: 'Headquarters',
      shelf: 'history',
      values: [
        { value: 'Paris', from: '1952', until: '1967', sources: [0] },
        { value: 'Brussels', from: '1967', sources: [0] },
      ],
    },
    {
      label: 'Article 5',
      shelf: 'history',
      values: [{ value: 'invoked once, after the attacks of 11 September 2001', sources: [0, 2] }],
    },
    {
      label: 'Newest member',
      shelf: 'count',
      values: [{ value: 'Sweden', from: '2024-03-07', sources: [0] }],
    },
    { label: 'Languages', shelf: 'law', values: [{ value: 'English and French', sources: [2] }] },
    { label: 'Seat of the treaty', shelf: 'law', values: [{ value: 'United States', sources: [2] }] },
  ],
  figure: {
    type: 'series',
    label: 'Members',
    points: [
      { date: '1949', value: 12 },
      { date: '1952', value: 14 },
      { date: '1955', value: 15 },
      { date: '1982', value: 16 },
      { date: '1999', value: 19 },
      { date: '2004', value: 26 },
      { date: '2009', value: 28 },
      { date: '2017', value: 29 },
      { date: '2020', value: 30 },
      { date: '2023', value: 31 },
      { date: '2024', value: 32 },
    ],
    sources: [0],
  },
  related: [
    article5,
    treaty,
    link('mark-rutte', 'Mark Rutte', 'person'),
    link('warsaw-pact', 'Warsaw Pact', 'agreement'),
  ],
  sources: [
    source('NATO', 'NATO member countries', 'https://www.nato.int/cps/en/natohq/topics_52044.htm'),
    source('NATO', 'NATO Secretary General', 'https://www.nato.int/cps/en/natohq/who_is_who_50094.htm', {
      checked: '2025-02-14',
    }),
    source(
      'NATO',
      'The North Atlantic Treaty',
      'https://www.nato.int/cps/en/natohq/official_texts_17120.htm',
    ),
  ],
};

/** A provision with its operative words and a timeline. */
export const article5Card: CompiledCard = {
  ...article5,
  wikipedia: 'North Atlantic Treaty',
  topic: 'alliances',
  familiarity: 'news',
  summary:
    'The core of NATO’s treaty. Each ally answers an armed attack on another with such action as it deems necessary.',
  names: ['Article 5'],
  facts: [
    { label: 'In force', shelf: 'law', values: [{ value: '24 August 1949', sources: [0] }] },
    {
      label: 'Limited by',
      shelf: 'law',
      values: [{ value: 'Article 6, to Europe and North America', sources: [0] }],
    },
  ],
  quote: {
    text: 'an armed attack against one or more of them in Europe or North America shall be considered an attack against them all',
    sources: [0],
  },
  timeline: [
    { date: '1949-04-04', text: 'Signed in Washington', sources: [0] },
    { date: '1949-08-24', text: 'In force', sources: [0] },
    { date: '2001-09-12', text: 'Invoked for the first time, provisionally', sources: [1] },
    { date: '2001-10-02', text: 'The invocation is confirmed', sources: [1] },
    { date: '2001-10', text: 'Surveillance aircraft are sent to the United States', sources: [1] },
    { date: '2002-05', text: 'The operation ends', sources: [1] },
  ],
  related: [link('nato', 'NATO', 'organisation'), link('article-4', 'Article 4: consultations', 'provision')],
  instrument: treaty,
  sources: [
    source(
      'NATO',
      'The North Atlantic Treaty',
      'https://www.nato.int/cps/en/natohq/official_texts_17120.htm',
    ),
    source(
      'NATO',
      'Collective defence and Article 5',
      'https://www.nato.int/cps/en/natohq/topics_110496.htm',
    ),
  ],
};

/** A place on whose status states disagree. */
export const crimea: CompiledCard = {
  id: 'crimea',
  kind: 'region',
  title: 'Crimea',
  wikipedia: 'Crimea',
  topic: 'conflicts',
  familiarity: 'news',
  summary:
    'A peninsula in the Black Sea. Russia has controlled it since 2014; to whom it belongs is disputed.',
  names: ['Crimea'],
  facts: [
    { label: 'Area', unit: 'km²', shelf: 'history', values: [{ value: 27000, sources: [1] }] },
    {
      label: 'Population',
      unit: 'people',
      shelf: 'population',
      values: [{ value: 1967200, asOf: '2014-01-01', sources: [1] }],
    },
  ],
  positions: [
    {
      who: 'Ukraine',
      position: 'holds it to be Ukrainian territory under occupation',
      from: '2014',
      sources: [2],
    },
    { who: 'Russia', position: 'holds it to be part of Russia', from: '2014-03-18', sources: [3] },
    {
      who: 'UN General Assembly',
      position: 'called the referendum invalid, by 100 votes to 11 with 58 abstentions',
      from: '2014-03-27',
      sources: [0],
    },
  ],
  figure: { type: 'map', target: { at: [45.3, 34.4] } },
  related: [link('sevastopol', 'Sevastopol', 'place'), link('donbas', 'Donbas', 'region')],
  sources: [
    source(
      'United Nations',
      'Resolution 68/262, Territorial integrity of Ukraine',
      'https://docs.un.org/en/A/RES/68/262',
    ),
    source('State Statistics Service of Ukraine', 'Population by region', 'https://www.ukrstat.gov.ua/', {
      edition: '2014-01-01',
    }),
    source(
      'Verkhovna Rada',
      'Law on the temporarily occupied territory',
      'https://zakon.rada.gov.ua/laws/show/1207-18',
    ),
    source('President of Russia', 'Treaty of accession', 'http://kremlin.ru/events/president/news/20604'),
  ],
};

/** A person with terms of office. */
export const rutte: CompiledCard = {
  id: 'mark-rutte',
  kind: 'person',
  title: 'Mark Rutte',
  wikipedia: 'Mark Rutte',
  topic: 'alliances',
  familiarity: 'news',
  summary: 'Secretary General of NATO since 1 October 2024; before that, Prime Minister of the Netherlands.',
  names: ['Mark Rutte'],
  facts: [
    {
      label: 'Office',
      shelf: 'holder',
      values: [
        { value: 'Prime Minister of the Netherlands', from: '2010-10-14', until: '2024-07-02', sources: [0] },
        { value: 'Secretary General of NATO', from: '2024-10-01', sources: [0] },
      ],
    },
    { label: 'Born', shelf: 'history', values: [{ value: '14 February 1967, in The Hague', sources: [0] }] },
  ],
  related: [link('nato', 'NATO', 'organisation')],
  sources: [
    source('NATO', 'NATO Secretary General', 'https://www.nato.int/cps/en/natohq/who_is_who_50094.htm'),
  ],
};

/** The least that a card can hold. */
export const bare: CompiledCard = {
  id: 'bare',
  kind: 'term',
  title: 'Rules-based order',
  topic: 'terms',
  familiarity: 'specialist',
  summary: '',
  names: [],
  facts: [],
  related: [],
  sources: [],
};

const manyFacts: CompiledFact[] = Array.from({ length: 60 }, (_, index) => ({
  label: `Resolution ${index + 1}`,
  shelf: 'history',
  values: [{ value: `adopted in ${1946 + index}`, sources: [0] }],
}));

/** More facts than any editor would write. */
export const sixtyFacts: CompiledCard = {
  ...rutte,
  id: 'sixty-facts',
  kind: 'law',
  title: 'Sixty resolutions',
  summary: 'A card that an imported pack filled to the brim.',
  facts: manyFacts,
  related: [],
};

/** An invented country with a part and a border that are disputed. */
export const redlandMap: MapDrawing = {
  width: 328,
  height: 196,
  land: 'M0 0H328V70L250 60L200 120L60 150L0 140Z',
  country: '',
  target: 'M70 40L180 30L230 90L150 140L80 110Z',
  provinces: '',
  lakes: '',
  isLine: false,
  disputed: 'M180 30L230 90',
  hatched: 'M150 140L80 110L120 90Z',
  dots: [{ x: 120, y: 60, kind: 'capital' }],
  labels: [
    { text: 'Redland', x: 150, y: 82, kind: 'target' },
    { text: 'Blueland', x: 280, y: 36, kind: 'country' },
  ],
  globe: { x: 30, y: 166, radius: 23, land: 'M20 160h20v14h-20z', dot: [30, 166] },
  told: { place: 'Redland', neighbours: ['Blueland'] },
};

export const redland: CompiledCard = {
  ...bare,
  id: 'redland',
  kind: 'country',
  title: 'Redland',
  summary: 'An invented country between Blueland and the sea with about 4 million people.',
  facts: [
    ['Capital', 'Redtown'],
    ['Population', 'about 4 million'],
    ['NATO', 'member'],
    ['Area', '27,000 km²'],
    ['Land neighbours', 'Blueland'],
  ].map(([label, value]) => ({
    label: label as string,
    shelf: 'history',
    values: [{ value: value as string, sources: [0] }],
  })),
  map: redlandMap,
  sources: [source('Atlas of what is not', 'Redland', 'https://example.org/redland')],
};

/** A number of sources in two digits, and labels of one word and of many. */
export const manySources: CompiledCard = {
  ...bare,
  id: 'many-sources',
  kind: 'conflict',
  title: 'Iran war of 2026',
  summary: 'War begun on 28 February 2026 by American and Israeli strikes.',
  facts: [
    ['Truce', 'two weeks from April 2026, after 40 days; Pakistan hosted talks in Islamabad', [3, 4, 2]],
    ['Islamabad memorandum', 'signed on 17 June 2026, with 14 points to end the war', [9, 10, 11, 12]],
    ['Broken', 'by attacks on ships, of which the United States accused Iran', [9, 10, 6]],
    ['UN high commissioner for human rights', 'spoke of crimes on both sides', [12, 9, 11, 7]],
    ['At sea', 'Hormuz closed', [0]],
  ].map(([label, value, sources]) => ({
    label: label as string,
    shelf: 'history' as const,
    values: [{ value: value as string, sources: sources as number[] }],
  })),
  positions: [
    { who: 'Iran', position: 'It was attacked and had the right to close the strait', sources: [0, 1, 2, 3] },
  ],
  timeline: [{ date: '2026-02-28', text: 'American and Israeli strikes on Tehran', sources: [8, 10, 12] }],
  sources: Array.from({ length: 13 }, (_, index) =>
    source('A paper', `Report ${index + 1}`, `https://example.org/${index + 1}`),
  ),
};

/** A name of 300 characters, some of it without a space to break at. */
export const longName: CompiledCard = {
  ...bare,
  id: 'long-name',
  kind: 'agreement',
  title:
    `Agreement on the Withdrawal of the United Kingdom of Great Britain and Northern Ireland from the European Union and the European Atomic Energy Community, with its Protocol on Ireland and Northern Ireland, as known to the press by the word ${'Rechtsschutzversicherungsgesellschaften'.repeat(2)}`.slice(
      0,
      300,
    ),
  summary: 'Its name is longer than its summary.',
  facts: [
    {
      label: 'Verfassungsbeschwerdeverfahren',
      shelf: 'law',
      values: [{ value: 'in force since 1 February 2020', sources: [] }],
    },
  ],
};

/** Right-to-left names and values beside left-to-right words. */
export const rightToLeft: CompiledCard = {
  ...bare,
  id: 'right-to-left',
  kind: 'organisation',
  title: 'جامعة الدول العربية',
  summary: 'The League of Arab States (جامعة الدول العربية), founded in Cairo in 1945.',
  facts: [
    { label: 'Members', shelf: 'count', values: [{ value: 22, from: '1993', sources: [0] }] },
    {
      label: 'الأمين العام',
      shelf: 'holder',
      values: [{ value: 'أحمد أبو الغيط', from: '2016-07-03', sources: [0] }],
    },
  ],
  related: [link('cairo', 'القاهرة', 'place')],
  sources: [source('جامعة الدول العربية', 'نبذة عن الجامعة', 'http://www.leagueofarabstates.net/')],
};
