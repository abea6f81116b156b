/** Names what lies in a map's frame, the subject before all else, and no more than a reader takes in. */
import { geoDistance } from 'd3-geo';
import type { MapDot } from '../../data/map.ts';
import { HEIGHT, WIDTH } from './frame.ts';
import { CELL, CELLS, middleOf, Patch, WHOLE_FRAME } from './ground.ts';
import { besideDot, boxAround, boxOf, LabelPlacer, type Spot } from './labels.ts';
import { besideLine } from './line.ts';
import type { Point } from './rings.ts';
import type { DrawnCountry, DrawnUnit, Scene } from './scene.ts';
import { SEA_NAMES } from './seas.ts';
import { spotsForRegion, spotsIn } from './spots.ts';
import { flip, type Subject } from './subject.ts';
import { type Surroundings, shortName, type Town } from './surroundings.ts';

const MOST = { countries: 9, seas: 3, provinces: 7, cities: 4, labels: 17 };
/** Cells below which a country, or a province, is not named. */
const LEAST_NAMED = 260 / CELL ** 2;
const LEAST_MEMBER = 6;
const LONG_NAME = 13;
const LEAST_PROVINCE = 500 / CELL ** 2;
/** A great city this near the target, in units of the drawing, says nothing new. */
const LEAST_APART = 22;
const DOT_SIZE = { target: 10, capital: 7.5, town: 6 };

/** What a province is called: as the country's places call it, or, where its card is written by hand, as its shape says. */
const provinceName = ({ province, name }: DrawnUnit, names: Surroundings['provinces']): string =>
  (province && names.get(province)) || shortName(name);

export class Naming {
  readonly dots: MapDot[] = [];
  readonly placer = new LabelPlacer(WIDTH, HEIGHT);
  private readonly scene: Scene;
  private readonly subject: Subject;
  /** Disputed land: nobody's name is written over it but its own. */
  private readonly disputed: Patch[];

  constructor(scene: Scene, subject: Subject) {
    this.scene = scene;
    this.subject = subject;
    this.disputed = scene.hatched.map(({ patch }) => patch);
  }

  /** Draws a dot; undefined where it does not lie well inside the frame. */
  dotAt(at: Point, kind: MapDot['kind']): Point | undefined {
    const [x, y] = this.scene.projection(at) ?? [];
    if (x === undefined || y === undefined || x < 4 || y < 4 || x > WIDTH - 4 || y > HEIGHT - 4)
      return undefined;
    this.dots.push({ x: Number(x.toFixed(1)), y: Number(y.toFixed(1)), kind });
    this.placer.reserve(boxAround([x, y], DOT_SIZE[kind], DOT_SIZE[kind]));
    return [x, y];
  }

  private get isFull(): boolean {
    return this.placer.labels.length >= MOST.labels;
  }

  /** Names what the map is of: where its name reads best, and were there no room, wherever there is some. */
  nameTarget(title: string, marked: Point | undefined, names: Surroundings['provinces']): void {
    this.nameWell(title, marked, names);
    if (this.placer.has(title)) return;
    const [x, y] = marked ?? this.middleOfFrame();
    const far = ({ at }: Spot): number => Math.hypot(at[0] - x, at[1] - y);
    const anywhere = WHOLE_FRAME.sample(CELLS / 4).map((at): Spot => ({ at }));
    this.placer.place(
      title,
      'target',
      anywhere.sort((a, b) => far(a) - far(b)),
    );
  }

  private nameWell(title: string, marked: Point | undefined, names: Surroundings['provinces']): void {
    const { placer, subject, scene } = this;
    const { target, targetPatch } = scene;
    const [first] = target;
    const middle = targetPatch.cells.length > 0 ? targetPatch.middle : this.middleOfFrame();
    if (marked) placer.place(title, 'target', besideDot('target', marked));
    else if (subject.line && first) placer.place(title, 'target', besideLine(first, scene.water, title));
    else if (subject.members.size > 1) this.nameRegion(title);
    else if (scene.parts.filter((part) => provinceName(part, names)).length > 2)
      this.nameComposed(title, names);
    else if (targetPatch.cells.length < LEAST_NAMED)
      placer.place(title, 'target', [
        ...this.overWater(title, besideDot('target', middle, 14)),
        ...besideDot('target', middle, 30),
      ]);
    else
      placer.place(title, 'target', [
        ...spotsIn(targetPatch, title, 'target'),
        { at: middle },
        ...besideDot('target', middle),
        ...besideDot('target', middle, 30),
      ]);
  }

  /** A speck's name beside it, over water where there is some: on land it would be that land's name. */
  private overWater(title: string, spots: readonly Spot[]): Spot[] {
    const water = (spot: Spot): number =>
      Math.round(this.scene.water.shareOf(boxOf(title, 'target', spot)) * 4);
    return [...spots].sort((a, b) => water(b) - water(a));
  }

  private middleOfFrame(): Point {
    return (this.scene.projection(this.scene.middle) as Point | null) ?? [WIDTH / 2, HEIGHT / 2];
  }

  /** A region's name stands where none of its members' names belongs, and these come first. */
  private nameRegion(title: string): void {
    const { countries, targetPatch } = this.scene;
    for (const least of [0.55, 0.15])
      for (const country of countries)
        if (this.subject.members.has(country.code)) this.nameCountry(country, least);
    const lands = countries.map(({ code, name, patch }) => ({
      patch,
      isMember: this.subject.members.has(code),
      isNamed: this.placer.has(name),
    }));
    this.placer.place(title, 'region', spotsForRegion(title, targetPatch, lands));
  }

  /** The same for a region of many provinces. */
  private nameComposed(title: string, names: Surroundings['provinces']): void {
    const { countries, parts, targetPatch } = this.scene;
    this.placeProvinces(parts, names, title, { least: 0.75, most: MOST.countries });
    const lands = [
      // Who reads a part's name reads the whole map; a part without one takes nothing from another.
      ...parts.map(({ patch }) => ({ patch, isMember: true, isNamed: true })),
      ...countries.map(({ patch }) => ({
        patch: patch.without([targetPatch]),
        isMember: false,
        isNamed: true,
      })),
    ];
    this.placer.place(title, 'region', spotsForRegion(title, targetPatch, lands));
  }

  nameCapital(capital: Town | undefined, title: string): void {
    if (!capital || (this.subject.point && capital.title === title)) return;
    const seat = this.scene.projection(flip(capital.at)) as Point | null;
    if (!seat) return;
    const { targetPatch } = this.scene;
    const isWithin = targetPatch.shareOf(boxAround(seat, 1, 1)) > 0;
    const spots = besideDot('town', seat, 6).filter(
      (spot) => isWithin || targetPatch.shareOf(boxOf(capital.title, 'town', spot)) === 0,
    );
    // A capital far from the target says nothing where its name would lie on it.
    if (!isWithin && !this.placer.fits(capital.title, 'town', spots)) return;
    if (this.dotAt(flip(capital.at), 'capital')) this.placer.place(capital.title, 'town', spots);
  }

  nameDisputed(title: string): void {
    for (const { name, patch } of this.scene.hatched) {
      // Where it is the target it has its name, or its parts have theirs.
      const isTarget = this.isMostlyTarget(patch);
      if (name === '' || name === title || isTarget || patch.cells.length < LEAST_NAMED) continue;
      this.placer.place(name, 'country', spotsIn(patch, name, 'country'));
    }
  }

  private isMostlyTarget(patch: Patch): boolean {
    return patch.without([this.scene.targetPatch]).cells.length < patch.cells.length / 2;
  }

  /** Disputed land but for a country that is disputed itself: Western Sahara's name is its own. */
  private disputedBeside(country: Patch): Patch[] {
    return this.scene.hatched
      .filter(
        ({ name, patch }) => name !== '' || country.without([patch]).cells.length > country.cells.length / 2,
      )
      .map(({ patch }) => patch);
  }

  private nameCountry({ code, name, patch }: DrawnCountry, least = 0): boolean {
    const { placer, subject } = this;
    const isMember = subject.members.has(code);
    const isSeen = patch.cells.length >= (isMember ? LEAST_MEMBER : LEAST_NAMED);
    if (name === '' || placer.has(name) || !isSeen) return false;
    const off = [...this.disputedBeside(patch), ...(isMember ? [] : [this.scene.targetPatch])];
    const free = patch.without(off);
    if (free.cells.length < LEAST_MEMBER) return false;
    // A long name that hangs far out is read as the neighbour's.
    const isLong = name.length > LONG_NAME && !isMember;
    const leastWithin = isLong ? Math.max(least, 0.6) : least;
    if (placer.place(name, 'country', spotsIn(free, name, 'country', { off, least: leastWithin })))
      return true;
    // A country that lies within another: Palestine, Lesotho.
    const isEnclosed = subject.kind === 'country' && !isMember;
    return (
      isEnclosed &&
      placer.place(
        name,
        'country',
        spotsIn(free, name, 'country', { off: this.disputed, least: Math.max(0.3, leastWithin) }),
      )
    );
  }

  nameCountries(): void {
    const { countries } = this.scene;
    const { country, kind } = this.subject;
    let named = 0;
    for (const each of countries) {
      if (named >= MOST.countries || this.isFull) return;
      if (each.code === country && kind === 'country') continue;
      if (this.nameCountry(each)) named++;
    }
  }

  nameSeas(title: string): void {
    const { projection, water, targetPatch } = this.scene;
    const inFrame = SEA_NAMES.filter(
      ({ middle, reach }) =>
        geoDistance(middle, this.scene.middle) < reach + this.scene.reach && reach * projection.scale() > 14,
    );
    if (inFrame.length === 0) return;
    const open = water.cells
      .filter((cell) => cell % 2 === 0)
      .map((cell) => ({ cell, there: projection.invert?.(middleOf(cell)) ?? this.scene.middle }));
    let named = 0;
    for (const { name, middle, reach } of inFrame) {
      if (named >= MOST.seas || this.isFull) return;
      if (name === title || this.placer.has(name)) continue;
      const at = projection(middle);
      const near = new Patch(
        open.filter(({ there }) => geoDistance(there, middle) < reach).map(({ cell }) => cell),
      );
      if (!at || near.cells.length === 0) continue;
      const spots = spotsIn(near, name, 'sea', {
        near: at as Point,
        ground: water,
        least: name.startsWith('Lake ') ? 0.5 : 0.97,
        off: this.subject.kind === 'shape' ? [targetPatch] : [],
      });
      if (this.placer.place(name, 'sea', spots)) named++;
    }
  }

  /** The province that a town lies in, or the parts of a target that has several. */
  nameHome(names: Surroundings['provinces'], title: string): void {
    const [dot] = this.dots;
    const { units, parts } = this.scene;
    if (this.subject.kind === 'point' && dot) {
      const home = units.filter(({ patch }) => patch.shareOf(boxAround([dot.x, dot.y], 1, 1)) > 0);
      this.placeProvinces(home, names, title, { least: 0.75, most: 1 });
    } else if (parts.length === 2) this.placeProvinces(parts, names, title, { least: 0.8, most: 2 });
  }

  nameProvinces(names: Surroundings['provinces'], title: string): void {
    this.placeProvinces(this.scene.units, names, title, { least: 0.9, most: MOST.provinces });
  }

  private placeProvinces(
    units: readonly DrawnUnit[],
    names: Surroundings['provinces'],
    title: string,
    { least, most }: { least: number; most: number },
  ): void {
    let named = 0;
    const bySize = [...units].sort((a, b) => b.patch.cells.length - a.patch.cells.length);
    for (const unit of bySize) {
      const { patch } = unit;
      const name = provinceName(unit, names);
      if (named >= most || this.isFull) return;
      if (!name || name === title || this.placer.has(name) || patch.cells.length < LEAST_PROVINCE) continue;
      const off = this.isMostlyTarget(patch) ? [] : [...this.disputed, this.scene.targetPatch];
      if (this.placer.place(name, 'province', spotsIn(patch, name, 'province', { least, off }))) named++;
    }
  }

  nameCities(cities: readonly Town[], title: string): void {
    let named = 0;
    for (const { title: name, at } of cities) {
      if (named >= MOST.cities || this.isFull) return;
      const [x, y] = this.scene.projection(flip(at)) ?? [-1, -1];
      const isApart = this.dots.every((dot) => Math.hypot(dot.x - x, dot.y - y) >= LEAST_APART);
      if (name === title || !isApart || this.placer.has(name)) continue;
      const spots = besideDot('town', [x, y], 6);
      const isFree = this.placer.isFree(boxAround([x, y], DOT_SIZE.town, DOT_SIZE.town));
      if (!isFree || !this.placer.place(name, 'town', spots)) continue;
      this.dotAt(flip(at), 'town');
      named++;
    }
  }
}
