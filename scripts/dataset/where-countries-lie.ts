/** Where a country lies, as news says it: world-countries has the United Nations' regions, whose names are for statistics. */

export interface Situation {
  cca2: string;
  subregion: string;
  landlocked: boolean;
  borders: string[];
}

const REGIONS: Readonly<Record<string, string>> = {
  'Northern Africa': 'North Africa',
  'Western Africa': 'West Africa',
  'Middle Africa': 'central Africa',
  'Eastern Africa': 'East Africa',
  'Southern Africa': 'southern Africa',
  'North America': 'North America',
  'Central America': 'Central America',
  'South America': 'South America',
  Caribbean: 'the Caribbean',
  'Central Asia': 'Central Asia',
  'Eastern Asia': 'East Asia',
  'South-Eastern Asia': 'South-East Asia',
  'Southern Asia': 'South Asia',
  'Western Asia': 'the Middle East',
  'Northern Europe': 'northern Europe',
  'Western Europe': 'western Europe',
  'Central Europe': 'central Europe',
  'Eastern Europe': 'eastern Europe',
  'Southeast Europe': 'south-eastern Europe',
  'Southern Europe': 'southern Europe',
  'Australia and New Zealand': 'the South Pacific',
  Melanesia: 'the South Pacific',
  Micronesia: 'the western Pacific',
  Polynesia: 'the South Pacific',
};

/** By ISO 3166-1 code, where the region would mislead. */
const ELSEWHERE: Readonly<Record<string, string>> = {
  AF: 'Central and South Asia',
  AM: 'the South Caucasus',
  AU: 'Oceania',
  AZ: 'the South Caucasus',
  BM: 'the North Atlantic',
  CV: 'the Atlantic off West Africa',
  CX: 'the Indian Ocean',
  CY: 'the eastern Mediterranean',
  DJ: 'the Horn of Africa',
  ER: 'the Horn of Africa',
  ET: 'the Horn of Africa',
  FK: 'the South Atlantic',
  GB: 'north-western Europe',
  GE: 'the South Caucasus',
  GL: 'the Arctic and the North Atlantic',
  GS: 'the South Atlantic',
  IE: 'north-western Europe',
  IO: 'the Indian Ocean',
  IR: 'the Middle East',
  IS: 'the North Atlantic',
  KM: 'the Indian Ocean',
  MG: 'the Indian Ocean',
  MU: 'the Indian Ocean',
  MV: 'the Indian Ocean',
  MW: 'south-eastern Africa',
  MZ: 'southern Africa',
  RE: 'the Indian Ocean',
  RU: 'eastern Europe and northern Asia',
  SC: 'the Indian Ocean',
  SD: 'north-eastern Africa',
  SH: 'the South Atlantic',
  SJ: 'the Arctic Ocean',
  SO: 'the Horn of Africa',
  SS: 'East Africa',
  ST: 'the Atlantic off central Africa',
  TF: 'the southern Indian Ocean',
  TR: 'south-eastern Europe and western Asia',
  YT: 'the Indian Ocean',
  ZM: 'southern Africa',
  ZW: 'southern Africa',
};

/** Nobody calls these islands, though no land borders them. */
const NO_ISLAND = new Set(['AU', 'GL']);

/** "a landlocked country in central Africa". */
export function whatAndWhere(place: Situation, noun: 'country' | 'territory'): string {
  const where = ELSEWHERE[place.cca2] ?? REGIONS[place.subregion];
  const isIsland = place.borders.length === 0 && !place.landlocked && !NO_ISLAND.has(place.cca2);
  const adjective = place.landlocked ? 'landlocked ' : isIsland ? 'island ' : '';
  const article = isIsland ? 'an' : 'a';
  return `${article} ${adjective}${noun}${where ? ` in ${where}` : ''}`;
}
