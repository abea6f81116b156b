import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { geoContains } from 'd3-geo';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CompiledCard } from '../../../data/compiled.ts';
import type { MapTarget } from '../../../data/map.ts';
import { drawMap, NoShapeError } from '../../../extension/map/draw.ts';
import { withMap } from '../../../extension/map/files.ts';
import { HEIGHT, WIDTH } from '../../../extension/map/frame.ts';
import { type Area, decodeWorld, shapesOf } from '../../../extension/map/geometry.ts';
import { LabelPlacer, labelBox } from '../../../extension/map/labels.ts';
import { nato } from '../../support/sample-cards.ts';

const folder = join(import.meta.dirname, '../../../data/geometry');
const file = (name: string) => JSON.parse(readFileSync(join(folder, name), 'utf8'));
const world = decodeWorld(file('world.json'));
const globe = shapesOf(file('globe.json'));
const unitsOf = (...countries: string[]): Map<string, Area> =>
  new Map(
    countries.flatMap((country) =>
      shapesOf(file(`units/${country}.json`)).map((unit) => [String(unit.id), unit] as const),
    ),
  );

const countryAt = (longitude: number, latitude: number): string | undefined =>
  [...world.countries].find(([, area]) => geoContains(area, [longitude, latitude]))?.[0];

describe('whose land is whose on the map', () => {
  it.each([
    ['Simferopol, in Crimea', 34.1, 44.95, 'UA'],
    ['Donetsk', 37.8, 48.0, 'UA'],
    ['Pristina', 21.16, 42.66, 'XK'],
    ['Laayoune, in Western Sahara', -13.0, 27.0, 'EH'],
    ['Dakhla’s hinterland', -14.5, 23.9, 'EH'],
    ['Taipei', 121.5, 25.0, 'TW'],
    ['Ramallah', 35.2, 31.92, 'PS'],
    ['Gaza', 34.42, 31.45, 'PS'],
    ['Hargeisa, in Somaliland', 44.07, 9.56, 'SO'],
    ['Kyrenia, in Northern Cyprus', 33.3, 35.3, 'CY'],
    ['Sukhumi, in Abkhazia', 41.1, 43.05, 'GE'],
    ['Tiraspol, in Transnistria', 29.6, 46.85, 'MD'],
    ['Srinagar', 74.8, 34.1, 'IN'],
    ['Muzaffarabad', 73.5, 34.35, 'PK'],
  ])('%s', (_, longitude, latitude, country) => {
    expect(countryAt(longitude, latitude)).toBe(country);
  });

  it.each([
    ['crimea', 34.1, 44.95],
    ['western-sahara', -13.0, 25.0],
    ['golan-heights', 35.78, 33.0],
    ['east-jerusalem', 35.25, 31.8],
    ['abkhazia', 41.1, 43.05],
  ])('hatches %s', (name, longitude, latitude) => {
    const area = world.areas.get(name) as Area;
    expect(geoContains(area, [longitude, latitude])).toBe(true);
    expect(geoContains(area, [2.35, 48.85])).toBe(false);
  });

  it('files Crimea’s provinces under Ukraine, Transnistria under Moldova and Western Sahara’s under itself', () => {
    expect([...unitsOf('UA').keys()]).toEqual(expect.arrayContaining(['UA-43', 'UA-40', 'UA-14', 'UA-09']));
    expect([...unitsOf('RU').keys()]).not.toContain('UA-43');
    expect(geoContains(unitsOf('MD').get('MD-58') as never, [29.01, 47.77])).toBe(true);
    expect([...unitsOf('EH').keys()]).toEqual(expect.arrayContaining(['MA-15', 'MA-16']));
  });

  it.each([
    ['Kashmir', 74.5, 34.5, 3],
    ['Kosovo and Serbia', 20.9, 43.1, 1],
    ['the green line of Cyprus', 33.3, 35.15, 1],
  ])('draws the border of %s as disputed', (_, longitude, latitude, degrees) => {
    const near = world.disputed.coordinates
      .flat()
      .some(([x = 0, y = 0]) => Math.hypot(x - longitude, y - latitude) < degrees);
    expect(near).toBe(true);
  });

  it('draws no border as disputed that is not: France and Spain, India and Pakistan in the south', () => {
    const near = (longitude: number, latitude: number): boolean =>
      world.disputed.coordinates
        .flat()
        .some(([x = 0, y = 0]) => Math.hypot(x - longitude, y - latitude) < 1.5);
    expect(near(0.6, 42.7)).toBe(false);
    expect(near(70.5, 26.5)).toBe(false);
  });
});

const draw = (title: string, target: MapTarget, units = new Map<string, Area>()) =>
  drawMap({ title, target }, { world, globe, units });

describe('a map', () => {
  it('shows a region of several provinces, named, with its country and neighbour', () => {
    const map = draw('Donbas', { units: ['UA-14', 'UA-09'] }, unitsOf('UA'));
    expect(map.labels.map(({ text }) => text)).toEqual(
      expect.arrayContaining(['Donbas', 'Ukraine', 'Russia']),
    );
    expect(map.told).toEqual({ place: 'Donbas', country: 'Ukraine', neighbours: ['Russia'] });
  });

  it('shows a region of several countries', () => {
    const map = draw('Benelux', { countries: ['BE', 'NL', 'LU'] });
    expect(map.labels.map(({ text }) => text)).toEqual(
      expect.arrayContaining(['Benelux', 'Germany', 'France']),
    );
    expect(map.told).toEqual({ place: 'Benelux', neighbours: ['Germany', 'France', 'United Kingdom'] });
  });

  it('puts a town’s dot in the frame and its name beside it', () => {
    const map = draw('Kharkiv', { at: [49.98, 36.25], country: 'UA' });
    const [dot] = map.dots;
    const label = map.labels.find(({ kind }) => kind === 'target');
    expect(dot?.kind).toBe('target');
    expect(Math.abs((label?.y ?? 0) - (dot?.y ?? 0))).toBeLessThan(30);
  });

  it('shows France without its lands overseas', () => {
    expect(draw('France', { country: 'FR' }).labels.map(({ text }) => text)).toEqual(
      expect.arrayContaining(['France', 'Spain', 'Germany']),
    );
  });

  it('shows a small island with what lies around it', () => {
    expect(draw('Malta', { country: 'MT' }).labels.map(({ text }) => text)).toContain('Italy');
  });

  it('says plainly that there is no such province', () => {
    expect(() => draw('Nowhere', { units: ['UA-99'] })).toThrow(NoShapeError);
  });

  it.each([...world.countries.keys()])(
    'of %s keeps every label and dot inside its frame, and none over another',
    (code) => {
      const { labels, dots } = draw(world.countries.get(code)?.properties.name ?? code, { country: code });
      const boxes = labels.map(({ text, kind, x, y }) => labelBox(text, kind, [x, y]));
      for (const { left, right, top, bottom } of boxes) {
        expect(left).toBeGreaterThanOrEqual(0);
        expect(top).toBeGreaterThanOrEqual(0);
        expect(right).toBeLessThanOrEqual(WIDTH);
        expect(bottom).toBeLessThanOrEqual(HEIGHT);
      }
      for (const [at, a] of boxes.entries())
        for (const b of boxes.slice(at + 1))
          expect(a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom).toBe(false);
      for (const { x, y } of dots) expect(x >= 0 && y >= 0 && x <= WIDTH && y <= HEIGHT).toBe(true);
    },
  );
});

it('places labels apart wherever they are asked to stand', () => {
  const label = fc.record({
    text: fc.string({ minLength: 1, maxLength: 20 }),
    x: fc.integer({ min: -20, max: 350 }),
    y: fc.integer({ min: -20, max: 220 }),
  });
  fc.assert(
    fc.property(fc.array(label, { maxLength: 12 }), (wanted) => {
      const placer = new LabelPlacer(WIDTH, HEIGHT);
      for (const { text, x, y } of wanted) placer.place(text, 'country', [[x, y]]);
      const boxes = placer.labels.map(({ text, kind, x, y }) => labelBox(text, kind, [x, y]));
      return boxes.every((a, at) =>
        boxes
          .slice(at + 1)
          .every((b) => a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top),
      );
    }),
  );
});

describe('a card with a map', () => {
  const card: CompiledCard = { ...nato, figure: { type: 'map', target: { units: ['UA-14'] } } };
  const files: Record<string, unknown> = {
    '/data/geometry/world.json': file('world.json'),
    '/data/geometry/globe.json': file('globe.json'),
    '/data/geometry/units/UA.json': file('units/UA.json'),
  };
  const read = async (path: string): Promise<unknown> => {
    if (!(path in files)) throw new Error(`${path} is missing`);
    return files[path];
  };

  it('gets it drawn, with or without the towns of its country', async () => {
    expect((await withMap(card, read)).map).toHaveProperty('target');
  });

  it.each([
    ['missing', '/data/geometry/world.json', undefined],
    ['cut short', '/data/geometry/world.json', { large: { objects: {} } }],
    ['without the province', '/data/geometry/units/UA.json', file('units/DE.json')],
  ])('keeps its words where a geometry file is %s', async (_, path, contents) => {
    const broken = async (asked: string): Promise<unknown> => {
      if (asked !== path) return read(asked);
      if (contents === undefined) throw new Error('missing');
      return contents;
    };
    const { map, ...rest } = await withMap(card, broken);
    expect(map).toBe('missing');
    expect(rest).toEqual(card);
  });

  it('asks for nothing where a card has no map', async () => {
    const { figure: _, ...plain } = card;
    expect(await withMap(plain, () => Promise.reject(new Error('asked')))).toEqual(plain);
  });
});
