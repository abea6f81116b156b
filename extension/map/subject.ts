/** What a map is of, in geometry's terms. */
import type { GeoJSON } from 'geojson';
import type { MapTarget } from '../../data/map.ts';
import { aroundPoint, type FrameKind, mainPart } from './frame.ts';
import type { Area, World } from './geometry.ts';
import { polygonsOf } from './polygons.ts';
import type { Point } from './rings.ts';
import { polygonArea } from './sphere.ts';

export interface Subject {
  kind: FrameKind;
  focus: GeoJSON;
  shapes: readonly Area[];
  line?: GeoJSON;
  /** [longitude, latitude]. */
  point?: Point;
  /** The country that it lies in or is; absent where there is none, or more than one. */
  country: string | undefined;
  /** The countries that it is made of, where there are several. */
  members: ReadonlySet<string>;
}

/** Steradians (about 4 km²) below which a country is a dot: the Vatican. */
const LEAST_AREA = 1e-7;

export const flip = ([latitude, longitude]: readonly [number, number]): Point => [longitude, latitude];

/** The shape does not exist in the geometry: the data speak of a place that the files do not hold. */
export class NoShapeError extends Error {
  override name = 'NoShapeError';
}

function countryIn(world: World, code: string): Area {
  const area = world.countries.get(code);
  if (!area) throw new NoShapeError(`There is no country ${code} in the geometry.`);
  return area;
}

const NONE: ReadonlySet<string> = new Set();

/** Throws NoShapeError where the geometry lacks what the target names. */
export function subjectOf(target: MapTarget, world: World, units: ReadonlyMap<string, Area>): Subject {
  if ('units' in target) {
    const shapes = target.units.map((id) => {
      const unit = units.get(id) ?? world.areas.get(id);
      if (!unit) throw new NoShapeError(`There is no province ${id} in the geometry.`);
      return unit;
    });
    const focus: GeoJSON = { type: 'FeatureCollection', features: [...shapes] };
    // Where a part is disputed, the map gives the land around it to none.
    const isDisputed = target.units.some((id) => !units.has(id));
    const countries = new Set(target.units.map((id) => id.slice(0, 2)));
    const [country] = countries.size === 1 && !isDisputed ? countries : [];
    return {
      kind: 'units',
      focus,
      shapes,
      country,
      members: NONE,
    };
  }
  if ('at' in target) {
    const point = flip(target.at);
    const country = target.country && world.countries.get(target.country);
    return {
      kind: 'point',
      focus: aroundPoint(point, country || undefined),
      shapes: [],
      point,
      country: target.country,
      members: NONE,
    };
  }
  if ('line' in target) {
    const line: GeoJSON = { type: 'LineString', coordinates: target.line.map(flip) };
    return { kind: 'shape', focus: line, shapes: [], line, country: undefined, members: NONE };
  }
  if ('area' in target) {
    const ring = target.area.map(flip);
    const area: Area = {
      type: 'Feature',
      properties: {},
      geometry: { type: 'Polygon', coordinates: [[...ring, ring[0] as Point]] },
    };
    return { kind: 'shape', focus: area, shapes: [area], country: undefined, members: NONE };
  }
  if ('countries' in target) {
    const shapes = target.countries.map((code) => countryIn(world, code));
    const focus: GeoJSON = { type: 'GeometryCollection', geometries: shapes.map(mainPart) };
    return { kind: 'country', focus, shapes, country: undefined, members: new Set(target.countries) };
  }
  const area = countryIn(world, target.country);
  if (polygonsOf(area).every((polygon) => polygonArea(polygon) < LEAST_AREA)) {
    const point = polygonsOf(area)[0]?.[0]?.[0] as Point;
    const focus: GeoJSON = { type: 'MultiPoint', coordinates: [point] };
    return { kind: 'point', focus, shapes: [], point, country: target.country, members: NONE };
  }
  return { kind: 'country', focus: mainPart(area), shapes: [area], country: target.country, members: NONE };
}
