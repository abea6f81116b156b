/** The frame as a grid of cells, which says cheaply what lies where: to find room for a label, or a corner for the globe. */
import { HEIGHT, WIDTH } from './frame.ts';
import type { Box } from './labels.ts';
import type { Outline, Point } from './rings.ts';

/** Units of the drawing from side to side. */
export const CELL = 4;
const COLUMNS = Math.ceil(WIDTH / CELL);
const ROWS = Math.ceil(HEIGHT / CELL);
export const CELLS = COLUMNS * ROWS;

/** The middle of a cell. */
export const middleOf = (cell: number): Point => [
  ((cell % COLUMNS) + 0.5) * CELL,
  (Math.floor(cell / COLUMNS) + 0.5) * CELL,
];

/** Cells whose middles lie inside the outlines, by the even-odd rule. */
function cellsInside(outlines: readonly Outline[]): number[] {
  const crossings: number[][] = [];
  for (const { points, isClosed } of outlines) {
    if (!isClosed) continue;
    for (let at = 0, before = points.length - 1; at < points.length; before = at++) {
      const [x1, y1] = points[before] as Point;
      const [x2, y2] = points[at] as Point;
      const [top, bottom] = y1 < y2 ? [y1, y2] : [y2, y1];
      const last = Math.min(ROWS, Math.ceil(bottom / CELL - 0.5));
      for (let row = Math.max(0, Math.ceil(top / CELL - 0.5)); row < last; row++) {
        const x = x1 + (((row + 0.5) * CELL - y1) * (x2 - x1)) / (y2 - y1);
        crossings[row] ??= [];
        crossings[row]?.push(x);
      }
    }
  }
  const cells: number[] = [];
  crossings.forEach((xs, row) => {
    xs.sort((a, b) => a - b);
    for (let at = 0; at + 1 < xs.length; at += 2) {
      const first = Math.max(0, Math.ceil((xs[at] as number) / CELL - 0.5));
      const last = Math.min(COLUMNS, Math.ceil((xs[at + 1] as number) / CELL - 0.5));
      for (let column = first; column < last; column++) cells.push(row * COLUMNS + column);
    }
  });
  return cells;
}

const NO_CELLS = new Uint32Array((COLUMNS + 1) * (ROWS + 1));

/** A set of cells: a shape as far as it lies in the frame. */
export class Patch {
  readonly cells: readonly number[];
  /** How many cells lie above and left of each corner of the grid; counted when first asked for. */
  private counts: Uint32Array | undefined;

  constructor(cells: readonly number[]) {
    this.cells = cells;
  }

  static inside(outlines: readonly Outline[]): Patch {
    return new Patch(cellsInside(outlines));
  }

  without(others: readonly Patch[]): Patch {
    const filled = others.filter(({ cells }) => cells.length > 0);
    if (filled.length === 0) return this;
    const taken = new Uint8Array(CELLS);
    for (const { cells } of filled) for (const cell of cells) taken[cell] = 1;
    return new Patch(this.cells.filter((cell) => !taken[cell]));
  }

  with(other: Patch): Patch {
    if (other.cells.length === 0) return this;
    return new Patch([...this.cells, ...other.without([this]).cells]);
  }

  /** How much of the frame it covers: 0 to 1. */
  get extent(): number {
    return this.cells.length / CELLS;
  }

  get middle(): Point {
    let [x, y] = [0, 0];
    for (const cell of this.cells) {
      const [left, top] = middleOf(cell);
      x += left;
      y += top;
    }
    return [x / this.cells.length, y / this.cells.length];
  }

  private counted(): Uint32Array {
    if (this.counts) return this.counts;
    if (this.cells.length === 0) return NO_CELLS;
    const isIn = new Uint8Array(CELLS);
    for (const cell of this.cells) isIn[cell] = 1;
    const counts = new Uint32Array((COLUMNS + 1) * (ROWS + 1));
    for (let row = 0; row < ROWS; row++)
      for (let column = 0, inRow = 0; column < COLUMNS; column++) {
        inRow += isIn[row * COLUMNS + column] as number;
        const at = (row + 1) * (COLUMNS + 1) + column + 1;
        counts[at] = (counts[at - COLUMNS - 1] as number) + inRow;
      }
    this.counts = counts;
    return counts;
  }

  /** How much of the box it covers: 0 to 1. */
  shareOf({ left, right, top, bottom }: Box): number {
    const counts = this.counted();
    const clamp = (at: number, most: number): number => Math.max(0, Math.min(most, at));
    const [west, east] = [
      clamp(Math.floor(left / CELL), COLUMNS - 1),
      clamp(Math.ceil(right / CELL), COLUMNS),
    ];
    const [north, south] = [clamp(Math.floor(top / CELL), ROWS - 1), clamp(Math.ceil(bottom / CELL), ROWS)];
    const at = (row: number, column: number): number => counts[row * (COLUMNS + 1) + column] as number;
    const held = at(south, east) - at(north, east) - at(south, west) + at(north, west);
    return held / Math.max(1, (east - west) * (south - north));
  }

  /** Up to about `most` of its cells, evenly spread, by their middles. */
  sample(most: number): Point[] {
    const stride = Math.max(1, Math.round(Math.sqrt(this.cells.length / most)));
    return this.cells
      .filter((cell) => (cell % COLUMNS) % stride === 0 && Math.floor(cell / COLUMNS) % stride === 0)
      .map(middleOf);
  }
}

/** Every cell of the frame. */
export const WHOLE_FRAME = new Patch(Array.from({ length: CELLS }, (_, cell) => cell));
