import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { geoContains } from 'd3-geo';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CompiledCard } from '../../../data/compiled.ts';
import type { MapDrawing, MapLabel, MapTarget } from '../../../data/map.ts';
import { drawMap } from '../../../extension/map/draw.ts';
import { withMap } from '../../../extension/map/files.ts';
import { HEIGHT, WIDTH } from '../../../extension/map/frame.ts';
import { type Area, decodeWorld, shapesOf } from '../../../extension/map/geometry.ts';
import { boxAround, boxOf, LabelPlacer, labelBox } from '../../../extension/map/labels.ts';
import { sceneOf } from '../../../extension/map/scene.ts';
import { NoShapeError, subjectOf } from '../../../extension/map/subject.ts';
import { type Surroundings, shortName, surroundingsOf } from '../../../extension/map/surroundings.ts';
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
    ['kashmir', 74.8, 34.1],
    ['kashmir', 73.6, 34.2],
    ['kashmir', 77.0, 35.4],
    ['CN-AKSAI', 79.2, 35.2],
    ['CN-SHAKSGAM', 76.7, 36.1],
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

const draw = (
  title: string,
  target: MapTarget,
  units = new Map<string, Area>(),
  surroundings?: Surroundings,
) => drawMap({ title, target, ...(surroundings && { surroundings }) }, { world, globe, units });

const KASHMIR: MapTarget = { units: ['IN-JK', 'IN-LA', 'PK-JK', 'PK-GB', 'CN-AKSAI', 'CN-SHAKSGAM'] };
const ESSEQUIBO: MapTarget = { units: ['GY-BA', 'GY-CU', 'GY-PM', 'GY-PT', 'GY-UT'] };

/** Whether any of a label stands on a shape. */
const liesOn = (map: MapDrawing, text: string, area: Area, target: MapTarget): boolean => {
  const units = unitsOf('IN', 'PK', 'CN', 'GY', 'UA', 'US');
  const { projection } = sceneOf(subjectOf(target, world, units), world, units);
  const { left, right, top, bottom } = labelBox(
    map.labels.find((label) => label.text === text) ?? expect.fail(`${text} has no label`),
  );
  return [0, 0.25, 0.5, 0.75, 1].some((share) =>
    [top, (top + bottom) / 2, bottom].some((y) =>
      geoContains(area, projection.invert?.([left + (right - left) * share, y]) as [number, number]),
    ),
  );
};

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

  it('names no claimant inside Kashmir, tells its parts apart and gives the land around to nobody', () => {
    const units = unitsOf('IN', 'PK', 'CN');
    const names = new Map([
      ['IN.12', 'Jammu and Kashmir'],
      ['PK.07', 'Gilgit-Baltistan'],
    ]);
    const map = draw('Kashmir', KASHMIR, units, { provinces: names, cities: [] });
    const texts = map.labels.map(({ text }) => text);
    expect(texts).toEqual(expect.arrayContaining(['Kashmir', 'Ladakh', 'Gilgit-Baltistan', 'Aksai Chin']));
    for (const claimant of ['India', 'Pakistan', 'China'])
      for (const id of ['kashmir', 'CN-AKSAI'])
        expect(liesOn(map, claimant, world.areas.get(id) as Area, KASHMIR)).toBe(false);
    expect(map.country).toBe('');
    expect(map.told.country).toBeUndefined();
    expect(map.hatched).not.toBe('');
  });

  it('calls disputed land on another’s map by its own name', () => {
    const strait: MapTarget = {
      line: [
        [45.45, 36.75],
        [45.25, 36.5],
        [45.05, 36.45],
      ],
    };
    const map = draw('Kerch Strait', strait);
    expect(map.labels.map(({ text }) => text)).toContain('Crimea');
    expect(map.labels.map(({ text }) => text)).not.toContain('Ukraine');
  });

  it('names Western Sahara on Morocco’s map, disputed as it is', () => {
    expect(draw('Morocco', { country: 'MA' }).labels.map(({ text }) => text)).toContain('Western Sahara');
  });

  it('shows a far capital only where its name has room beside the target', () => {
    const midwest = 'IL IN IA KS MI MN MO NE ND OH SD WI'.split(' ').map((state) => `US-${state}`);
    const capital = { title: 'Washington, D.C.', at: [38.9, -77.04] as [number, number] };
    const map = draw('US Midwest', { units: midwest }, unitsOf('US'), {
      provinces: new Map(),
      cities: [],
      capital,
    });
    expect(map.dots).toHaveLength(map.labels.filter(({ kind }) => kind === 'town').length);
  });

  it('shows Essequibo as the land west of the river, under its regions’ right codes', () => {
    const units = unitsOf('GY');
    const holds = (longitude: number, latitude: number): boolean =>
      (ESSEQUIBO as { units: string[] }).units.some((id) =>
        geoContains(units.get(id) as Area, [longitude, latitude]),
      );
    expect(holds(-60.4, 6.2)).toBe(true);
    expect(holds(-59.4, 2.9)).toBe(true);
    expect(holds(-58.15, 6.75)).toBe(false);
    const map = draw('Essequibo', ESSEQUIBO, units);
    expect(map.labels.map(({ text }) => text)).toEqual(
      expect.arrayContaining(['Essequibo', 'Guyana', 'Venezuela', 'French Guiana']),
    );
    expect(liesOn(map, 'Guyana', units.get('GY-CU') as Area, ESSEQUIBO)).toBe(false);
  });

  it('goes farther out from a reef or a desert until land or a border is seen', () => {
    expect(draw('Second Thomas Shoal', { at: [9.73, 115.87] }).labels.length).toBeGreaterThan(2);
    const names = draw('Urumqi', { at: [43.8, 87.6], country: 'CN' }, unitsOf('CN')).labels;
    expect(names.map(({ text }) => text)).toEqual(expect.arrayContaining(['Xinjiang', 'Mongolia']));
  });

  describe('of a town in a large country', () => {
    const around: Surroundings = {
      provinces: new Map([
        ['US.IL', 'Illinois'],
        ['US.WI', 'Wisconsin'],
        ['US.IN', 'Indiana'],
      ]),
      cities: [
        { title: 'Chicago', at: [41.85, -87.65] },
        { title: 'Milwaukee', at: [43.04, -87.91] },
        { title: 'Gary', at: [41.59, -87.35] },
      ],
    };
    const chicago = draw('Chicago', { at: [41.85, -87.65], country: 'US' }, unitsOf('US'), around);
    const texts = chicago.labels.map(({ text }) => text);

    it('names its state, those around, a great city and the lake', () => {
      expect(texts).toEqual(
        expect.arrayContaining(['Illinois', 'Wisconsin', 'Indiana', 'Milwaukee', 'Lake Michigan']),
      );
      expect(chicago.lakes).not.toBe('');
    });

    it('gives no second dot to the town, nor one to what lies beside it', () => {
      expect(texts.filter((text) => text === 'Chicago')).toHaveLength(1);
      expect(texts).not.toContain('Gary');
      expect(chicago.dots.map(({ kind }) => kind)).toEqual(['target', 'town']);
    });

    it('anchors names at the end that is beside the dot, and leaves a gap', () => {
      const [dot] = chicago.dots;
      const label = chicago.labels.find(({ kind }) => kind === 'target');
      expect(label?.anchor).toBe('start');
      expect((label?.x ?? 0) - (dot?.x ?? 0)).toBeGreaterThanOrEqual(7);
    });
  });

  it('names a state’s country and neighbours outside it', () => {
    const target: MapTarget = { units: ['US-IL'] };
    const units = unitsOf('US');
    const map = draw('Illinois', target, units);
    expect(liesOn(map, 'United States', units.get('US-IL') as Area, target)).toBe(false);
  });

  it.each([
    ['Sahel', ['SN', 'MR', 'ML', 'BF', 'NE', 'NG', 'TD', 'SD', 'ER'], ['Sudan', 'Niger', 'Chad', 'Mali']],
    ['Benelux', ['BE', 'NL', 'LU'], ['Belgium', 'Netherlands', 'Luxembourg']],
    [
      'Balkans',
      ['AL', 'BA', 'BG', 'HR', 'XK', 'ME', 'MK', 'RO', 'RS', 'SI'],
      ['Romania', 'Bulgaria', 'Serbia'],
    ],
  ])('names the members of %s, and the region apart from them', (title, countries, members) => {
    const { labels } = draw(title, { countries });
    expect(labels.map(({ text }) => text)).toEqual(expect.arrayContaining(members));
    expect(labels.find(({ text }) => text === title)?.kind).toBe('region');
  });

  it.each(['GE', 'UA', 'MA', 'SY', 'IN', 'CY'])('keeps the globe off %s and off disputed land', (code) => {
    const subject = subjectOf({ country: code }, world, new Map());
    const { targetPatch, hatched } = sceneOf(subject, world, new Map());
    const { globe: inset } = draw(code, { country: code });
    for (const patch of [targetPatch, ...hatched.map((area) => area.patch)])
      expect(patch.shareOf(boxAround([inset.x, inset.y], inset.radius * 2, inset.radius * 2))).toBeLessThan(
        0.06,
      );
  });

  it('dashes only what can be seen beside the globe: Serbia’s border with Kosovo, and not on Croatia’s map', () => {
    expect(draw('Croatia', { country: 'HR' }).disputed).toBe('');
    expect(draw('Serbia', { country: 'RS' }).disputed).not.toBe('');
  });

  describe('of a strait', () => {
    const hormuz: MapTarget = {
      line: [
        [26.05, 55.25],
        [26.32, 55.85],
        [26.58, 56.3],
        [26.55, 56.55],
        [26.3, 56.72],
        [25.85, 56.85],
        [25.35, 57.0],
      ],
    };
    const map = draw('Strait of Hormuz', hormuz);
    const points = [...map.target.matchAll(/([-\d.]+) ([-\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)]);

    it('keeps the name beside the line', () => {
      const { left, right, top, bottom } = boxOf('Strait of Hormuz', 'target', {
        ...(map.labels[0] as MapLabel),
        at: [map.labels[0]?.x ?? 0, map.labels[0]?.y ?? 0],
      });
      for (const [x = 0, y = 0] of points) expect(x > left && x < right && y > top && y < bottom).toBe(false);
    });

    it('draws the line without corners and names the seas on each side', () => {
      expect(points.length).toBeGreaterThan(25);
      expect(map.labels.map(({ text }) => text)).toEqual(
        expect.arrayContaining(['Iran', 'Persian Gulf', 'Gulf of Oman']),
      );
    });
  });

  it('says plainly that there is no such province', () => {
    expect(() => draw('Nowhere', { units: ['UA-99'] })).toThrow(NoShapeError);
  });

  it.each([...world.countries.keys()])(
    'of %s keeps every label and dot inside its frame, and none over another',
    (code) => {
      const { labels, dots } = draw(world.countries.get(code)?.properties.name ?? code, { country: code });
      const boxes = labels.map(labelBox);
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

it('takes of a country’s places the seats that are great, and its provinces by their short names', () => {
  const around = surroundingsOf({
    code: 'PH',
    provinces: [{ id: 'x', title: 'Kharkiv Oblast', province: 'UA.07' }],
    towns: [
      ['Budta', 'Zamboanga', 'Cebu'],
      [7.2, 6.9, 10.3],
      [124.4, 122.1, 123.9],
      ['PPL', 'PPLA2', 'PPLA'],
      ['', '', ''],
      [1_273_715, 457_623, 798_634],
      [0, 0, 0],
      [0, 0, 0],
      [0, 0, 0],
    ],
  });
  expect(around.cities.map(({ title }) => title)).toEqual(['Cebu', 'Zamboanga']);
  expect(around.provinces.get('UA.07')).toBe('Kharkiv');
  expect(shortName('Illinois')).toBe('Illinois');
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
      for (const { text, x, y } of wanted) placer.place(text, 'country', [{ at: [x, y] }]);
      const boxes = placer.labels.map(labelBox);
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
