/** Towns and provinces as the package holds them and as detection knows them. */
import unitsOfProvinces from '../../../data/geometry/provinces.json' with { type: 'json' };
import { type ProvinceRecord, type TownRecord, townFamiliarity } from '../../../data/place-cards.ts';
import { provinceAbbreviations } from '../../../detection/choosing/places/abbreviated-provinces.ts';
import type { IndexedName, IndexSource } from '../../../detection/names-index/source.ts';
import type { Places } from './index.ts';
import type { Province, Town } from './place.ts';

/** The map's units of each province, as scripts/geometry.ts found them. */
const units: Record<string, string[]> = unitsOfProvinces;

function common({ id, title, wikipedia, names }: Town | Province) {
  const others = names.filter((name) => name !== title);
  return {
    id,
    title,
    ...(wikipedia !== title && { wikipedia }),
    ...(others.length > 0 && { names: others }),
  };
}

export const townRecord = (town: Town): TownRecord => ({
  ...common(town),
  at: [town.latitude, town.longitude],
  feature: town.feature,
  ...(town.province && { province: town.province }),
  people: town.people,
});

export const provinceRecord = (province: Province): ProvinceRecord => ({
  ...common(province),
  province: province.province,
  ...(units[province.province] && { units: units[province.province] as string[] }),
});

const abbreviations = Map.groupBy(provinceAbbreviations(), ({ code }) => code);

const source = (place: Town | Province, kind: 'place' | 'region', people: number): IndexSource => ({
  card: {
    id: place.id,
    title: place.title,
    kind,
    topic: kind === 'place' ? 'towns' : 'provinces',
    familiarity: townFamiliarity(people),
    cues: [],
    related: [],
    countries: [place.country],
    place: {
      province: place.province,
      people: Math.round(people / 1000),
      doubt: place.doubt,
      ...(place.kind === 'town' && place.namesakes.length > 0 && { namesakes: place.namesakes }),
    },
  },
  wikipedia: place.wikipedia,
  names: [
    ...place.names.map((name): IndexedName => ({ name, case: 'exact' })),
    ...(kind === 'region' ? (abbreviations.get(place.province) ?? []) : []).map(
      ({ written: name }): IndexedName => ({ name, case: 'exact', afterTown: true }),
    ),
  ],
  lookalikes: (place.kind === 'town' ? place.lookalikes : []).map((text) => ({
    text,
    because: 'the town is only part of the name',
  })),
});

/** Provinces first, then towns: what the names index is built from. */
export const placeSources = ({ towns, provinces }: Places): IndexSource[] => [
  ...provinces.map((province) => source(province, 'region', 0)),
  ...towns.map((town) => source(town, 'place', town.people)),
];
