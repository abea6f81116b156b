/**
 * `npm run places`: makes data/places/towns.tsv, provinces.tsv and us-counties.json from GeoNames. Run by hand when a package or a rule here changes; the
 * results are committed, so that a build needs none of the packages.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fold } from '../detection/text/fold.ts';
import { projectRoot } from './dataset/load.ts';
import { type GeoName, readAmericanCounties, readProvinces, readTowns } from './places/geonames.ts';
import { readNameClasses } from './places/name-classes.ts';
import { PERSONS, PROVINCES, TOWNS, WORDS } from './places/sources.ts';
import { otherSpellings } from './places/spellings.ts';

/** Where there is or was war of late: small towns are in the news, and their names are spelt in many ways. */
const CONFLICTS = new Set(
  'UA SY IQ YE PS IL LB AF SD SS ET ER SO LY ML BF NE CF TD CD MZ MM AM AZ GE MD XK HT CM'.split(' '),
);
/** Least inhabitants by country; elsewhere 15,000. News in English tells more of towns in English-speaking countries. */
const LEAST: Readonly<Record<string, number>> = {
  US: 5000,
  GB: 7500,
  CA: 7500,
  AU: 7500,
  IE: 7500,
  NZ: 7500,
};
const LEAST_ELSEWHERE = 15_000;
const LEAST_IN_CONFLICT = 1000;
/** Written in another script at home, so that news in English spells them in several ways. */
const TRANSLITERATED = new Set(
  'RU BY KZ KG TJ UZ TM RS BG MK SA AE QA KW OM BH JO EG TN DZ MA MR IR PK IN BD NP LK KH LA TH CN TW KR KP JP MN DJ EH'.split(
    ' ',
  ),
);
/** From here on the other spellings of such towns are kept. */
const SPELLINGS_FROM = 100_000;

/** Parts of towns, and places that are no more, would take their town's name or nobody's. */
const LEFT_OUT = new Set(['PPLX', 'PPLH', 'PPLQ', 'PPLW', 'PPLCH', 'STLMT']);

/** Where the table counts nobody in many a great town (Dezful, Ogbomoso): seats of districts are kept all the same. */
const UNCOUNTED = new Set([...CONFLICTS, ...'IR NG IN PK JO EG SA KZ UZ'.split(' ')]);

/** Provinces at war, or on its edge, of countries that are not: Kursk, Belgorod and Bryansk, Jammu and Kashmir, Ladakh. */
const CONFLICT_PROVINCES = new Set(['RU.41', 'RU.09', 'RU.10', 'IN.12', 'IN.41']);

/**
 * Small places that history or the news made known: Srebrenica, Lockerbie, Davos, Lampedusa, Oradour-sur-Glane, East Palestine, Kirkenes, Grindavík, Amatrice,
 * Crans-Montana, Évian, Röszke, Sangatte, Tawang, Yongbyon, Wajima, Suzu, Rikuzentakata, Ramstein, Jasper, Lac-Mégantic, Tumbler Ridge, Sharm el-Sheikh, Taba, Ayotzinapa.
 */
const REMEMBERED = new Set([
  3190159, 2643791, 2661039, 2524459, 2989467, 5152794, 779303, 3416888, 3183121, 6559506, 3019280, 716028,
  2976217, 1254832, 1866453, 1848976, 6822142, 11612704, 2850536, 6354954, 6032673, 6170118, 349340, 347702,
  3532511,
]);

function isKept({ id, feature, country, province, people }: GeoName): boolean {
  if (LEFT_OUT.has(feature)) return false;
  if (REMEMBERED.has(id)) return true;
  if (feature === 'PPLC' || feature === 'PPLA') return true;
  if (feature === 'PPLA2' && people === 0 && UNCOUNTED.has(country)) return true;
  const least =
    CONFLICTS.has(country) || CONFLICT_PROVINCES.has(province)
      ? LEAST_IN_CONFLICT
      : (LEAST[country] ?? LEAST_ELSEWHERE);
  return people >= least;
}

const classes = readNameClasses();
const classOf = (name: string): string => {
  const written = fold(name).text.replace(/^A[dlnrstz]h? /, '');
  return `${classes.isWord(written) ? 'w' : ''}${classes.isPerson(written) ? 'p' : ''}`;
};
const hasSpellings = ({ country, people }: GeoName): boolean =>
  CONFLICTS.has(country) || (people >= SPELLINGS_FROM && TRANSLITERATED.has(country));

const all = readTowns();
const towns = all
  .filter(isKept)
  .sort((a, b) =>
    a.country < b.country ? -1 : a.country > b.country ? 1 : b.people - a.people || a.id - b.id,
  );

/** Where news names a town without its province or county, and many bear the same name. */
const SHARED_NAMES = new Set(['US', 'CA', 'AU', 'GB', 'IE']);

const keyOf = ({ country, name }: GeoName): string => `${country}/${fold(name).text.toLowerCase()}`;
const kept = new Set(towns.map(({ id }) => id));
/** Places that are too small to be kept, by what they are called. */
const lesser = Map.groupBy(
  all.filter(
    ({ id, feature, country }) => SHARED_NAMES.has(country) && !LEFT_OUT.has(feature) && !kept.has(id),
  ),
  keyOf,
);

/** The other provinces of its country in which a lesser place bears the town's name, without the country's code. */
const namesakesOf = (town: GeoName): string[] =>
  [...new Set((lesser.get(keyOf(town)) ?? []).map(({ province }) => province))]
    .filter((province) => province !== '' && province !== town.province)
    .map((province) => province.slice(town.country.length + 1))
    .sort();

/** The last cell is left out where it is empty, as it mostly is. */
const withoutEmptyEnd = (cells: readonly (string | number)[]): string => cells.join('\t').replace(/\t$/, '');

const lineOf = (town: GeoName): string =>
  withoutEmptyEnd([
    town.id,
    town.name,
    (hasSpellings(town) ? otherSpellings(town.name, town.otherNames) : []).join(';'),
    town.latitude.toFixed(3),
    town.longitude.toFixed(3),
    town.feature,
    town.country,
    town.province,
    town.people,
    classOf(town.name),
    namesakesOf(town).join(' '),
  ]);

const write = (name: string, head: string, lines: string[]): void =>
  writeFileSync(join(projectRoot, 'data/places', name), `${[head, ...lines].join('\n')}\n`);

write(
  'towns.tsv',
  'id\tname\tspellings\tlatitude\tlongitude\tfeature\tcountry\tprovince\tpeople\tclass\tnamesakes',
  towns.map(lineOf),
);
write(
  'provinces.tsv',
  'code\tname\tclass',
  readProvinces()
    .sort((a, b) => (a.code < b.code ? -1 : 1))
    .map(({ code, name }) => [code, name, classOf(name)].join('\t')),
);
writeFileSync(
  join(projectRoot, 'data/places/us-counties.json'),
  `${JSON.stringify(
    Object.fromEntries(
      [...readAmericanCounties()]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([state, names]) => [state, names.sort().join(', ')]),
    ),
    null,
    2,
  )}\n`,
);
writeFileSync(
  join(projectRoot, 'data/places/editions.json'),
  `${JSON.stringify([TOWNS, PROVINCES, WORDS, PERSONS], null, 2)}\n`,
);
console.log(`${towns.length} towns written to data/places/towns.tsv`);
