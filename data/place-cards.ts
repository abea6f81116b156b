/**
 * Cards of towns and provinces, made when they are opened: tens of thousands would weigh too much written out. The package holds one file a
 * country with what GeoNames says; the words are the same for all.
 */
import type { CardLink, CompiledCard, CompiledFact, Familiarity, Position, Source } from './compiled.ts';
import { wayBetween } from './earth.ts';
import { aboutSoMany } from './figures.ts';
import { countyKind, hasCountries, provinceKind } from './province-kinds.ts';
import { isCounty, liesIn, provinceAbove } from './provinces.ts';

/** What the package keeps of a town. Kept short, since there are 36,000. */
export interface TownRecord {
  id: string;
  title: string;
  /** Where the Wikipedia title is not the title. */
  wikipedia?: string;
  /** Further names. */
  names?: string[];
  at: [latitude: number, longitude: number];
  /** GeoNames' feature code: PPLC for a capital, PPLA for the seat of a province. */
  feature: string;
  /** Code of its province, or of its county. */
  province?: string;
  people: number;
}

export interface ProvinceRecord {
  id: string;
  title: string;
  wikipedia?: string;
  names?: string[];
  /** GeoNames code, or a county's. */
  province: string;
  /** Units of the map (data/geometry) that make it up; absent where the map has none. */
  units?: string[];
}

/** An area with a card written by hand: what it says of the towns in it. */
export interface PlaceArea {
  card: CardLink;
  /** GeoNames codes of the provinces whose towns lie in it. */
  provinces: string[];
  /** Ids of further towns in it. */
  towns?: string[];
  /** GeoNames codes of provinces whose own cards show the dispute. */
  provinceCards?: string[];
  /** These are the country's in its own eyes alone. */
  administered?: true;
  /** To name the country that the gazetteer gives its towns would take a side. */
  noCountry?: true;
  /** The country whose map its towns are shown on, where not the gazetteer's. */
  map?: string;
  /** Who says what of it, where it is disputed, and the sources that these are numbered by. */
  positions?: Position[];
  sources?: Source[];
}

/** The places of one country, as the package holds them. */
export interface CountryPlaces {
  /** ISO 3166-1 alpha-2. */
  code: string;
  country?: CardLink;
  /** Also where a card written by hand stands for the capital. */
  capital?: { title: string; at: [latitude: number, longitude: number] };
  areas?: PlaceArea[];
  towns: TownRecord[];
  provinces: ProvinceRecord[];
}

/** The day on which the package was read and the edition of GeoNames that it holds. */
export const GEONAMES: Source = {
  title: 'GeoNames gazetteer (CC BY 4.0)',
  publisher: 'GeoNames',
  url: 'https://www.geonames.org/',
  checked: '2026-11-24',
  edition: '2023',
};

/** From so many thousands on a reader has heard of a city. */
const EVERYDAY_FROM = 1000;

/** How familiar a town is by its inhabitants; by whole thousands, since the names index knows no more. */
export const townFamiliarity = (people: number): Familiarity =>
  Math.round(people / 1000) >= EVERYDAY_FROM ? 'everyday' : 'news';

const CITY_FROM = 100_000;
const TOWN_FROM = 10_000;
const LARGEST_SHOWN = 5;

const rounded = (km: number): number => (km < 100 ? Math.round(km / 5) * 5 : Math.round(km / 10) * 10);
const NEAR_KM = 8;

/** Up to here a reader can place a town by another. */
const PLACEABLE_KM = 500;
/** Inhabitants from which a city is known the world over. */
const LANDMARK_FROM = 1_000_000;

type Landmark = Pick<TownRecord, 'title' | 'at'>;

/** What the town is placed by: the capital or, where that is far, the nearest larger town that is known or the seat of its province. */
function landmarkOf(town: TownRecord, capital: Landmark, others: readonly TownRecord[]): Landmark {
  const far = (to: Landmark): number => wayBetween(to.at, town.at).km;
  if (far(capital) <= PLACEABLE_KM) return capital;
  const [nearest] = others
    .filter(
      ({ people, feature, province }) =>
        people > town.people &&
        (people >= LANDMARK_FROM ||
          (feature === 'PPLA' && provinceAbove(province ?? '') === provinceAbove(town.province ?? ''))),
    )
    .map((place) => ({ place, km: far(place) }))
    .sort((a, b) => a.km - b.km);
  return nearest && nearest.km <= PLACEABLE_KM ? nearest.place : capital;
}

function situation(town: TownRecord, landmark: Landmark): string {
  const { km, direction } = wayBetween(landmark.at, town.at);
  return km < NEAR_KM
    ? `beside ${landmark.title}`
    : `about ${rounded(km).toLocaleString('en-GB')} km ${direction} of ${landmark.title}`;
}

const fact = (
  label: string,
  value: string,
  more: Partial<CompiledFact['values'][number]> = {},
): CompiledFact => ({
  label,
  shelf: more.asOf ? 'population' : 'history',
  values: [{ value, ...more, sources: [0] }],
});

/** The area's dispute as the town's card shows it: behind the gazetteer the area's sources are numbered on. */
const disputed = ({ positions }: PlaceArea): Pick<CompiledCard, 'positions'> =>
  positions
    ? { positions: positions.map((one) => ({ ...one, sources: one.sources.map((source) => source + 1) })) }
    : {};

const linkOf = ({ id, title }: ProvinceRecord): CardLink => ({ id, title, kind: 'region' });

/** What a place of so many inhabitants is called; 0 says that nobody counted. */
function sizeOf(people: number): string {
  if (people >= CITY_FROM) return 'city';
  return people >= TOWN_FROM || people === 0 ? 'town' : 'small town';
}

const WITH_ARTICLE =
  /^(?:United |Democratic Republic|Dominican Republic|Central African|Netherlands|Philippines|Bahamas|Gaza Strip|Golan Heights|West Bank|East Riding|Isle of|West Midlands|Scottish Borders|Vale of|Western Isles)/;

const withArticle = ({ title }: Pick<CardLink, 'title'>): string =>
  WITH_ARTICLE.test(title) ? `the ${title}` : title;

/** "The United States" in the middle of a sentence. */
const inSentence = (country: CardLink | undefined): string =>
  country ? withArticle(country) : 'its country';

const SEAT_OF_THE_UNION = 'brussels-be';

/** "Beijing says no" is the government's word, and the reader wonders what the city has to do with it. */
const metonym = (town: TownRecord, country: CardLink | undefined): string => {
  if (town.id === SEAT_OF_THE_UNION)
    return ' In political news the name often stands for the European Union.';
  return country?.kind === 'country'
    ? ' In political news the name often stands for the country’s government.'
    : '';
};

/** The area that a province or county lies in. */
const areaOfProvince = (
  areas: readonly PlaceArea[] = [],
  province: string | undefined,
): PlaceArea | undefined =>
  province === undefined
    ? undefined
    : areas.find(({ provinces }) => provinces.some((code) => liesIn(province, code)));

function townCard(
  town: TownRecord,
  { code, country, capital, areas, provinces, towns }: CountryPlaces,
): CompiledCard {
  const areaOf = ({ id, province }: TownRecord): PlaceArea | undefined =>
    areas?.find((one) => one.towns?.includes(id)) ?? areaOfProvince(areas, province);
  const area = areaOf(town);
  const recordOf = (province: string | undefined): ProvinceRecord | undefined =>
    provinces.find((one) => one.province === province);
  const county = town.province && isCounty(town.province) ? recordOf(town.province) : undefined;
  // Nobody places a town of Ireland by its province.
  const province =
    area || (county && !hasCountries(code)) ? undefined : recordOf(provinceAbove(town.province ?? ''));
  const state = area?.noCountry ? undefined : country;
  const isCapital = town.feature === 'PPLC';
  const size = sizeOf(town.people);
  // "Highland (Scotland)" is told apart by what is said next.
  const within = [
    county && withArticle({ title: county.title.replace(/ \(.*\)$/, '') }),
    area ? withArticle(area.card) : province?.title,
  ]
    .filter(Boolean)
    .join(', ');
  // "Northern Cyprus" says it, and "Lancashire, England".
  const isSaid = (area && state && within.includes(state.title)) || (county && hasCountries(code));
  const outer = isSaid ? undefined : state?.title;
  const where = within || !state ? [within, outer].filter(Boolean).join(', ') : withArticle(state);
  // To place a town by one whose area is disputed would take a side.
  const others = area?.positions ? [] : towns.filter((other) => !areaOf(other)?.positions);
  const way =
    capital && !isCapital && !area?.noCountry
      ? situation(town, landmarkOf(town, capital, others))
      : undefined;
  const what = isCapital
    ? `The capital of ${inSentence(country)}`
    : `A ${size} in ${where || 'a disputed area'}`;
  return {
    id: town.id,
    kind: 'place',
    title: town.title,
    wikipedia: town.wikipedia ?? town.title,
    topic: 'towns',
    familiarity: townFamiliarity(town.people),
    summary:
      `${what}${way ? `, ${way}` : ''}.`.replace(/\.\.$/, '.') + (isCapital ? metonym(town, country) : ''),
    names: [town.title, ...(town.names ?? [])],
    facts: [
      ...(town.people > 0 ? [fact('Inhabitants', aboutSoMany(town.people), { asOf: '2023' })] : []),
      ...(province && town.feature === 'PPLA' ? [fact('Seat of', province.title)] : []),
      // What the summary says is a fact only where there would be none, for the sake of its source; which area a town lies in, the gazetteer
      // does not say.
      ...(town.people === 0 && !area && where ? [fact('Where', where)] : []),
    ],
    ...(area && disputed(area)),
    figure: { type: 'map', target: { at: town.at, country: area?.map ?? code } },
    related: [
      ...(county ? [linkOf(county)] : []),
      ...(area ? [area.card] : []),
      ...(province ? [linkOf(province)] : []),
      ...(state ? [state] : []),
    ],
    sources: [GEONAMES, ...(area?.sources ?? [])],
    generated: true,
  };
}

/** Countries whose provinces are no more than parts of the map, whatever town the gazetteer calls their seat. */
const UNGOVERNED: ReadonlySet<string> = new Set(['IE']);

const CITY_COUNTY = 'GB.ENG.greater-london';

function provinceCard(
  province: ProvinceRecord,
  { code, country, areas, towns, provinces }: CountryPlaces,
): CompiledCard {
  const own = towns.filter((town) => liesIn(town.province ?? '', province.province));
  const ofCounty = isCounty(province.province);
  const above = ofCounty && hasCountries(code) ? provinceAbove(province.province) : undefined;
  /** The country of the United Kingdom that a county lies in. */
  const nation =
    areaOfProvince(areas, above)?.card ?? provinces.filter((one) => one.province === above).map(linkOf)[0];
  const area = areas?.find(({ provinceCards }) => provinceCards?.includes(province.province));
  // Where a province is disputed, who governs it, and from where, is the question.
  const seat =
    area || ofCounty || UNGOVERNED.has(code)
      ? undefined
      : own.find(({ feature }) => feature === 'PPLA' || feature === 'PPLC');
  // Of a city's own parts the gazetteer counts whole boroughs under the names of streets.
  const largest = (province.province === CITY_COUNTY ? [] : own)
    .filter((town) => town.people > 0)
    .sort((a, b) => b.people - a.people)
    .slice(0, LARGEST_SHOWN);
  return {
    id: province.id,
    kind: 'region',
    title: province.title,
    wikipedia: province.wikipedia ?? province.title,
    topic: 'provinces',
    familiarity: 'news',
    summary: `${ofCounty ? countyKind(province.province) : provinceKind(code, province.title)} ${area?.administered ? 'administered by' : 'of'} ${inSentence(nation ?? country)}${seat ? `, governed from ${seat.title}` : ''}.`,
    names: [province.title, ...(province.names ?? [])],
    facts: [
      // What the summary says is a fact only where there would be none, for the sake of its source.
      ...(country && largest.length === 0 ? [fact('Country', country.title)] : []),
      ...(largest.length > 0
        ? [
            fact(
              'Largest towns',
              largest
                .map((town) => `${town.title} (${aboutSoMany(town.people).replace('about ', '')})`)
                .join(', '),
              {
                asOf: '2023',
              },
            ),
          ]
        : []),
    ],
    ...(area && disputed(area)),
    ...(province.units && { figure: { type: 'map' as const, target: { units: province.units } } }),
    related: [
      ...(area ? [area.card] : []),
      ...(nation ? [nation] : []),
      ...(country ? [country] : []),
      ...(seat ? [{ id: seat.id, title: seat.title, kind: 'place' as const }] : []),
    ],
    sources: [GEONAMES, ...(area?.sources ?? [])],
    generated: true,
  };
}

/** The card with this id, made from the country's places; undefined where they hold none. */
export function placeCard(id: string, places: CountryPlaces): CompiledCard | undefined {
  const town = places.towns.find((each) => each.id === id);
  if (town) return townCard(town, places);
  const province = places.provinces.find((each) => each.id === id);
  return province && provinceCard(province, places);
}

/** The country's code at the end of a place's id: UA of kharkiv-ua. */
export const countryOfPlaceId = (id: string): string | undefined =>
  /-([a-z]{2})$/.exec(id)?.[1]?.toUpperCase();
