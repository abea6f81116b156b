/** Which part of the world a map shows. */

import { type GeoProjection, geoAzimuthalEqualArea, geoBounds, geoDistance } from 'd3-geo';
import type { GeoJSON, MultiPoint, MultiPolygon } from 'geojson';
import { EARTH_RADIUS_KM } from '../../data/earth.ts';
import type { Area } from './geometry.ts';
import { polygonsOf } from './polygons.ts';
import { middleOf, polygonArea } from './sphere.ts';

export const WIDTH = 328;
export const HEIGHT = 196;

/** Parts of a country smaller than this share of its largest do not widen the map: France is not shown with Réunion. */
const LEAST_PART = 0.2;
/** A town is shown in its whole country where that is no wider than this, in km. */
const WHOLE_COUNTRY_UP_TO = 1300;
/** Ground that a map shows at least, in km from left to right. */
const LEAST_WIDTH = { country: 400, units: 420, point: 900, shape: 320 };

const PADDING = { country: 22, units: 36, point: 22, shape: 44 };

export type FrameKind = keyof typeof LEAST_WIDTH;

/** The part of a country that people think of: its largest piece and those that are not much smaller. */
export function mainPart(area: Area): MultiPolygon {
  const parts = polygonsOf(area)
    .map((coordinates) => ({ coordinates, size: polygonArea(coordinates) }))
    .sort((a, b) => b.size - a.size);
  const largest = parts[0]?.size ?? 0;
  return {
    type: 'MultiPolygon',
    coordinates: parts
      .filter(({ size }) => size >= largest * LEAST_PART)
      .map(({ coordinates }) => coordinates),
  };
}

function widthInKm(shape: MultiPolygon): number {
  const [[west, south], [east, north]] = geoBounds(shape);
  const middle = (south + north) / 2;
  return (
    Math.max(geoDistance([west, middle], [east, middle]), geoDistance([west, south], [west, north])) *
    EARTH_RADIUS_KM
  );
}

/** What a town's map is fitted to: its country where that is small enough, else the town alone. */
export function aroundPoint(at: [number, number], country: Area | undefined): GeoJSON {
  const main = country && mainPart(country);
  const point: MultiPoint = { type: 'MultiPoint', coordinates: [at] };
  if (!main || widthInKm(main) > WHOLE_COUNTRY_UP_TO) return point;
  return { type: 'GeometryCollection', geometries: [main, point] };
}

/** How much wider than at least a map becomes, step by step, until it shows where its subject lies. */
export const STEPS_OUT = [1, 1.5, 2.2, 3.2, 4.6, 6.5];

/**
 * An equal-area projection that looks straight down on `focus` and shows it whole, with some ground around it: `out` times as much as at
 * least.
 */
export function projectionOn(focus: GeoJSON, kind: FrameKind, out = 1): GeoProjection {
  const [longitude, latitude] = middleOf(focus);
  const padding = PADDING[kind];
  const projection = geoAzimuthalEqualArea()
    .rotate([-longitude, -latitude])
    .precision(0.5)
    // What lies far away is left out; to clip it on the sphere would take half of a map's time.
    .preclip((stream) => stream)
    .fitExtent(
      [
        [padding, padding],
        [WIDTH - padding, HEIGHT - padding],
      ],
      focus as never,
    );
  const largest = (WIDTH * EARTH_RADIUS_KM) / (LEAST_WIDTH[kind] * out);
  if (!(projection.scale() < largest)) projection.scale(largest).translate([WIDTH / 2, HEIGHT / 2]);
  return projection.clipExtent([
    [-2, -2],
    [WIDTH + 2, HEIGHT + 2],
  ]);
}

/** Radians from the map's middle to its farthest corner, with a margin: what lies beyond need not be projected. */
export const reachOf = (projection: GeoProjection): number =>
  (Math.hypot(WIDTH, HEIGHT) / 2 / projection.scale()) * 1.25 + 0.01;
