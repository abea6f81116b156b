import { describe, expect, it } from 'vitest';
import type { CardLink } from '../../data/compiled.ts';
import {
  type CountryPlaces,
  countryOfPlaceId,
  placeCard,
  type TownRecord,
  townFamiliarity,
} from '../../data/place-cards.ts';

const places: CountryPlaces = {
  code: 'UA',
  country: { id: 'ukraine', title: 'Ukraine', kind: 'country' },
  capital: { title: 'Kyiv', at: [50.454, 30.524] },
  towns: [
    {
      id: 'kharkiv-ua',
      title: 'Kharkiv',
      names: ['Kharkov'],
      at: [49.981, 36.253],
      feature: 'PPLA',
      province: 'UA.07',
      people: 1_433_886,
    },
    {
      id: 'lozova-ua',
      title: 'Lozova',
      at: [48.889, 36.317],
      feature: 'PPL',
      province: 'UA.07',
      people: 54_026,
    },
    { id: 'irpin-ua', title: 'Irpin', at: [50.522, 30.251], feature: 'PPL', people: 0 },
  ],
  provinces: [{ id: 'kharkiv-oblast-ua', title: 'Kharkiv Oblast', province: 'UA.07' }],
};

/** Two towns of areas with a card of their own, one of them where to name a country would take a side. */
const disputed: CountryPlaces = {
  code: 'IL',
  country: { id: 'israel', title: 'Israel', kind: 'country' },
  capital: { title: 'Jerusalem', at: [31.769, 35.216] },
  areas: [
    {
      card: { id: 'plateau', title: 'Golan Heights', kind: 'region' },
      provinces: [],
      towns: ['majdal-shams-il'],
      noCountry: true,
      map: 'SY',
      positions: [{ who: 'Syria', position: 'claims it', sources: [0] }],
      sources: [
        { title: 'A report', publisher: 'A paper', url: 'https://example.com/', checked: '2026-11-30' },
      ],
    },
    { card: { id: 'north', title: 'Northern Israel', kind: 'region' }, provinces: ['IL.03'] },
  ],
  towns: [
    {
      id: 'majdal-shams-il',
      title: 'Majdal Shams',
      at: [33.27, 35.772],
      feature: 'PPL',
      province: 'IL.03',
      people: 11_180,
    },
    {
      id: 'safed-il',
      title: 'Safed',
      at: [32.965, 35.496],
      feature: 'PPL',
      province: 'IL.03',
      people: 36_000,
    },
  ],
  provinces: [{ id: 'northern-district-il', title: 'Northern District', province: 'IL.03' }],
};

const factsOf = (id: string): Record<string, unknown> =>
  Object.fromEntries(
    (placeCard(id, places)?.facts ?? []).map(({ label, values }) => [label, values[0]?.value]),
  );

/** What the card of a capital says of itself. */
const summaryOfCapital = (id: string, title: string, country: CardLink): string | undefined =>
  placeCard(id, {
    code: 'XX',
    country,
    towns: [{ id, title, at: [50, 4], feature: 'PPLC', people: 1_000_000 }],
    provinces: [],
  })?.summary;

describe('the card of a town', () => {
  it('says what and where it is, and how many live there', () => {
    const card = placeCard('kharkiv-ua', places);
    expect(card?.summary).toBe('A city in Kharkiv Oblast, Ukraine, about 410 km east of Kyiv.');
    // What the summary says is not said again.
    expect(factsOf('kharkiv-ua')).toEqual({
      Inhabitants: 'about 1.43 million',
      'Seat of': 'Kharkiv Oblast',
    });
    expect(card?.names).toEqual(['Kharkiv', 'Kharkov']);
    expect(card?.related.map(({ id }) => id)).toEqual(['kharkiv-oblast-ua', 'ukraine']);
  });

  it('names the area with a card of its own in place of the province, and the country once', () => {
    const card = placeCard('safed-il', disputed);
    expect(card?.summary).toBe('A town in Northern Israel, about 140 km north of Jerusalem.');
    expect(card?.related.map(({ id }) => id)).toEqual(['north', 'israel']);
    expect(card?.positions).toBeUndefined();
  });

  it('takes no side where the area is disputed, and shows who says what with the sources of that', () => {
    const card = placeCard('majdal-shams-il', disputed);
    expect(card?.summary).toBe('A town in the Golan Heights.');
    // The gazetteer does not say that it lies there.
    expect(card?.facts.map(({ label }) => label)).toEqual(['Inhabitants']);
    expect(card?.related.map(({ id }) => id)).toEqual(['plateau']);
    expect(card?.figure).toMatchObject({ target: { country: 'SY' } });
    const [position] = card?.positions ?? [];
    expect(card?.sources[position?.sources[0] ?? 0]?.publisher).toBe('A paper');
  });

  it('says of a capital that its name often stands for a government', () => {
    const china = { id: 'china', title: 'China', kind: 'country' as const };
    const summary = (country: CardLink) => summaryOfCapital('beijing-cn', 'Beijing', country);
    expect(summary(china)).toBe(
      'The capital of China. In political news the name often stands for the country’s government.',
    );
    expect(summary({ id: 'guam', title: 'Guam', kind: 'region' })).toBe('The capital of Guam.');
  });

  it('leaves out what is not known', () => {
    expect(placeCard('irpin-ua', places)?.summary).toBe('A town in Ukraine, about 20 km west of Kyiv.');
    expect(factsOf('irpin-ua')).toEqual({ Where: 'Ukraine' });
  });

  it('cites its one source for every fact, with the edition', () => {
    const card = placeCard('lozova-ua', places);
    expect(card?.sources).toHaveLength(1);
    expect(card?.sources[0]?.edition).toBe('2023');
    expect(card?.facts.flatMap(({ values }) => values.flatMap(({ sources }) => sources))).toEqual([0]);
  });
});

describe('where a town of a large country lies', () => {
  const town = (id: string, at: [number, number], people: number, more: Partial<TownRecord> = {}) => ({
    id,
    title: id,
    at,
    feature: 'PPL',
    province: 'US.IL',
    people,
    ...more,
  });
  const summaryOf = (id: string, areas?: CountryPlaces['areas']): string | undefined =>
    placeCard(id, {
      code: 'US',
      country: { id: 'united-states', title: 'United States', kind: 'country' },
      capital: { title: 'Washington, D.C.', at: [38.895, -77.036] },
      areas,
      towns: [
        town('Chicago', [41.85, -87.65], 2_700_000),
        town('Springfield', [39.802, -89.644], 114_000, { feature: 'PPLA' }),
        town('Peoria', [40.694, -89.589], 113_000),
        town('Joliet', [41.525, -88.083], 148_000),
        town('Richmond', [37.554, -77.46], 227_000, { province: 'US.VA' }),
        town('Seattle', [47.606, -122.332], 737_000, { province: 'US.WA' }),
      ],
      provinces: [{ id: 'illinois-us', title: 'Illinois', province: 'US.IL' }],
    })?.summary;

  it.each([
    ['Joliet', 'A city in Illinois, United States, about 50 km south-west of Chicago.'],
    ['Peoria', 'A city in Illinois, United States, about 100 km north of Springfield.'],
    ['Springfield', 'A city in Illinois, United States, about 280 km south-west of Chicago.'],
    ['Richmond', 'A city in the United States, about 150 km south of Washington, D.C.'],
    ['Seattle', 'A city in the United States, about 3,740 km north-west of Washington, D.C.'],
  ])('is told by what is near and known, and by the capital where nothing is: %s', (id, summary) => {
    expect(summaryOf(id)).toBe(summary);
  });

  it('is not told by a town whose area is disputed', () => {
    const areas: CountryPlaces['areas'] = [
      {
        card: { id: 'lake', title: 'Lake', kind: 'region' },
        provinces: [],
        towns: ['Chicago'],
        positions: [{ who: 'Lake', position: 'the town is ours', sources: [0] }],
      },
    ];
    expect(summaryOf('Joliet', areas)).toMatch(/ of Washington, D\.C\.$/);
  });
});

describe('the card of a province', () => {
  it('names its seat and its largest towns, largest first', () => {
    expect(placeCard('kharkiv-oblast-ua', places)?.summary).toBe(
      'A region of Ukraine, governed from Kharkiv.',
    );
    expect(factsOf('kharkiv-oblast-ua')).toEqual({
      'Largest towns': 'Kharkiv (1.43 million), Lozova (54,000)',
    });
  });
});

describe('a town with a county', () => {
  const county = (code: string, title: string): CountryPlaces['provinces'][number] => ({
    id: `${title.toLowerCase().replaceAll(' ', '-')}-${code.slice(0, 2).toLowerCase()}`,
    title,
    province: code,
  });
  const town = (id: string, title: string, province: string): TownRecord => ({
    id,
    title,
    at: [53, -2],
    feature: 'PPL',
    province,
    people: 11_400,
  });
  const britain: CountryPlaces = {
    code: 'GB',
    country: { id: 'united-kingdom', title: 'United Kingdom', kind: 'country' },
    areas: [{ card: { id: 'scotland', title: 'Scotland', kind: 'region' }, provinces: ['GB.SCT'] }],
    provinces: [
      county('GB.ENG', 'England'),
      county('GB.ENG.staffordshire', 'Staffordshire'),
      county('GB.ENG.isle-of-wight', 'Isle of Wight'),
      county('GB.SCT.fife', 'Fife'),
    ],
    towns: [
      town('cheadle-gb', 'Cheadle', 'GB.ENG.staffordshire'),
      town('ryde-gb', 'Ryde', 'GB.ENG.isle-of-wight'),
      town('cupar-gb', 'Cupar', 'GB.SCT.fife'),
      town('york-gb', 'York', 'GB.ENG'),
    ],
  };
  const ireland: CountryPlaces = {
    code: 'IE',
    country: { id: 'ireland', title: 'Ireland', kind: 'country' },
    provinces: [county('IE.C', 'Connacht'), county('IE.C.mayo', 'County Mayo')],
    towns: [town('ballina-ie', 'Ballina', 'IE.C.mayo')],
  };

  it.each([
    ['cheadle-gb', britain, 'A town in Staffordshire, England.'],
    ['ryde-gb', britain, 'A town in the Isle of Wight, England.'],
    ['cupar-gb', britain, 'A town in Fife, Scotland.'],
    ['york-gb', britain, 'A town in England, United Kingdom.'],
    ['ballina-ie', ireland, 'A town in County Mayo, Ireland.'],
    ['staffordshire-gb', britain, 'A county of England.'],
    ['fife-gb', britain, 'An area of Scotland.'],
    ['county-mayo-ie', ireland, 'A county of Ireland.'],
  ])('says where it lies: %s', (id, where, summary) => {
    expect(placeCard(id, where)?.summary).toBe(summary);
  });

  it('leads on to the county and to the country that this lies in', () => {
    expect(placeCard('cupar-gb', britain)?.related.map(({ id }) => id)).toEqual([
      'fife-gb',
      'scotland',
      'united-kingdom',
    ]);
    expect(placeCard('fife-gb', britain)?.related.map(({ id }) => id)).toEqual([
      'scotland',
      'united-kingdom',
    ]);
  });
});

it('has no card for an id of another country', () => {
  expect(placeCard('paris-fr', places)).toBeUndefined();
});

it.each([
  [999_600, 'everyday'],
  [999_400, 'news'],
  [0, 'news'],
])('a town of %i is as familiar on its card as in the names index: %s', (people, familiarity) => {
  const inIndex = Math.round(people / 1000) * 1000;
  expect([people, inIndex].map(townFamiliarity)).toEqual([familiarity, familiarity]);
});

it('finds the country in a place’s id', () => {
  expect(countryOfPlaceId('kharkiv-ua')).toBe('UA');
  expect(countryOfPlaceId('nato')).toBeUndefined();
});

describe('what a place is called on its card', () => {
  const summaryOf = (code: string, country: string, title: string): string | undefined =>
    placeCard('it', {
      code,
      country: { id: country.toLowerCase(), title: country, kind: 'country' },
      towns: [],
      provinces: [{ id: 'it', title, province: `${code}.01` }],
    })?.summary;

  it.each([
    ['MX', 'Mexico', 'Oaxaca state', 'A state of Mexico.'],
    ['UA', 'Ukraine', 'Kharkiv Oblast', 'A region of Ukraine.'],
    ['AE', 'United Arab Emirates', 'Fujairah', 'An emirate of the United Arab Emirates.'],
    ['AU', 'Australia', 'Northern Territory', 'A territory of Australia.'],
    ['RU', 'Russia', 'Altai Republic', 'A republic of Russia.'],
    ['TJ', 'Tajikistan', 'Sughd', 'A province of Tajikistan.'],
    ['LV', 'Latvia', 'Vidzeme', 'A province or state of Latvia.'],
  ])('calls it what news calls it: %s %s %s', (code, country, title, summary) => {
    expect(summaryOf(code, country, title)).toBe(summary);
  });

  it('says of Brussels that it often stands for the Union', () => {
    const belgium = { id: 'belgium', title: 'Belgium', kind: 'country' as const };
    expect(summaryOfCapital('brussels-be', 'Brussels', belgium)).toMatch(
      /often stands for the European Union\.$/,
    );
  });
});
