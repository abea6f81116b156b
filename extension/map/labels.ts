/** Puts labels on a map so that none lies over another, over a dot or over the frame. */
import type { MapLabel } from '../../data/map.ts';
import type { Point } from './rings.ts';

export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

type Kind = MapLabel['kind'];

/** Where a label stands, and which end of it stands there: its middle where nothing is said. */
export interface Spot {
  at: Point;
  anchor?: 'start' | 'end';
}

/** Text sizes in units of the drawing; the style sheet has the same. */
export const FONT_SIZE: Readonly<Record<Kind, number>> = {
  target: 12.5,
  region: 11.5,
  country: 10.5,
  town: 10.5,
  province: 9.5,
  sea: 9.5,
};
/** Widths of letters in ems, of the fonts that a card may be shown in the widest. */
const NARROW = 0.34;
const WIDE = 0.9;
const CAPITAL = 0.7;
const LETTER = 0.58;
/** Names of regions are set in capitals with space between them. */
const SPACED_CAPITAL = 0.81;
const BOLD = 1.05;
const MARGIN = 4;
/** Between two names on one line, or they would read as one. */
const APART = 4;
/** From the middle of a dot to the name beside it. */
const FROM_DOT = 8;

function widthOf(text: string, kind: Kind): number {
  if (kind === 'region') return text.length * SPACED_CAPITAL * FONT_SIZE.region;
  let ems = 0;
  for (const letter of text)
    ems += /[iljtfrI.,’' -]/.test(letter)
      ? NARROW
      : /[mwMW]/.test(letter)
        ? WIDE
        : /\p{Lu}/u.test(letter)
          ? CAPITAL
          : LETTER;
  return ems * FONT_SIZE[kind] * (kind === 'target' ? BOLD : 1);
}

export const boxAround = ([x, y]: Point, width: number, height: number): Box => ({
  left: x - width / 2,
  right: x + width / 2,
  top: y - height / 2,
  bottom: y + height / 2,
});

/** The ground that a label takes. */
export function labelBox({ text, kind, x, y, anchor }: MapLabel): Box {
  const width = widthOf(text, kind);
  const middle = anchor === 'start' ? x + width / 2 : anchor === 'end' ? x - width / 2 : x;
  return boxAround([middle, y], width, FONT_SIZE[kind] * 1.2);
}

export const boxOf = (text: string, kind: Kind, { at: [x, y], anchor }: Spot): Box =>
  labelBox({ text, kind, x, y, ...(anchor && { anchor }) });

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

  /** Whether a name has its label. */
  has(text: string): boolean {
    return this.labels.some((label) => label.text === text);
  }

  isFree(box: Box): boolean {
    const { left, top, right, bottom } = this.frame;
    if (box.left < left || box.top < top || box.right > right || box.bottom > bottom) return false;
    return !this.taken.some((other) => overlap(box, other));
  }

  /** Whether the label has room at any of the spots. */
  fits(text: string, kind: Kind, spots: readonly Spot[]): boolean {
    return spots.some((spot) => this.isFree(boxOf(text, kind, spot)));
  }

  /** Places the label at the first of the spots where it fits; false where it fits nowhere. */
  place(text: string, kind: Kind, spots: readonly Spot[]): boolean {
    for (const spot of spots) {
      const box = boxOf(text, kind, spot);
      if (!this.isFree(box)) continue;
      this.taken.push({ ...box, left: box.left - APART, right: box.right + APART });
      const [x, y] = spot.at.map((each) => Number(each.toFixed(1))) as Point;
      this.labels.push({ text, kind, x, y, ...(spot.anchor && { anchor: spot.anchor }) });
      return true;
    }
    return false;
  }
}

/** Where a label may stand beside a dot: right, left, below, above, and between these. */
export function besideDot(kind: Kind, [x, y]: Point, gap = FROM_DOT): Spot[] {
  const down = FONT_SIZE[kind] * 0.6 + gap - 2;
  return [
    { at: [x + gap, y], anchor: 'start' },
    { at: [x - gap, y], anchor: 'end' },
    { at: [x, y + down] },
    { at: [x, y - down] },
    { at: [x + gap - 3, y - down], anchor: 'start' },
    { at: [x + gap - 3, y + down], anchor: 'start' },
    { at: [x - gap + 3, y - down], anchor: 'end' },
    { at: [x - gap + 3, y + down], anchor: 'end' },
  ];
}
