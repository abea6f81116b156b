/** What lies in a map's frame, projected: outlines to draw, and the ground that each covers. */
import type { GeoProjection } from 'd3-geo';
import { projectionOn, reachOf, STEPS_OUT } from './frame.ts';
import { type Area, type Cap, hasMiddleIn, nearPart, type World } from './geometry.ts';
import { Patch, WHOLE_FRAME } from './ground.ts';
import { smoothed } from './line.ts';
import { polygonsOf } from './polygons.ts';
import { type Outline, outlinesOf, type Point } from './rings.ts';
import { middleOf } from './sphere.ts';
import type { Subject } from './subject.ts';

export interface Drawn {
  name: string;
  outlines: Outline[];
  patch: Patch;
}

export interface DrawnCountry extends Drawn {
  code: string;
}

export interface DrawnUnit extends Drawn {
  /** GeoNames code; absent where the shape is out of date. */
  province: string | undefined;
}

export interface Scene {
  projection: GeoProjection;
  middle: Point;
  /** Radians from the middle to the frame's corners. */
  reach: number;
  /** The largest in the frame first. */
  countries: DrawnCountry[];
  units: DrawnUnit[];
  /** Disputed areas; those that are the very target or a country are named as such and not again. */
  hatched: Drawn[];
  lakes: Outline[];
  /** Where there is no land. */
  water: Patch;
  target: Outline[];
  /** What it is made of, where that is provinces or disputed areas. */
  parts: DrawnUnit[];
  targetPatch: Patch;
}

/** What a part of a country far from the rest is called: [longitude, latitude] in it, its name. */
const FAR_PARTS: Readonly<Record<string, readonly [at: Point, name: string][]>> = {
  FR: [[[-53, 4], 'French Guiana']],
};

/** The country as it is seen here: by the name of its far part where only that lies near. */
function nameHere(code: string, name: string, near: Area): string {
  const parts = FAR_PARTS[code];
  if (!parts) return name;
  const [largest] = polygonsOf(near)
    .map(([ring = []]) => ring)
    .sort((a, b) => b.length - a.length);
  const isOf = ([at]: readonly [Point, string]): boolean =>
    largest?.some(([x = 0, y = 0]) => Math.hypot(x - at[0], y - at[1]) < 4) ?? false;
  return parts.find(isOf)?.[1] ?? name;
}

function countriesIn(world: World, projection: GeoProjection, cap: Cap): DrawnCountry[] {
  const countries: DrawnCountry[] = [];
  for (const [code, area] of world.countries) {
    const near = nearPart(area, cap);
    const outlines = near ? outlinesOf(near, projection) : [];
    if (!near || outlines.length === 0) continue;
    const name = nameHere(code, area.properties.name ?? '', near);
    countries.push({ code, name, outlines, patch: Patch.inside(outlines) });
  }
  return countries.sort((a, b) => b.patch.cells.length - a.patch.cells.length);
}

/** Land, or a country, below this share of the frame tells nobody where he is. */
const LEAST_LAND = 0.04;
const LEAST_COUNTRY = 0.07;
const LEAST_PROVINCES = 3;

/** Whether a frame shows more than one kind of ground: a coast, a border, or borders of provinces. */
function showsContext(countries: readonly DrawnCountry[], hasProvinces: boolean): boolean {
  const land = countries.reduce((sum, { patch }) => sum + patch.extent, 0);
  const seen = countries.filter(({ patch }) => patch.extent >= LEAST_COUNTRY).length;
  return land >= LEAST_LAND && (seen > 1 || land < 0.96 || hasProvinces);
}

/** Lays the scene: as near as the subject allows, and for a place alone as far out as it takes to show where it lies. */
export function sceneOf(subject: Subject, world: World, units: ReadonlyMap<string, Area>): Scene {
  const middle = middleOf(subject.focus);
  const canStepOut = subject.kind === 'point';
  let projection = projectionOn(subject.focus, subject.kind);
  let cap: Cap = { at: middle, reach: reachOf(projection) };
  let countries = countriesIn(world, projection, cap);
  const hasProvinces = (): boolean =>
    [...units.values()].filter((unit) => hasMiddleIn(unit, { at: middle, reach: cap.reach * 0.6 })).length >=
    LEAST_PROVINCES;
  for (const out of canStepOut ? STEPS_OUT.slice(1) : []) {
    if (showsContext(countries, hasProvinces())) break;
    const farther = projectionOn(subject.focus, subject.kind, out);
    // The subject itself was wider than this.
    if (farther.scale() >= projection.scale()) continue;
    projection = farther;
    cap = { at: middle, reach: reachOf(projection) };
    countries = countriesIn(world, projection, cap);
  }

  // A province is drawn as one of its country's and again as the target.
  const projected = new Map<Area, Outline[]>();
  const outlines = (area: Area): Outline[] => {
    const known = projected.get(area);
    if (known) return known;
    const near = nearPart(area, cap);
    const lines = near ? outlinesOf(near, projection) : [];
    projected.set(area, lines);
    return lines;
  };
  const drawn = (area: Area, name: string): Drawn[] => {
    const lines = outlines(area);
    return lines.length > 0 ? [{ name, outlines: lines, patch: Patch.inside(lines) }] : [];
  };
  const unit = (area: Area): DrawnUnit[] =>
    drawn(area, area.properties.name ?? '').map((each) => ({ ...each, province: area.properties.province }));
  const lakes = world.lakes.flatMap(outlines);
  const target = subject.line
    ? outlinesOf(subject.line as never, projection).map(smoothed)
    : subject.shapes.flatMap(outlines);
  const isShownAlready = (area: Area): boolean => subject.kind === 'shape' && subject.shapes.includes(area);
  return {
    projection,
    middle,
    reach: cap.reach,
    countries,
    units: subject.kind === 'country' ? [] : [...units.values()].flatMap(unit),
    hatched: [...world.areas.values()]
      .filter((area) => !isShownAlready(area))
      .flatMap((area) => drawn(area, area.properties.name ?? '')),
    lakes,
    water: WHOLE_FRAME.without([...countries.map(({ patch }) => patch)]).with(Patch.inside(lakes)),
    target,
    parts: subject.kind === 'units' ? subject.shapes.flatMap(unit) : [],
    targetPatch: subject.line ? new Patch([]) : targetPatch(subject, outlines),
  };
}

/** Each shape is filled apart: the even-odd rule would leave out what lies in two. */
function targetPatch({ shapes }: Subject, outlines: (area: Area) => Outline[]): Patch {
  return shapes.reduce((patch, shape) => patch.with(Patch.inside(outlines(shape))), new Patch([]));
}
