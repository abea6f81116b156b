/** Puts labels on a map so that none lies over another, over a dot or over the frame. */
import type { MapLabel } from '../../data/map.ts';
import type { Point } from './rings.ts';

export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** Text sizes in units of the drawing; the style sheet has the same. */
export const FONT_SIZE = { target: 12.5, country: 10.5, town: 10.5 } as const;
/** Average width of a letter in ems; a little too wide rather than too narrow. */
const LETTER = 0.57;
const MARGIN = 4;

export const boxAround = ([x, y]: Point, width: number, height: number): Box => ({
  left: x - width / 2,
  right: x + width / 2,
  top: y - height / 2,
  bottom: y + height / 2,
});

export const labelBox = (text: string, kind: MapLabel['kind'], at: Point): Box =>
  boxAround(at, text.length * FONT_SIZE[kind] * LETTER, FONT_SIZE[kind] * 1.2);

const overlap = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

export class LabelPlacer {
  readonly labels: MapLabel[] = [];
  private readonly taken: Box[] = [];
  private readonly frame: Box;

  constructor(width: number, height: number) {
    this.frame = { left: MARGIN, top: MARGIN, right: width - MARGIN, bottom: height - MARGIN };
  }

  /** Keeps labels away from here. */
  reserve(box: Box): void {
    this.taken.push(box);
  }

  /** Places the label at the first of the points where it fits; false where it fits nowhere. */
  place(text: string, kind: MapLabel['kind'], points: readonly Point[]): boolean {
    for (const point of points) {
      const box = labelBox(text, kind, point);
      const { left, top, right, bottom } = this.frame;
      if (box.left < left || box.top < top || box.right > right || box.bottom > bottom) continue;
      if (this.taken.some((other) => overlap(box, other))) continue;
      this.taken.push(box);
      this.labels.push({ text, kind, x: Number(point[0].toFixed(1)), y: Number(point[1].toFixed(1)) });
      return true;
    }
    return false;
  }

  /** Where a label may stand beside a dot: right, left, below, above. */
  beside(text: string, kind: MapLabel['kind'], [x, y]: Point): Point[] {
    const box = labelBox(text, kind, [x, y]);
    const across = (box.right - box.left) / 2 + 7;
    const down = (box.bottom - box.top) / 2 + 5;
    return [
      [x + across, y],
      [x - across, y],
      [x, y + down],
      [x, y - down],
      [x + across, y - down],
      [x - across, y + down],
    ];
  }
}
