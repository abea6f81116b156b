/** Towns and provinces of data/places/*.tsv, with the names that the press gives them, as cards to be indexed and packed. */
import { isCounty } from '../../../data/provinces.ts';
import { withoutDoubles } from './doubles.ts';
import { identify } from './identify.ts';
import { keyOf, type Province, type Town } from './place.ts';
import { describedByHand, readProvinces } from './provinces.ts';
import { wikipediaTitle } from './titles.ts';
import { doubtOf, KNOWN_EVERYWHERE, namesOf } from './town-names.ts';
import { readRows } from './towns.ts';

export interface Places {
  towns: Town[];
  provinces: Province[];
  /** The capital of each country by its code, whether or not a card written by hand stands for it. */
  capitals: ReadonlyMap<string, Town>;
  /** Codes of the provinces that cards written by hand describe, by the Wikipedia titles of those. */
  described: ReadonlyMap<string, string>;
}

/**
 * The towns and provinces. `takenNames` are the names of cards written by hand and of countries, as they are written: a town of that name
 * needs strong signs; `takenTitles` their Wikipedia titles: such a place has its card already. `takenIds` are their ids.
 */
export function readPlaces(
  takenNames: Iterable<string>,
  takenTitles: ReadonlySet<string>,
  takenIds: ReadonlySet<string>,
): Places {
  const taken = new Set([...takenNames].map(keyOf));
  const rows = withoutDoubles(readRows());
  const bearers = new Map<string, Town[]>();
  for (const { town } of rows)
    bearers.set(keyOf(town.title), [...(bearers.get(keyOf(town.title)) ?? []), town]);
  const townKeys = new Set(
    rows
      .filter(
        ({ town }) => town.people >= KNOWN_EVERYWHERE || town.feature === 'PPLA' || town.feature === 'PPLC',
      )
      .map(({ town }) => `${town.country}/${keyOf(town.title)}`),
  );
  const allProvinces = readProvinces(townKeys);
  const described = new Map([
    ...allProvinces.map(({ wikipedia, province }): [string, string] => [wikipedia, province]),
    ...describedByHand(),
  ]);
  const provinces = allProvinces.filter(({ wikipedia }) => !takenTitles.has(wikipedia));
  const keysOf = (some: readonly Province[]): Set<string> =>
    new Set(some.flatMap(({ names }) => names.map(keyOf)));
  const isLesser = ({ province, country }: Province): boolean => isCounty(province) || country === 'JM';
  const provinceKeys = keysOf(provinces.filter((one) => !isLesser(one)));
  // Cornwall in Ontario is doubted as one of several places of its name, not as a town that is a province too.
  const lesserKeys = keysOf(provinces.filter(isLesser));
  const claimed = new Set([...taken, ...provinceKeys, ...lesserKeys]);
  for (const row of rows) {
    const key = keyOf(row.town.title);
    const others = bearers.get(key) as Town[];
    row.town.doubt = doubtOf(row, others, taken.has(key) || (provinceKeys.has(key) && row.alone !== true));
    if (lesserKeys.has(key) && row.town.doubt < 2) row.town.doubt = 2;
    row.town.wikipedia ||= wikipediaTitle(
      row.town,
      others,
      row.alone !== true && (provinceKeys.has(key) || taken.has(key)),
    );
    row.town.names = namesOf(row, claimed, bearers);
  }
  const towns = rows
    .map(({ town }) => town)
    .filter((town) => !takenTitles.has(town.wikipedia) && town.names.length > 0);
  for (const province of provinces)
    if (province.doubt !== 3) province.names = province.names.filter((name) => !taken.has(keyOf(name)));
  const named = provinces.filter(({ names }) => names.length > 0);
  identify([...named, ...towns], takenIds);
  const capitals = new Map(
    rows.filter(({ town }) => town.feature === 'PPLC').map(({ town }) => [town.country, town]),
  );
  return { towns, provinces: named, capitals, described };
}
