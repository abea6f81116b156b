/** Draws the map of a card from the geometry files of the package, which are read when a first map is asked for. */
import type { Topology } from 'topojson-specification';
import type { CompiledCard } from '../../data/compiled.ts';
import type { MapDrawing, MapTarget } from '../../data/map.ts';
import type { PlaceFile } from '../../data/place-file.ts';
import {
  GLOBE_GEOMETRY_PATH,
  placesPath,
  unitsGeometryPath,
  WORLD_GEOMETRY_PATH,
} from '../../data/shards.ts';
import { drawMap } from './draw.ts';
import { type Area, decodeWorld, shapesOf, type World, type WorldFile } from './geometry.ts';
import { NO_SURROUNDINGS, type Surroundings, surroundingsOf } from './surroundings.ts';

/** Reads a JSON file of the package, each once. */
export type ReadFile = (path: string) => Promise<unknown>;

/** The countries whose provinces the map needs. */
const countriesOfUnits = (target: MapTarget): string[] =>
  'units' in target ? [...new Set(target.units.map((unit) => unit.slice(0, 2)))] : [];

/** The countries whose towns and provinces the map names. */
const countriesOf = (target: MapTarget): string[] =>
  'country' in target && target.country ? [target.country] : countriesOfUnits(target);

/** Keeps what was decoded for as long as the file that it was decoded from. */
function decoded<File extends object, Result>(decode: (file: File) => Result): (file: unknown) => Result {
  const known = new WeakMap<object, Result>();
  return (file) => {
    let result = known.get(file as File);
    if (result === undefined) {
      result = decode(file as File);
      known.set(file as File, result);
    }
    return result;
  };
}

const worldOf = decoded<WorldFile, World>(decodeWorld);
const areasOf = decoded<Topology, Area[]>(shapesOf);

const placesOf = decoded<PlaceFile, Surroundings>(surroundingsOf);

/** What lies around the target. The capital is shown where it is of one country alone. */
async function surroundingsFor(target: MapTarget, read: ReadFile): Promise<Surroundings> {
  const found = await Promise.all(
    // A territory without towns has no file; its map names none then.
    countriesOf(target).map((country) => read(placesPath(country)).then(placesOf, () => NO_SURROUNDINGS)),
  );
  const [first] = found;
  if (found.length === 1 && first) return first;
  return { provinces: new Map(found.flatMap(({ provinces }) => [...provinces])), cities: [] };
}

/** The provinces that a region is made of, or that lie around a town; for a town none, where its country's are not drawn. */
async function provincesFor(target: MapTarget, read: ReadFile): Promise<Area[]> {
  const provinces = (country: string): Promise<Area[]> => read(unitsGeometryPath(country)).then(areasOf);
  if ('at' in target) return target.country ? provinces(target.country).catch(() => []) : [];
  return (await Promise.all(countriesOfUnits(target).map(provinces))).flat();
}

/** The card with its map, or with a note where a geometry file is missing, cut short or lacks the place. */
export async function withMap(card: CompiledCard, read: ReadFile): Promise<CompiledCard> {
  if (card.figure?.type !== 'map') return card;
  const { target } = card.figure;
  try {
    const [world, globe, units, surroundings] = await Promise.all([
      read(WORLD_GEOMETRY_PATH).then(worldOf),
      read(GLOBE_GEOMETRY_PATH).then(areasOf),
      provincesFor(target, read),
      surroundingsFor(target, read),
    ]);
    const map: MapDrawing = drawMap(
      { title: card.title, target, surroundings },
      { world, globe, units: new Map(units.map((unit) => [String(unit.id), unit])) },
    );
    return { ...card, map };
  } catch {
    return { ...card, map: 'missing' };
  }
}
