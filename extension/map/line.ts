/** A strait, a canal, a border: a line in the drawing's plane. */
import type { Patch } from './ground.ts';
import { boxAround, boxOf, FONT_SIZE, type LabelPlacer, type Spot } from './labels.ts';
import type { Outline, Point } from './rings.ts';

const STEPS = 8;

/** The line through the same points without corners: a Catmull-Rom spline. */
export function smoothed({ points, isClosed }: Outline): Outline {
  const smooth: Point[] = points.slice(0, 1);
  const end = points.length - 1;
  for (let at = 0; at < end; at++) {
    const [a, b, c, d] = [at - 1, at, at + 1, at + 2].map(
      (each) => points[Math.max(0, Math.min(end, each))] as Point,
    ) as [Point, Point, Point, Point];
    const along = (t: number, axis: 0 | 1): number =>
      b[axis] +
      (t / 2) *
        (c[axis] -
          a[axis] +
          t *
            (2 * a[axis] -
              5 * b[axis] +
              4 * c[axis] -
              d[axis] +
              t * (3 * (b[axis] - c[axis]) + d[axis] - a[axis])));
    for (let step = 1; step <= STEPS; step++) smooth.push([along(step / STEPS, 0), along(step / STEPS, 1)]);
  }
  return { points: smooth, isClosed };
}

const CLEARANCE = 6;
/** How many places farther along the line a name goes for open water. */
const WATER = 40;
const MOST_SLANT = 18;

/** Keeps labels off the line. */
export function reserveLine(placer: LabelPlacer, lines: readonly Outline[]): void {
  for (const { points } of lines)
    for (const [at, [x, y]] of points.entries()) {
      const [x0, y0] = points[Math.max(0, at - 1)] as Point;
      const pieces = Math.max(1, Math.ceil(Math.hypot(x - x0, y - y0) / CLEARANCE));
      for (let piece = 1; piece <= pieces; piece++) {
        const share = piece / pieces;
        placer.reserve(boxAround([x0 + (x - x0) * share, y0 + (y - y0) * share], CLEARANCE, CLEARANCE));
      }
    }
}

/** Where the name may stand beside the line: near its middle before its ends, and of a strait over water. */
export function besideLine({ points }: Outline, water: Patch, text: string): Spot[] {
  const spots: Spot[] = [];
  const gap = CLEARANCE + 3;
  for (const share of [0.5, 0.4, 0.6, 0.3, 0.7, 0.2, 0.8, 0.1, 0.9, 0, 1]) {
    const at = Math.round(share * (points.length - 1));
    const [x, y] = points[at] as Point;
    const [x1, y1] = points[Math.max(0, at - 1)] as Point;
    const [x2, y2] = points[Math.min(points.length - 1, at + 1)] as Point;
    const length = Math.hypot(x2 - x1, y2 - y1) || 1;
    const [across, down] = [-(y2 - y1) / length, (x2 - x1) / length];
    const side = across < 0 ? -1 : 1;
    // A slanting line comes under the corners of what stands beside it.
    const slant = Math.min(MOST_SLANT, Math.abs((x2 - x1) / (y2 - y1 || 1)) * FONT_SIZE.target * 0.6);
    if (Math.abs(across) < 0.35)
      spots.push({ at: [x, y - gap - FONT_SIZE.target / 2] }, { at: [x, y + gap + FONT_SIZE.target / 2] });
    else
      spots.push(
        { at: [x + gap * side * across + slant, y + gap * side * down], anchor: 'start' },
        { at: [x - gap * side * across - slant, y - gap * side * down], anchor: 'end' },
      );
  }
  const middle = points[Math.round(points.length / 2)] as Point;
  const isAtSea = water.shareOf(boxAround(middle, CLEARANCE, CLEARANCE)) > 0.5;
  const cost = (spot: Spot, at: number): number =>
    isAtSea ? at - water.shareOf(boxOf(text, 'target', spot)) * WATER : at;
  return spots
    .map((spot, at) => ({ spot, cost: cost(spot, at) }))
    .sort((a, b) => a.cost - b.cost)
    .map(({ spot }) => spot);
}
