/** Draws a locator map: pure geometry in, paths and labels out. */

import { type GeoProjection, geoArea, geoCentroid } from 'd3-geo';
import type { GeoJSON } from 'geojson';
import type { MapDot, MapDrawing, MapTarget } from '../../data/map.ts';
import { aroundPoint, type FrameKind, HEIGHT, mainPart, projectionOn, reachOf, WIDTH } from './frame.ts';
import { type Area, type Cap, nearPart, polygonsOf, type World } from './geometry.ts';
import { cornerFor, globeAt, RADIUS } from './globe.ts';
import { boxAround, LabelPlacer } from './labels.ts';
import { type Outline, outlinesOf, type Point, roomiestPoints, svgPath } from './rings.ts';

export interface Capital {
  title: string;
  /** [latitude, longitude]. */
  at: [number, number];
}

export interface MapRequest {
  /** What the target is called. */
  title: string;
  target: MapTarget;
  /** Of the country in which the target lies, where it has one. */
  capital?: Capital;
}

export interface MapGeometry {
  world: World;
  /** Coarse land for the small globe. */
  globe: readonly Area[];
  /** The provinces around the target by ISO 3166-2 code: those that it is made of, and for a town those of its country. */
  units: ReadonlyMap<string, Area>;
}

/** What the map is of, in geometry's terms. */
interface Subject {
  kind: FrameKind;
  focus: GeoJSON;
  shapes: readonly Area[];
  line?: GeoJSON;
  /** [longitude, latitude]. */
  point?: Point;
  country: string | undefined;
}

/** Steradians (about 4 km²) below which a country is a dot: the Vatican. */
const LEAST_AREA = 1e-7;

const flip = ([latitude, longitude]: readonly [number, number]): Point => [longitude, latitude];

/** The shape does not exist in the geometry: the data speak of a place that the files do not hold. */
export class NoShapeError extends Error {
  override name = 'NoShapeError';
}

function countryIn(world: World, code: string): Area {
  const area = world.countries.get(code);
  if (!area) throw new NoShapeError(`There is no country ${code} in the geometry.`);
  return area;
}

function subjectOf(target: MapTarget, { world, units }: MapGeometry): Subject {
  if ('units' in target) {
    const shapes = target.units.map((id) => {
      const unit = units.get(id);
      if (!unit) throw new NoShapeError(`There is no province ${id} in the geometry.`);
      return unit;
    });
    const focus: GeoJSON = { type: 'FeatureCollection', features: [...shapes] };
    return { kind: 'units', focus, shapes, country: target.units[0]?.slice(0, 2) };
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
    };
  }
  if ('line' in target) {
    const line: GeoJSON = { type: 'LineString', coordinates: target.line.map(flip) };
    return { kind: 'shape', focus: line, shapes: [], line, country: undefined };
  }
  if ('area' in target) {
    const ring = target.area.map(flip);
    const area: Area = {
      type: 'Feature',
      properties: {},
      geometry: { type: 'Polygon', coordinates: [[...ring, ring[0] as Point]] },
    };
    return { kind: 'shape', focus: area, shapes: [area], country: undefined };
  }
  if ('countries' in target) {
    const shapes = target.countries.map((code) => countryIn(world, code));
    const focus: GeoJSON = { type: 'GeometryCollection', geometries: shapes.map(mainPart) };
    return { kind: 'country', focus, shapes, country: undefined };
  }
  const area = countryIn(world, target.country);
  if (geoArea(area) < LEAST_AREA) {
    const point = polygonsOf(area)[0]?.[0]?.[0] as Point;
    const focus: GeoJSON = { type: 'MultiPoint', coordinates: [point] };
    return { kind: 'point', focus, shapes: [], point, country: target.country };
  }
  return { kind: 'country', focus: mainPart(area), shapes: [area], country: target.country };
}

const MOST_COUNTRY_LABELS = 7;
/** A country that shows less than this of the frame, in units of the drawing squared, is not named. */
const LEAST_NAMED = 260;

function planarArea(outlines: readonly Outline[]): number {
  let sum = 0;
  for (const { points } of outlines)
    for (let at = 0, before = points.length - 1; at < points.length; before = at++) {
      const [x1, y1] = points[before] as Point;
      const [x2, y2] = points[at] as Point;
      sum += x1 * y2 - x2 * y1;
    }
  return Math.abs(sum) / 2;
}

interface DrawnCountry {
  code: string;
  name: string;
  outlines: Outline[];
  size: number;
}

function countriesInFrame(world: World, projection: GeoProjection, cap: Cap): DrawnCountry[] {
  return [...world.countries].flatMap(([code, area]) => {
    const near = nearPart(area, cap);
    const outlines = near ? outlinesOf(near, projection) : [];
    if (outlines.length === 0) return [];
    return [{ code, name: area.properties.name ?? '', outlines, size: planarArea(outlines) }];
  });
}

/** The names of up to three of the largest countries around. */
const around = (countries: readonly DrawnCountry[], own: string | undefined): string[] =>
  countries
    .filter(({ code, name, size }) => code !== own && name !== '' && size >= LEAST_NAMED)
    .slice(0, 3)
    .map(({ name }) => name);

/** Draws the map. Throws NoShapeError where the geometry lacks what the target names. */
export function drawMap({ title, target, capital }: MapRequest, geometry: MapGeometry): MapDrawing {
  const { world, units } = geometry;
  const subject = subjectOf(target, geometry);
  const projection = projectionOn(subject.focus, subject.kind);
  const path = (shapes: readonly Area[]): Outline[] =>
    shapes.flatMap((shape) => {
      const near = nearPart(shape, cap);
      return near ? outlinesOf(near, projection) : [];
    });
  const middleOfEarth = geoCentroid(subject.focus as never) as Point;
  const cap: Cap = { at: middleOfEarth, reach: reachOf(projection) };
  const countries = countriesInFrame(world, projection, cap).sort((a, b) => b.size - a.size);
  const own = countries.find(({ code }) => code === subject.country);
  const targetOutlines = subject.line ? outlinesOf(subject.line as never, projection) : path(subject.shapes);

  const placer = new LabelPlacer(WIDTH, HEIGHT);
  const dots: MapDot[] = [];
  const dotAt = (at: Point, kind: MapDot['kind']): Point | undefined => {
    const [x, y] = projection(at) ?? [];
    if (x === undefined || y === undefined || x < 3 || y < 3 || x > WIDTH - 3 || y > HEIGHT - 3)
      return undefined;
    dots.push({ x: Number(x.toFixed(1)), y: Number(y.toFixed(1)), kind });
    placer.reserve(boxAround([x, y], 8, 8));
    return [x, y];
  };

  const middle = projection(middleOfEarth) ?? [WIDTH / 2, HEIGHT / 2];
  const marked = subject.point && dotAt(subject.point, 'target');
  const corner = cornerFor(marked ?? (middle as Point), WIDTH, HEIGHT);
  placer.reserve(boxAround(corner, RADIUS * 2 + 6, RADIUS * 2 + 6));

  if (marked) placer.place(title, 'target', placer.beside(title, 'target', marked));
  else {
    const inner = subject.line ? [middle as Point] : roomiestPoints(targetOutlines);
    const spots = inner.length > 0 ? inner : [middle as Point];
    placer.place(title, 'target', [
      ...spots,
      ...spots.slice(0, 1).flatMap((spot) => placer.beside(title, 'target', spot)),
    ]);
  }
  const isCapitalItself = capital !== undefined && subject.point !== undefined && capital.title === title;
  const seat = capital && !isCapitalItself && dotAt(flip(capital.at), 'capital');
  if (seat && capital) placer.place(capital.title, 'town', placer.beside(capital.title, 'town', seat));
  let named = 0;
  for (const { code, name, outlines, size } of countries) {
    if (named >= MOST_COUNTRY_LABELS || size < LEAST_NAMED || name === '') continue;
    if (code === subject.country && subject.kind === 'country') continue;
    if (placer.place(name, 'country', roomiestPoints(outlines))) named++;
  }

  const hatched = [...world.areas.values()].filter(
    (area) => subject.kind !== 'shape' || !subject.shapes.includes(area),
  );
  const centre = subject.point ?? middleOfEarth;
  return {
    width: WIDTH,
    height: HEIGHT,
    land: svgPath(countries.filter((country) => country !== own).flatMap(({ outlines }) => outlines)),
    country: own ? svgPath(own.outlines) : '',
    provinces: subject.kind === 'country' ? '' : svgPath(path([...units.values()])),
    target: svgPath(targetOutlines),
    isLine: subject.line !== undefined,
    disputed: svgPath(outlinesOf(world.disputed, projection)),
    hatched: svgPath(path(hatched)),
    dots,
    labels: placer.labels,
    globe: globeAt(corner, centre, geometry.globe),
    told: {
      place: title,
      ...(own?.name && own.name !== title && { country: own.name }),
      neighbours: around(countries, subject.country),
    },
  };
}
