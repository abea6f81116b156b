/** Which part of the world a map shows. */

import {
  type GeoProjection,
  geoArea,
  geoAzimuthalEqualArea,
  geoBounds,
  geoCentroid,
  geoDistance,
} from 'd3-geo';
import type { GeoJSON, MultiPoint, MultiPolygon } from 'geojson';
import { EARTH_RADIUS_KM } from '../../data/earth.ts';
import { type Area, polygonsOf } from './geometry.ts';

export const WIDTH = 328;
export const HEIGHT = 196;

/** Parts of a country smaller than this share of its largest do not widen the map: France is not shown with Réunion. */
const LEAST_PART = 0.2;
/** A town is shown in its whole country where that is no wider than this, in km. */
const WHOLE_COUNTRY_UP_TO = 1300;
/** Ground that a map shows at least, in km from left to right. */
const LEAST_WIDTH = { country: 400, units: 420, point: 900, shape: 320 };

const PADDING = { country: 22, units: 46, point: 22, shape: 44 };

export type FrameKind = keyof typeof LEAST_WIDTH;

/** The part of a country that people think of: its largest piece and those that are not much smaller. */
export function mainPart(area: Area): MultiPolygon {
  const parts = polygonsOf(area)
    .map((coordinates) => ({ coordinates, size: geoArea({ type: 'Polygon', coordinates }) }))
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

/** An equal-area projection that looks straight down on `focus` and shows it whole, with some ground around it. */
export function projectionOn(focus: GeoJSON, kind: FrameKind): GeoProjection {
  const [longitude, latitude] = geoCentroid(focus as never);
  const padding = PADDING[kind];
  const projection = geoAzimuthalEqualArea()
    .rotate([-longitude, -latitude])
    .precision(0.3)
    .fitExtent(
      [
        [padding, padding],
        [WIDTH - padding, HEIGHT - padding],
      ],
      focus as never,
    );
  const largest = (WIDTH * EARTH_RADIUS_KM) / LEAST_WIDTH[kind];
  if (!(projection.scale() < largest)) projection.scale(largest).translate([WIDTH / 2, HEIGHT / 2]);
  return projection.clipAngle(90).clipExtent([
    [-2, -2],
    [WIDTH + 2, HEIGHT + 2],
  ]);
}

/** Radians from the map's middle to its farthest corner, with a margin: what lies beyond need not be projected. */
export const reachOf = (projection: GeoProjection): number =>
  (Math.hypot(WIDTH, HEIGHT) / 2 / projection.scale()) * 1.25 + 0.01;
