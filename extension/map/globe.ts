/** The small globe in a corner of a map, which says where in the world it is. */
import { geoOrthographic } from 'd3-geo';
import type { MapDrawing } from '../../data/map.ts';
import { HEIGHT, WIDTH } from './frame.ts';
import type { Area } from './geometry.ts';
import type { Patch } from './ground.ts';
import { type Box, boxAround } from './labels.ts';
import { outlinesOf, type Point, svgPath } from './rings.ts';

const RADIUS = 23;
const MARGIN = 7;

/** The globe with its edge, as a box. */
const boxOfGlobe = (corner: Point): Box => boxAround(corner, RADIUS * 2 + 6, RADIUS * 2 + 6);

/**
 * The corner of the frame where the globe hides least of what the map is of, and then the one that is farthest from it. `shown` is what it
 * must not hide: the target and disputed areas.
 */
export function cornerFor(target: Point, shown: readonly Patch[]): { at: Point; box: Box } {
  const inset = RADIUS + MARGIN;
  const corners: Point[] = [
    [inset, HEIGHT - inset],
    [WIDTH - inset, HEIGHT - inset],
    [WIDTH - inset, inset],
    [inset, inset],
  ];
  const cost = (corner: Point): number =>
    shown.reduce((sum, patch) => sum + patch.shareOf(boxOfGlobe(corner)), 0) * WIDTH * 4 -
    Math.hypot(corner[0] - target[0], corner[1] - target[1]);
  const at = corners.reduce((best, corner) => (cost(corner) < cost(best) - 1 ? corner : best));
  return { at, box: boxOfGlobe(at) };
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
