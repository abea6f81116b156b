/** Shapes in the drawing's plane: rings of points, as SVG paths and to find a place for a label. */
import { type GeoPermissibleObjects, type GeoProjection, geoPath } from 'd3-geo';

export type Point = [x: number, y: number];

export interface Outline {
  points: Point[];
  isClosed: boolean;
}

/** The outlines of an object under a projection, clipped to its frame. */
export function outlinesOf(object: GeoPermissibleObjects, projection: GeoProjection): Outline[] {
  const outlines: Outline[] = [];
  let current: Outline | undefined;
  const context = {
    beginPath() {},
    moveTo(x: number, y: number) {
      current = { points: [[x, y]], isClosed: false };
      outlines.push(current);
    },
    lineTo(x: number, y: number) {
      current?.points.push([x, y]);
    },
    closePath() {
      if (current) current.isClosed = true;
    },
    arc() {},
  };
  geoPath(projection, context)(object);
  return outlines.filter(({ points }) => points.length > 1);
}

/** Points nearer than this to the last one would not be seen. */
const LEAST_STEP = 0.35;

/** An SVG path of the outlines, to a tenth of a unit. */
export function svgPath(outlines: readonly Outline[]): string {
  let path = '';
  for (const { points, isClosed } of outlines) {
    let last: Point | undefined;
    let drawn = 0;
    let piece = '';
    for (const [at, point] of points.entries()) {
      const isEnd = at === points.length - 1;
      if (last && !isEnd && Math.hypot(point[0] - last[0], point[1] - last[1]) < LEAST_STEP) continue;
      piece += `${last ? 'L' : 'M'}${Number(point[0].toFixed(1))} ${Number(point[1].toFixed(1))}`;
      last = point;
      drawn++;
    }
    if (drawn > (isClosed ? 2 : 1)) path += isClosed ? `${piece}Z` : piece;
  }
  return path;
}

/** Whether a point lies inside closed outlines, by the even-odd rule. */
export function isInside(outlines: readonly Outline[], [x, y]: Point): boolean {
  let inside = false;
  for (const { points } of outlines) {
    for (let at = 0, before = points.length - 1; at < points.length; before = at++) {
      const [x1, y1] = points[at] as Point;
      const [x2, y2] = points[before] as Point;
      if (y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1) inside = !inside;
    }
  }
  return inside;
}

/** How far a point is from the nearest outline. */
function distanceToEdge(outlines: readonly Outline[], [x, y]: Point): number {
  let least = Number.POSITIVE_INFINITY;
  for (const { points } of outlines)
    for (let at = 1; at < points.length; at++) {
      const [x1, y1] = points[at - 1] as Point;
      const [x2, y2] = points[at] as Point;
      const [dx, dy] = [x2 - x1, y2 - y1];
      const along = Math.max(0, Math.min(1, ((x - x1) * dx + (y - y1) * dy) / (dx * dx + dy * dy || 1)));
      least = Math.min(least, Math.hypot(x - x1 - along * dx, y - y1 - along * dy));
    }
  return least;
}

const GRID = 14;
/** A label is wide and low, so that room above and below counts less than room at its sides. */
const FLATTEN = 2.2;

/** Inner points of a shape that lie far from its edge, best first: where a label may stand. */
export function roomiestPoints(outlines: readonly Outline[], most = 6): Point[] {
  const points = outlines.flatMap((outline) => outline.points);
  if (points.length === 0) return [];
  const [left, right] = [Math.min(...points.map(([x]) => x)), Math.max(...points.map(([x]) => x))];
  const [top, bottom] = [Math.min(...points.map(([, y]) => y)), Math.max(...points.map(([, y]) => y))];
  const flat = outlines.map(({ points: ring, isClosed }) => ({
    isClosed,
    points: ring.map(([x, y]): Point => [x, y * FLATTEN]),
  }));
  const found: { point: Point; room: number }[] = [];
  for (let column = 1; column < GRID; column++)
    for (let row = 1; row < GRID; row++) {
      const point: Point = [left + ((right - left) * column) / GRID, top + ((bottom - top) * row) / GRID];
      if (isInside(outlines, point))
        found.push({ point, room: distanceToEdge(flat, [point[0], point[1] * FLATTEN]) });
    }
  return found
    .sort((a, b) => b.room - a.room)
    .slice(0, most)
    .map(({ point }) => point);
}
