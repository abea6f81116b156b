import type { Geometry } from 'geojson';

/** The rings of a shape, each polygon apart. */
export const polygonsOf = ({ geometry }: { geometry: Geometry }): number[][][][] =>
  geometry.type === 'Polygon'
    ? [geometry.coordinates]
    : geometry.type === 'MultiPolygon'
      ? geometry.coordinates
      : [];
