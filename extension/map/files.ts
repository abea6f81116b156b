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
import { type Capital, drawMap } from './draw.ts';
import { type Area, decodeWorld, shapesOf, type World, type WorldFile } from './geometry.ts';

/** Reads a JSON file of the package, each once. */
export type ReadFile = (path: string) => Promise<unknown>;

/** The countries whose provinces the map needs. */
const countriesOfUnits = (target: MapTarget): string[] =>
  'units' in target ? [...new Set(target.units.map((unit) => unit.slice(0, 2)))] : [];

const countryOf = (target: MapTarget): string | undefined =>
  'country' in target ? target.country : countriesOfUnits(target)[0];

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

async function capitalOf(country: string | undefined, read: ReadFile): Promise<Capital | undefined> {
  if (country === undefined) return undefined;
  try {
    return ((await read(placesPath(country))) as PlaceFile).capital;
  } catch {
    // A territory without towns has no file; its map has no capital then.
    return undefined;
  }
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
  const country = countryOf(target);
  try {
    const [world, globe, units, capital] = await Promise.all([
      read(WORLD_GEOMETRY_PATH).then(worldOf),
      read(GLOBE_GEOMETRY_PATH).then(areasOf),
      provincesFor(target, read),
      capitalOf(country, read),
    ]);
    const map: MapDrawing = drawMap(
      { title: card.title, target, ...(capital && { capital }) },
      { world, globe, units: new Map(units.map((unit) => [String(unit.id), unit])) },
    );
    return { ...card, map };
  } catch {
    return { ...card, map: 'missing' };
  }
}
