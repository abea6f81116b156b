/** Shapes in the drawing's plane: rings of points, as SVG paths and to find a place for a label. */
import { type GeoPermissibleObjects, type GeoProjection, geoPath } from 'd3-geo';

export type Point = [x: number, y: number];

export interface Outline {
  points: Point[];
  isClosed: boolean;
}

/** Points nearer than this to the last one would not be seen. */
const LEAST_STEP = 0.35;

/** The outlines of an object under a projection, clipped to its frame, without the points that would not be seen. */
export function outlinesOf(object: GeoPermissibleObjects, projection: GeoProjection): Outline[] {
  const outlines: Outline[] = [];
  let points: Point[] = [];
  let [lastX, lastY] = [0, 0];
  /** The end of the line, while it lies too near to what was kept. */
  let end: Point | undefined;
  const keep = (x: number, y: number): void => {
    points.push([x, y]);
    [lastX, lastY] = [x, y];
    end = undefined;
  };
  const finish = (isClosed: boolean): void => {
    if (end && !isClosed) points.push(end);
    if (points.length > (isClosed ? 2 : 1)) outlines.push({ points, isClosed });
    points = [];
    end = undefined;
  };
  const context = {
    beginPath() {},
    moveTo(x: number, y: number) {
      finish(false);
      keep(x, y);
    },
    lineTo(x: number, y: number) {
      if (Math.abs(x - lastX) + Math.abs(y - lastY) > LEAST_STEP) keep(x, y);
      else end = [x, y];
    },
    closePath() {
      finish(true);
    },
    arc() {},
  };
  geoPath(projection, context)(object);
  finish(false);
  return outlines;
}

const tenth = (value: number): number => Math.round(value * 10) / 10;

/** An SVG path of the outlines, to a tenth of a unit. */
export function svgPath(outlines: readonly Outline[]): string {
  let path = '';
  for (const { points, isClosed } of outlines) {
    let letter = 'M';
    for (const [x, y] of points) {
      path += `${letter}${tenth(x)} ${tenth(y)}`;
      letter = 'L';
    }
    if (isClosed) path += 'Z';
  }
  return path;
}
