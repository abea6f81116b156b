/** Areas and middles on the sphere. d3 sums them with exact adders, which takes longer than to draw the map. */
import { geoCentroid } from 'd3-geo';
import type { GeoJSON } from 'geojson';
import { polygonsOf } from './polygons.ts';
import type { Point } from './rings.ts';

type Vector = [x: number, y: number, z: number];

const RADIANS = Math.PI / 180;

/** A unit vector to a point on the globe. */
export function vector([longitude, latitude]: readonly number[]): Vector {
  const [lon, lat] = [(longitude as number) * RADIANS, (latitude as number) * RADIANS];
  return [Math.cos(lat) * Math.cos(lon), Math.cos(lat) * Math.sin(lon), Math.sin(lat)];
}

/**
 * What a ring encloses as a vector: it points to the middle, and is as long as the area in steradians while that is small beside the globe.
 * The sum over its edges of half their angle along their normal.
 */
function enclosed(ring: readonly number[][]): Vector {
  const sum: Vector = [0, 0, 0];
  let before = vector(ring[0] ?? [0, 0]);
  for (let at = 1; at < ring.length; at++) {
    const next = vector(ring[at] as number[]);
    const x = before[1] * next[2] - before[2] * next[1];
    const y = before[2] * next[0] - before[0] * next[2];
    const z = before[0] * next[1] - before[1] * next[0];
    const sine = Math.hypot(x, y, z);
    if (sine > 0) {
      const share = Math.asin(Math.min(1, sine)) / sine / 2;
      sum[0] += x * share;
      sum[1] += y * share;
      sum[2] += z * share;
    }
    before = next;
  }
  return sum;
}

/** Steradians. */
export const polygonArea = ([outer = []]: readonly (readonly number[][])[]): number =>
  Math.hypot(...enclosed(outer));

function shapesIn(object: GeoJSON): GeoJSON[] {
  if (object.type === 'FeatureCollection') return object.features;
  return object.type === 'GeometryCollection' ? object.geometries : [object];
}

/** [longitude, latitude] of an object's middle: that of its areas where it has any. */
export function middleOf(object: GeoJSON): Point {
  const sum: Vector = [0, 0, 0];
  for (const shape of shapesIn(object)) {
    const geometry = shape.type === 'Feature' ? shape.geometry : shape;
    for (const [outer = []] of polygonsOf({ geometry } as never)) {
      const [x, y, z] = enclosed(outer);
      // Outer rings run clockwise, so that the sum points through the globe.
      sum[0] -= x;
      sum[1] -= y;
      sum[2] -= z;
    }
  }
  const [x, y, z] = sum;
  const length = Math.hypot(x, y, z);
  if (length === 0) return geoCentroid(object as never) as Point;
  return [Math.atan2(y, x) / RADIANS, Math.asin(z / length) / RADIANS];
}
