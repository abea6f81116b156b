/**
 * `npm run geometry`: makes data/geometry/ from Natural Earth, for the maps on the cards. Run by hand when a package or a rule here
 * changes; it fetches 95 MB once. The results are committed, so that a build needs none of it.
 */

import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { geoContains } from 'd3-geo';
import type { FeatureCollection, MultiPolygon, Polygon, Position } from 'geojson';
import { feature, merge, mesh } from 'topojson-client';
import { topology } from 'topojson-server';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { parse } from 'yaml';
import { liesIn, provinceAbove } from '../data/provinces.ts';
import { generatedCountries } from './dataset/countries.ts';
import { projectRoot } from './dataset/load.ts';
import {
  COUNTRY_OF,
  HATCHED_BY_HAND,
  HATCHED_NAMES,
  isDisputedPair,
  isInKashmir,
  isKashmirPair,
  KASHMIR_UNITS,
  OUTDATED,
  UNIT_COUNTRY,
} from './geometry/politics.ts';
import { MISLABELLED, NAMED, provinceOf, type UnitProperties } from './geometry/regions.ts';
import { type Shape, simplified } from './geometry/simplify.ts';
import { COUNTRY_SHAPES, LAKE_SHAPES, PROVINCE_SHAPES } from './geometry/sources.ts';
import { readCounties } from './places/counties.ts';
import { unpacked } from './places/packages.ts';

const folder = join(projectRoot, 'data/geometry');
const read = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));
const write = (name: string, contents: unknown): void =>
  writeFileSync(join(folder, name), JSON.stringify(contents));

/** km² that a point of a line must span to stay. */
const WORLD_DETAIL = 12;
const UNIT_DETAIL = 8;
const SMALL_UNIT_DETAIL = 1;
/** Of Guyana, whose regions are shown together only. */
const COARSE_UNIT_DETAIL = 30;
const GLOBE_DETAIL = 2500;
const LAKE_DETAIL = 30;
const CASPIAN: [number, number] = [51, 42];
/** km² below which a lake is not drawn. */
const LEAST_LAKE = 1400;
/** Drained in June 2023, when the dam of Kakhovka was breached. */
const KAKHOVKA: [number, number] = [34.3, 47.45];
/** Countries whose provinces are small, or cut fine. */
const SMALL = new Set('IL PS LB XK RW BI CY MD MT LU SG BH QA KW JO AM HK MO ME'.split(' '));

const codes = new Map(
  (createRequire(import.meta.url)('world-countries') as { cca2: string; cca3: string }[]).map(
    ({ cca2, cca3 }) => [cca3, cca2],
  ),
);
const titles = new Map(generatedCountries().map(({ card }) => [card.countries?.[0] ?? '', card.title]));
const codeOf = (a3: string): string => COUNTRY_OF[a3] ?? codes.get(a3) ?? a3;

const a3Of = (geometry: unknown): string =>
  (geometry as { properties?: { a3?: string } }).properties?.a3 ?? '';

type World = Topology<{ countries: GeometryCollection<{ a3: string }> }>;
const atlas = read(join(unpacked(COUNTRY_SHAPES), 'world/50m.json')) as World;
const provinces = (
  read(join(unpacked(PROVINCE_SHAPES), 'data/states/admin1.json')) as FeatureCollection<
    Polygon | MultiPolygon,
    UnitProperties
  >
).features;

/** Countries as one sees them: what is not a state of its own is merged into the state it is seen in. */
function countryShapes(): Shape[] {
  const byCode = Map.groupBy(atlas.objects.countries.geometries, (country) => codeOf(a3Of(country)));
  return [...byCode].map(([code, geometries]) => ({
    type: 'Feature',
    id: code,
    properties: { name: titles.get(code) ?? '' },
    geometry: merge(atlas as never, geometries as never),
  }));
}

/** Splits a line into runs for which `holds` is true and runs for which it is false. */
function split(
  line: Position[],
  holds: (point: [number, number]) => boolean,
): { yes: Position[][]; no: Position[][] } {
  const runs = { yes: [] as Position[][], no: [] as Position[][] };
  let run: Position[] = [];
  let side: 'yes' | 'no' | undefined;
  for (const point of line) {
    const next = holds(point as [number, number]) ? 'yes' : 'no';
    run.push(point);
    if (side !== undefined && next !== side) {
      runs[side].push(run);
      run = [point];
    }
    side = next;
  }
  if (side && run.length > 1) runs[side].push(run);
  return runs;
}

/** Disputed borders as lines: whole ones, and Kashmir's part of three others. */
function disputedLines(): Position[][] {
  const between = (test: (one: string, other: string) => boolean): Position[][] =>
    mesh(
      atlas as never,
      atlas.objects.countries as never,
      (one, other) => one !== other && test(a3Of(one), a3Of(other)),
    ).coordinates;
  return [
    ...between(isDisputedPair),
    ...between(isKashmirPair).flatMap((line) => split(line, isInKashmir).yes),
  ];
}

/** All land as one shape: the small globe has no borders. */
function land(shapes: readonly Shape[]): Shape {
  const full = topology(
    { shapes: { type: 'FeatureCollection', features: shapes } as never },
    1e5,
  ) as unknown as Topology<{
    shapes: GeometryCollection;
  }>;
  return {
    type: 'Feature',
    id: 'land',
    properties: {},
    geometry: merge(full as never, full.objects.shapes.geometries as never),
  };
}

/** Lakes large enough to be seen. What the countries leave out already, the Caspian Sea, is none of them. */
function lakes(): Shape[] {
  const file = read(join(unpacked(LAKE_SHAPES), 'dist/world_50m.json')) as Topology<{
    lakes: GeometryCollection;
  }>;
  return feature(file, file.objects.lakes)
    .features.filter((lake) => !geoContains(lake, CASPIAN) && !geoContains(lake, KAKHOVKA))
    .map((lake, at) => ({ ...lake, id: at, properties: {} }) as unknown as Shape);
}

const isoOf = ({ properties }: { properties: UnitProperties }): string => {
  const code = properties.iso_3166_2 ?? '';
  return MISLABELLED[code] ?? code;
};

/** Names of provinces by GeoNames code. */
const provinceNames = new Map([
  ...readFileSync(join(projectRoot, 'data/places/provinces.tsv'), 'utf8')
    .split('\n')
    .map((line) => line.split('\t') as [string, string]),
  ['ET.51', 'Oromia'],
  ['IN.LA', 'Ladakh'],
]);
const countryOfUnit = (iso: string): string => UNIT_COUNTRY[iso] ?? iso.slice(0, 2);

function areas(): Shape[] {
  const crimea = provinces.filter((unit) => ['UA-43', 'UA-40'].includes(isoOf(unit)));
  const abkhazia = provinces.filter((unit) => isoOf(unit) === 'GE-AB');
  const kashmir = provinces.filter((unit) => KASHMIR_UNITS.includes(isoOf(unit)));
  // Between the lines of either side, in no province.
  const siachen = countryShapes().filter(({ id }) => id === 'KAS');
  const sahara = countryShapes().filter(({ id }) => id === 'EH');
  const polygons = (shapes: { geometry: Polygon | MultiPolygon }[]): Position[][][] =>
    shapes.flatMap(({ geometry }) =>
      geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates,
    );
  const area = (id: string, coordinates: Position[][][]): Shape => ({
    type: 'Feature',
    id,
    properties: HATCHED_NAMES[id] ? { name: HATCHED_NAMES[id] } : {},
    geometry: { type: 'MultiPolygon', coordinates },
  });
  return [
    area('crimea', polygons(crimea)),
    area('abkhazia', polygons(abkhazia)),
    area('kashmir', polygons([...kashmir, ...siachen] as { geometry: Polygon | MultiPolygon }[])),
    area('western-sahara', polygons(sahara as { geometry: Polygon | MultiPolygon }[])),
    ...Object.entries(HATCHED_BY_HAND).map(([id, ring]) => area(id, [[ring]])),
  ];
}

/** Nobody shows a province of Ireland whole, and one of them lies in two states. */
const hasCounties = new Set(
  readCounties()
    .map(({ code }) => provinceAbove(code))
    .filter((province) => province.startsWith('GB.')),
);

/** The units of a country as a topology; each carries the GeoNames code of its province. */
function unitTopology(country: string, units: typeof provinces): Topology {
  const full = topology({
    units: { type: 'FeatureCollection', features: units } as never,
  }) as unknown as Topology<{
    units: GeometryCollection<UnitProperties>;
  }>;
  const byProvince = Map.groupBy(full.objects.units.geometries, (unit) => {
    const properties = unit.properties as UnitProperties;
    return provinceOf(properties) ?? `-${properties.iso_3166_2}`;
  });
  const used = new Set<string>();
  /** What its counties leave over of a country of the United Kingdom is no province, and has no name. */
  const isRest = (province: string): boolean => hasCounties.has(province);
  const parts = [...byProvince].map(([province, geometries]): Shape => {
    const [first] = geometries;
    const iso =
      geometries.length > 1 && /^(?:FR|ES|GB|IE|MD)\./.test(province)
        ? province.replaceAll('.', '-')
        : isoOf(first as { properties: UnitProperties });
    // The package gives two provinces of Sudan one code.
    const id = used.has(iso) || isRest(province) ? `${iso}~2` : iso;
    used.add(id);
    return {
      type: 'Feature',
      id,
      properties: {
        ...(!OUTDATED.test(province) && !province.startsWith('-') && !isRest(province) && { province }),
        ...(NAMED.has(province) && !isRest(province) && { name: provinceNames.get(province) }),
      },
      geometry: merge(full as never, geometries as never),
    };
  });
  // A country of the United Kingdom has a shape of its own, which shares its counties' lines.
  const wholes = [...hasCounties]
    .filter((province) => province.startsWith(`${country}.`))
    .map(
      (province): Shape => ({
        type: 'Feature',
        id: province.replace('.', '-'),
        properties: { province, ...(NAMED.has(province) && { name: provinceNames.get(province) }) },
        geometry: merge(
          full as never,
          [...byProvince].flatMap(([code, geometries]) =>
            liesIn(code, province) ? geometries : [],
          ) as never,
        ),
      }),
    );
  const shapes = [...parts, ...wholes];
  const detail = SMALL.has(country) ? SMALL_UNIT_DETAIL : country === 'GY' ? COARSE_UNIT_DETAIL : UNIT_DETAIL;
  return simplified(shapes, detail, detail / 4);
}

rmSync(folder, { recursive: true, force: true });
mkdirSync(join(folder, 'units'), { recursive: true });

const small = new Set(
  'SG BH MT MV AD LI MC SM VA HK MO BB GD LC VC AG KN DM MU KM ST SC CV LU PS LB CY TT BN TL XK JM PR'.split(
    ' ',
  ),
);
const shapes = countryShapes();
const large = simplified(
  shapes.filter(({ id }) => !small.has(String(id))),
  WORLD_DETAIL,
  WORLD_DETAIL,
  1e5,
);
const little = simplified(
  shapes.filter(({ id }) => small.has(String(id))),
  0.02,
  0,
  1e6,
);
write('world.json', {
  large,
  little,
  areas: simplified(areas(), 2, 0),
  lakes: simplified(lakes(), LAKE_DETAIL, LEAST_LAKE, 2e4),
  disputed: topology({ lines: { type: 'MultiLineString', coordinates: disputedLines() } as never }, 1e5),
});
write('globe.json', simplified([land(shapes)], GLOBE_DETAIL, 30_000, 1000));

const byCountry = Map.groupBy(
  provinces.filter((unit) => /^[A-Z]{2}-/.test(isoOf(unit))),
  (unit) => countryOfUnit(isoOf(unit)),
);
const countriesWithProvinces = new Set(
  Object.keys(
    (parse(readFileSync(join(projectRoot, 'data/places/provinces.yaml'), 'utf8')) as { types: object }).types,
  ),
);
/** Their units make up regions that news names: Nagorno-Karabakh, Essequibo. */
const COMPOSED = new Set(['AZ', 'EH', 'GY']);
const unitsOf: Record<string, string[]> = {};
for (const [country, units] of [...byCountry].sort(([a], [b]) => (a < b ? -1 : 1))) {
  // Provinces that no card shows need no shape.
  if (units.length < 2 || !(countriesWithProvinces.has(country) || COMPOSED.has(country))) continue;
  const made = unitTopology(country, units);
  write(`units/${country}.json`, made);
  const collection = feature(made, made.objects.shapes as GeometryCollection<{ province?: string }>);
  for (const { id, properties } of collection.features)
    if (properties.province)
      unitsOf[properties.province] = [...(unitsOf[properties.province] ?? []), String(id)];
}
write('provinces.json', Object.fromEntries(Object.entries(unitsOf).sort(([a], [b]) => (a < b ? -1 : 1))));
write('editions.json', [PROVINCE_SHAPES, COUNTRY_SHAPES, LAKE_SHAPES]);
