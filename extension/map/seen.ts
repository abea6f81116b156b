/** What of a line can be seen on a map: it may run under the globe in the corner or leave the frame. */
import { HEIGHT, WIDTH } from './frame.ts';
import type { Box } from './labels.ts';
import type { Outline, Point } from './rings.ts';

/** Units of the drawing that a line is followed in. */
const STEP = 2;

const isIn = ([x, y]: Point, { left, right, top, bottom }: Box): boolean =>
  x >= left && x <= right && y >= top && y <= bottom;

const FRAME: Box = { left: 0, top: 0, right: WIDTH, bottom: HEIGHT };

/** How much of the line lies in the frame and not under `hidden`, in units of the drawing. */
export function lengthSeen({ points }: Outline, hidden: Box): number {
  let seen = 0;
  for (let at = 1; at < points.length; at++) {
    const [x1, y1] = points[at - 1] as Point;
    const [x2, y2] = points[at] as Point;
    const length = Math.hypot(x2 - x1, y2 - y1);
    const steps = Math.max(1, Math.round(length / STEP));
    for (let step = 0; step < steps; step++) {
      const share = (step + 0.5) / steps;
      const point: Point = [x1 + (x2 - x1) * share, y1 + (y2 - y1) * share];
      if (isIn(point, FRAME) && !isIn(point, hidden)) seen += length / steps;
    }
  }
  return seen;
}
