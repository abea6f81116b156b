/** Locator maps: what a card's map is of, and the map as it is drawn. */

/** What a map shows. Points are [latitude, longitude]; lines and areas are lists of such points. */
export type MapTarget =
  | { country: string }
  | { countries: string[] }
  /** Provinces by ISO 3166-2 code (UA-14), which together make up a region. */
  | { units: string[] }
  | { at: [number, number]; country?: string }
  | { line: [number, number][] }
  | { area: [number, number][] };

export interface MapLabel {
  text: string;
  /** Where the text stands, in units of the drawing: its middle, or the end that `anchor` names. */
  x: number;
  y: number;
  anchor?: 'start' | 'end';
  /** A region of several countries is named apart from these, in capitals. */
  kind: 'target' | 'region' | 'country' | 'province' | 'town' | 'sea';
}

export interface MapDot {
  x: number;
  y: number;
  kind: 'target' | 'capital' | 'town';
}

/** A map ready to be drawn: paths in SVG's language, in a frame of `width` by `height`. */
export interface MapDrawing {
  width: number;
  height: number;
  /** Other countries, the card's country, and what the card is of. */
  land: string;
  country: string;
  target: string;
  /** Borders between provinces, drawn fine. */
  provinces: string;
  lakes: string;
  /** Whether the target is a line (a strait, a border) and not an area. */
  isLine: boolean;
  /** Whether the target is made of so many parts that the borders between them are drawn fine. */
  hasManyParts?: true;
  /** Disputed borders, and areas whose status is disputed. */
  disputed: string;
  hatched: string;
  dots: MapDot[];
  labels: MapLabel[];
  /** Where on the globe: land and the place, in a circle around (x, y). */
  globe: { x: number; y: number; radius: number; land: string; dot: [number, number] };
  told: MapTold;
}

/** What the map shows, for who does not see it. */
export interface MapTold {
  place: string;
  /** The country that it lies in; absent where the place is one, or lies in none. */
  country?: string;
  /** Up to three of the largest countries around, the largest first. */
  neighbours: string[];
}
