/** A country's flag as shapes, which any page's security policy lets a script draw, unlike an image. */

/** A tag of SVG, its attributes, and for a group what it holds. */
export type FlagShape = [
  tag: 'path' | 'circle' | 'ellipse' | 'g',
  attributes: Record<string, string>,
  children?: FlagShape[],
];

/** By ISO 3166-1 alpha-2 code. */
export type Flags = Record<string, Flag>;

export interface Flag {
  viewBox: string;
  shapes: FlagShape[];
}
