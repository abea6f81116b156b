/** The geometry files of the package, decoded. */
import type { Feature, MultiLineString, MultiPolygon, Polygon } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { polygonsOf } from './polygons.ts';
import { vector } from './sphere.ts';

export type Area = Feature<Polygon | MultiPolygon, { name?: string; province?: string }>;

/** data/geometry/world.json. */
export interface WorldFile {
  large: Topology;
  little: Topology;
  areas: Topology;
  lakes: Topology;
  disputed: Topology;
}

export interface World {
  /** By ISO 3166-1 alpha-2 code. */
  countries: ReadonlyMap<string, Area>;
  disputed: MultiLineString;
  /** Areas of disputed status by their name: crimea, golan-heights. */
  areas: ReadonlyMap<string, Area>;
  lakes: readonly Area[];
}

/** The shapes of a topology. Throws where the file is cut short or not one of ours. */
export function shapesOf(file: Topology): Area[] {
  const { shapes } = file.objects;
  if (!shapes) throw new Error('A geometry file holds no shapes; build the extension again.');
  const decoded = feature(file, shapes as GeometryCollection<{ name?: string }>);
  return (decoded.type === 'FeatureCollection' ? decoded.features : [decoded]) as Area[];
}

const byId = (areas: readonly Area[]): Map<string, Area> =>
  new Map(areas.filter(({ geometry }) => geometry !== null).map((area) => [String(area.id), area]));

export function decodeWorld({ large, little, areas, lakes, disputed }: WorldFile): World {
  const { lines } = disputed.objects;
  if (!lines) throw new Error('The geometry of the world holds no lines; build the extension again.');
  return {
    countries: byId([...shapesOf(large), ...shapesOf(little)]),
    areas: byId(shapesOf(areas)),
    lakes: shapesOf(lakes).filter(({ geometry }) => geometry !== null),
    disputed: (feature(disputed, lines) as unknown as Feature<MultiLineString>).geometry,
  };
}

/** A circle on the globe: a point and the radians around it. */
export interface Cap {
  at: [longitude: number, latitude: number];
  reach: number;
}

const dot = (a: readonly number[], b: readonly number[]): number =>
  (a[0] as number) * (b[0] as number) +
  (a[1] as number) * (b[1] as number) +
  (a[2] as number) * (b[2] as number);

/** The middle of a ring as a vector, and the cosine of the angle to its farthest point. */
function capOf(ring: readonly number[][]): { middle: [number, number, number]; cosine: number } {
  const sum: [number, number, number] = [0, 0, 0];
  const vectors = ring.map(vector);
  for (const [x, y, z] of vectors) {
    sum[0] += x;
    sum[1] += y;
    sum[2] += z;
  }
  const length = Math.hypot(...sum) || 1;
  const middle: [number, number, number] = [sum[0] / length, sum[1] / length, sum[2] / length];
  return { middle, cosine: Math.min(...vectors.map((each) => dot(middle, each))) };
}

const caps = new WeakMap<readonly number[][], ReturnType<typeof capOf>>();

function capFor(ring: readonly number[][]): ReturnType<typeof capOf> {
  let cap = caps.get(ring);
  if (!cap) {
    cap = capOf(ring);
    caps.set(ring, cap);
  }
  return cap;
}

function isNear(ring: readonly number[][], centre: readonly number[], reach: number): boolean {
  const cap = capFor(ring);
  const angle = Math.acos(Math.max(-1, Math.min(1, dot(cap.middle, centre))));
  return angle - Math.acos(Math.max(-1, Math.min(1, cap.cosine))) <= reach;
}

/** Whether the middle of one of the shape's parts lies in a cap. */
export function hasMiddleIn(area: Area, { at, reach }: Cap): boolean {
  const centre = vector(at);
  return polygonsOf(area).some(
    ([outer]) => outer !== undefined && dot(capFor(outer).middle, centre) > Math.cos(reach),
  );
}

/** The parts of a shape that come near a cap; undefined where none does. Projecting what is far away costs most of a map. */
export function nearPart(area: Area, { at, reach }: Cap): Area | undefined {
  const centre = vector(at);
  const near = polygonsOf(area).filter(([outer]) => outer !== undefined && isNear(outer, centre, reach));
  if (near.length === 0) return undefined;
  return { ...area, geometry: { type: 'MultiPolygon', coordinates: near } };
}
