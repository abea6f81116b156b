/** The small globe in a corner of a map, which says where in the world it is. */
import { geoOrthographic } from 'd3-geo';
import type { MapDrawing } from '../../data/map.ts';
import type { Area } from './geometry.ts';
import { outlinesOf, type Point, svgPath } from './rings.ts';

export const RADIUS = 23;
const MARGIN = 7;

/** The corner of the frame that is farthest from the target, so that the globe hides nothing. */
export function cornerFor(target: Point, width: number, height: number): Point {
  const inset = RADIUS + MARGIN;
  const corners: Point[] = [
    [inset, height - inset],
    [width - inset, height - inset],
    [width - inset, inset],
    [inset, inset],
  ];
  const distance = ([x, y]: Point): number => Math.hypot(x - target[0], y - target[1]);
  return corners.reduce((best, corner) => (distance(corner) > distance(best) + 1 ? corner : best));
}

export function globeAt(
  [x, y]: Point,
  [longitude, latitude]: [number, number],
  land: readonly Area[],
): MapDrawing['globe'] {
  const projection = geoOrthographic()
    .rotate([-longitude, Math.max(-40, Math.min(40, -latitude))])
    .scale(RADIUS)
    .translate([x, y])
    .precision(0.5);
  const dot = projection([longitude, latitude]) ?? [x, y];
  return {
    x,
    y,
    radius: RADIUS,
    land: svgPath(land.flatMap((area) => outlinesOf(area, projection))),
    dot: [Number(dot[0].toFixed(1)), Number(dot[1].toFixed(1))],
  };
}
