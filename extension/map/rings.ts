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

const tenth = (value: number): number => Math.round(value * 10) / 10;

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
      piece += `${last ? 'L' : 'M'}${tenth(point[0])} ${tenth(point[1])}`;
      last = point;
      drawn++;
    }
    if (drawn > (isClosed ? 2 : 1)) path += isClosed ? `${piece}Z` : piece;
  }
  return path;
}
