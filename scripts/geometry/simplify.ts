import { geoArea } from 'd3-geo';
import type { Feature, MultiPolygon, Polygon, Position } from 'geojson';
import { quantize } from 'topojson-client';
import { topology } from 'topojson-server';
import {
  filter,
  filterWeight,
  presimplify,
  simplify,
  sphericalRingArea,
  sphericalTriangleArea,
} from 'topojson-simplify';
import type { Topology } from 'topojson-specification';
import { EARTH_RADIUS_KM } from '../../data/earth.ts';

/** Steps across the whole world in which shared borders are recognised. */
const STEPS = 1e7;

export type Shape = Feature<Polygon | MultiPolygon, Record<string, unknown>>;

const isWide = (ring: Position[]): boolean => geoArea({ type: 'Polygon', coordinates: [ring] }) > 2 * Math.PI;

/** A polygon wound as d3 reads it: its outer ring clockwise, or it would cover the rest of the globe. */
const woundPolygon = (rings: Position[][]): Position[][] =>
  rings.map((ring, at) => (isWide(ring) === (at === 0) ? [...ring].reverse() : ring));

const wound = (shape: Shape): Shape => {
  const { geometry } = shape;
  return {
    ...shape,
    geometry:
      geometry.type === 'Polygon'
        ? { type: 'Polygon', coordinates: woundPolygon(geometry.coordinates) }
        : { type: 'MultiPolygon', coordinates: geometry.coordinates.map(woundPolygon) },
  };
};

const steradians = (km2: number): number => km2 / EARTH_RADIUS_KM ** 2;

/**
 * Shapes as a topology whose lines have lost every point that spans less than `km2`, and every ring smaller than `ringKm2`. Borders that
 * were shared stay shared. Coordinates become whole numbers of `steps` across the extent.
 */
export function simplified(shapes: Shape[], km2: number, ringKm2 = km2, steps = 1e4): Topology {
  const collection = { type: 'FeatureCollection', features: shapes.map(wound) } as const;
  const full = topology({ shapes: collection as never }, STEPS) as unknown as Topology;
  const weighed = presimplify(full as never, sphericalTriangleArea as never);
  const simple = simplify(weighed, steradians(km2));
  const filtered = filter(
    simple as never,
    filterWeight(simple as never, steradians(ringKm2), sphericalRingArea as never),
  );
  return quantize(filtered as never, steps) as unknown as Topology;
}
