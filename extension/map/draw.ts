/** Draws a locator map: pure geometry in, paths and labels out. */
import type { MapDrawing, MapTarget } from '../../data/map.ts';
import { HEIGHT, WIDTH } from './frame.ts';
import type { Area, World } from './geometry.ts';
import { cornerFor, globeAt } from './globe.ts';
import { CELL } from './ground.ts';
import { reserveLine } from './line.ts';
import { Naming } from './naming.ts';
import { outlinesOf, type Point, svgPath } from './rings.ts';
import { type DrawnCountry, sceneOf } from './scene.ts';
import { lengthSeen } from './seen.ts';
import { subjectOf } from './subject.ts';
import { NO_SURROUNDINGS, type Surroundings } from './surroundings.ts';

export interface MapRequest {
  /** What the target is called. */
  title: string;
  target: MapTarget;
  /** What lies around it in its country, where it has one. */
  surroundings?: Surroundings;
}

export interface MapGeometry {
  world: World;
  /** Coarse land for the small globe. */
  globe: readonly Area[];
  /** The provinces around the target by ISO 3166-2 code: those that it is made of, and for a town those of its country. */
  units: ReadonlyMap<string, Area>;
}

/** A country with fewer cells in the frame is not told of. */
const LEAST_TOLD = 260 / CELL ** 2;

/** Borders within a target of more parts would be all that one sees of it. */
const MANY_PARTS = 6;

/** A border with less of it in sight is no dashed line to the eye, and a legend would speak of what nobody finds. */
const LEAST_DASHED = 24;

/** The names of up to three of the largest countries around. */
const around = (countries: readonly DrawnCountry[], own: string | undefined): string[] =>
  countries
    .filter(({ code, name, patch }) => code !== own && name !== '' && patch.cells.length >= LEAST_TOLD)
    .slice(0, 3)
    .map(({ name }) => name);

/** Draws the map. Throws NoShapeError where the geometry lacks what the target names. */
export function drawMap(
  { title, target, surroundings = NO_SURROUNDINGS }: MapRequest,
  { world, globe, units }: MapGeometry,
): MapDrawing {
  const subject = subjectOf(target, world, units);
  const scene = sceneOf(subject, world, units);
  const { projection, countries } = scene;
  const own = countries.find(({ code }) => code === subject.country);

  const naming = new Naming(scene, subject);
  const marked = subject.point && naming.dotAt(subject.point, 'target');
  const middle = (projection(scene.middle) as Point | null) ?? [WIDTH / 2, HEIGHT / 2];
  const corner = cornerFor(marked ?? middle, [scene.targetPatch, ...scene.hatched.map(({ patch }) => patch)]);
  naming.placer.reserve(corner.box);
  if (subject.line) reserveLine(naming.placer, scene.target);

  // A shape's name finds another place more easily than a dot's.
  if (!marked) naming.nameCapital(surroundings.capital, title);
  naming.nameTarget(title, marked, surroundings.provinces);
  naming.nameDisputed(title);
  if (marked) naming.nameCapital(surroundings.capital, title);
  naming.nameHome(surroundings.provinces, title);
  naming.nameCountries();
  if (subject.kind === 'point') naming.nameCities(surroundings.cities, title);
  naming.nameSeas(title);
  naming.nameProvinces(surroundings.provinces, title);

  return {
    width: WIDTH,
    height: HEIGHT,
    land: svgPath(countries.filter((country) => country !== own).flatMap(({ outlines }) => outlines)),
    country: own ? svgPath(own.outlines) : '',
    provinces: svgPath(scene.units.flatMap(({ outlines }) => outlines)),
    lakes: svgPath(scene.lakes),
    target: svgPath(scene.target),
    isLine: subject.line !== undefined,
    ...(scene.parts.length > MANY_PARTS && { hasManyParts: true as const }),
    disputed: svgPath(
      outlinesOf(world.disputed, projection).filter(
        (border) => lengthSeen(border, corner.box) >= LEAST_DASHED,
      ),
    ),
    hatched: svgPath(scene.hatched.flatMap(({ outlines }) => outlines)),
    dots: naming.dots,
    labels: naming.placer.labels,
    globe: globeAt(corner.at, subject.point ?? scene.middle, globe),
    told: {
      place: title,
      ...(own?.name && own.name !== title && { country: own.name }),
      neighbours: around(countries, subject.country),
    },
  };
}
