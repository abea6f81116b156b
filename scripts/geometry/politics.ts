/** Where the packages draw borders otherwise than the United Nations see them, and where a border is disputed. */

/** Country by the packages' three-letter code, where it is not that of ISO 3166-1: what is not a state of its own joins the state it is seen in. */
export const COUNTRY_OF: Readonly<Record<string, string>> = {
  XKX: 'XK',
  KOS: 'XK',
  SOL: 'SO',
  CYN: 'CY',
  ALA: 'AX',
  IOA: 'AU',
  ATC: 'AU',
};

/** Pairs of the packages' codes whose border is disputed in all its length. */
const DISPUTED_PAIRS = new Set([
  'SRB|XKX',
  'CYN|CYP',
  'SOL|SOM',
  'ESH|MAR',
  'ISR|PSE',
  'ISR|SYR',
  'CHN|KAS',
  'IND|KAS',
  'KAS|PAK',
]);

export const isDisputedPair = (one: string, other: string): boolean =>
  DISPUTED_PAIRS.has([one, other].sort().join('|'));

/** Kashmir's lines are disputed, the rest of those borders is not: west, south, east, north. */
const KASHMIR = [72.5, 32.2, 80.6, 37.3] as const;
const KASHMIR_PAIRS = new Set(['IND|PAK', 'CHN|IND', 'CHN|PAK']);

export const isKashmirPair = (one: string, other: string): boolean =>
  KASHMIR_PAIRS.has([one, other].sort().join('|'));

export const isInKashmir = ([lon, lat]: readonly [number, number]): boolean =>
  lon >= KASHMIR[0] && lat >= KASHMIR[1] && lon <= KASHMIR[2] && lat <= KASHMIR[3];

/** Natural Earth's own units that the packages file under the power that holds them. By ISO 3166-2 code. */
export const UNIT_COUNTRY: Readonly<Record<string, string>> = {
  'UA-43': 'UA',
  'UA-40': 'UA',
  'MA-15': 'EH',
  'MA-16': 'EH',
};

/** Provinces of today that are made of units of yesterday, or whose shape in the package is out of date and not drawn. */
export const OUTDATED =
  /^(?:CD|KE|NP|NO|DZ|AO|KZ|RS|BE|IT|GY)\.|^(?:ID\.(?:36|39)|ML\.(?:08|09)|SD\.50|ET\.54)$/;

/** Provinces of either side that lie in Kashmir. */
export const KASHMIR_UNITS = ['IN-JK', 'IN-LA', 'PK-JK', 'PK-GB'];

/** What a disputed area is called on a map: by its own name and not by who claims it. */
export const HATCHED_NAMES: Readonly<Record<string, string>> = {
  crimea: 'Crimea',
  abkhazia: 'Abkhazia',
  kashmir: 'Kashmir',
  'golan-heights': 'Golan Heights',
  'CN-AKSAI': 'Aksai Chin',
};

/**
 * Small areas that no package draws, by hand from published maps, coarse on purpose: they are hatched, not measured.
 * Rings of [longitude, latitude].
 */
export const HATCHED_BY_HAND: Readonly<Record<string, [number, number][]>> = {
  // In China's administration; the line between Xinjiang and Tibet is its eastern edge.
  'CN-AKSAI': [
    [77.8, 35.5],
    [77.96, 35.48],
    [78.06, 35.45],
    [78.0, 35.27],
    [78.2, 34.87],
    [78.3, 34.62],
    [78.8, 34.42],
    [79.04, 34.38],
    [79.38, 34.44],
    [79.65, 34.44],
    [79.79, 34.43],
    [79.96, 34.74],
    [79.88, 34.91],
    [80.04, 35.0],
    [80.02, 35.1],
    [80.15, 35.22],
    [80.27, 35.53],
    [79.9, 35.75],
    [79.3, 35.95],
    [78.9, 35.98],
    [78.3, 35.75],
    [77.8, 35.5],
  ],
  // The Trans-Karakoram Tract, which Pakistan ceded to China in 1963 and India claims.
  'CN-SHAKSGAM': [
    [75.98, 36.45],
    [75.98, 36.2],
    [75.89, 36.1],
    [76.09, 35.98],
    [76.19, 35.8],
    [76.56, 35.9],
    [76.57, 35.75],
    [76.88, 35.6],
    [77.41, 35.47],
    [77.8, 35.5],
    [77.75, 35.75],
    [77.3, 36.05],
    [76.8, 36.35],
    [76.3, 36.6],
    [75.98, 36.45],
  ],
  'golan-heights': [
    [35.62, 33.25],
    [35.74, 33.33],
    [35.82, 33.28],
    [35.83, 33.12],
    [35.86, 32.99],
    [35.88, 32.85],
    [35.79, 32.74],
    [35.66, 32.69],
    [35.65, 32.8],
    [35.64, 32.9],
    [35.62, 33.02],
    [35.62, 33.25],
  ],
  'east-jerusalem': [
    [35.2, 31.86],
    [35.26, 31.85],
    [35.28, 31.78],
    [35.25, 31.72],
    [35.21, 31.72],
    [35.23, 31.78],
    [35.21, 31.82],
    [35.2, 31.86],
  ],
};
