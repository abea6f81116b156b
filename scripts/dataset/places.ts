/** Towns and provinces of data/places/*.tsv, with the names that the press gives them, as cards to be indexed and packed. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { placeId, slug } from '../../data/ids.ts';
import { fold } from '../../detection/text/fold.ts';
import { arabicForms } from './arabic-forms.ts';
import { projectRoot } from './load.ts';
import { wikipediaTitle } from './place-titles.ts';
import { abbreviatedForms, pressForms, withoutPrimes, withTrueLetters } from './press-forms.ts';

export interface Town {
  kind: 'town';
  /** GeoNames id. */
  geoname: number;
  title: string;
  /** All names, the title first. */
  names: string[];
  wikipedia: string;
  latitude: number;
  longitude: number;
  /** GeoNames' feature code. */
  feature: string;
  country: string;
  province: string;
  people: number;
  doubt: 0 | 1 | 2 | 3;
  id: string;
  lookalikes: string[];
}

export interface Province {
  kind: 'province';
  title: string;
  names: string[];
  wikipedia: string;
  country: string;
  /** GeoNames code. */
  province: string;
  doubt: 0 | 1 | 2 | 3;
  id: string;
}

/** What data/places/press-names.yaml says of a town. */
interface PressName {
  title?: string;
  names?: string[];
  wikipedia?: string;
  alone?: boolean;
  people?: number;
  skip?: string;
  /** Longer phrases that hold a name of it and mean something else. */
  lookalikes?: string[];
}

interface ProvinceNames {
  types: Record<string, string>;
  corrections: Record<string, PressName>;
}

const folder = join(projectRoot, 'data/places');
const table = (name: string): string[][] =>
  readFileSync(join(folder, name), 'utf8')
    .split('\n')
    .slice(1)
    .filter(Boolean)
    .map((line) => line.split('\t'));
const yaml = <Content>(name: string): Content => parse(readFileSync(join(folder, name), 'utf8')) as Content;

const keyOf = (name: string): string => fold(name).text.toLowerCase().replaceAll('-', ' ');

/** "Halle (Saale)" and "Gasteiz / Vitoria" as a text writes them. */
const plain = (name: string): string => name.replace(/ \(.*\)$/, '').replace(/ \/ .*$/, '');

/** Names that a text does not tell apart are one; the first stays. */
function distinct(names: readonly string[]): string[] {
  const byKey = new Map<string, string>();
  for (const name of names) if (!byKey.has(keyOf(name))) byKey.set(keyOf(name), name);
  return [...byKey.values()];
}

/** Written in another script at home: English Wikipedia leaves the marks of transliteration out. */
const TRANSLITERATED = new Set(
  'AE AF AM AZ BD BG BH BY CN DZ EG ET GE IL IN IQ IR JO JP KG KP KR KW KZ LB LK LY MA MM MN NP OM PK PS QA RU SA SD SO SY TJ TM TN UA YE'.split(
    ' ',
  ),
);

/** From here on a name that persons bear too is, in the news, the town's first of all. */
const GREATER_THAN_PERSONS = 1_500_000;
const KNOWN_EVERYWHERE = 100_000;
/** A name of many towns means the greatest of them only where it is known and so much greater than the next. */
const GREATEST_FROM = 300_000;
const GREATER_BY = 3;
const SHORTEST_ALONE = 4;

interface Row {
  town: Town;
  /** Names that the press gives it, which stay whatever else bears them. */
  pressNames: readonly string[];
  isWord: boolean;
  isPerson: boolean;
  alone: boolean | undefined;
}

function readRows(): Row[] {
  const press = yaml<Record<string, PressName>>('press-names.yaml');
  const used = new Set<string>();
  return table('towns.tsv').flatMap((cell): Row[] => {
    const [geoname, listed, spellings, latitude, longitude, feature, country, province, people, classes] =
      cell as [string, string, string, string, string, string, string, string, string, string];
    const name = withTrueLetters(listed, country);
    const key = `${country}/${name}`;
    // The rows of a country are ordered by size, so that the first of a name is the one that the press means.
    const said = used.has(key) ? undefined : press[key];
    used.add(key);
    if (said?.skip) return [];
    const title =
      said?.title ?? plain(TRANSLITERATED.has(country) ? withoutPrimes(fold(name).text, country) : name);
    const inhabitants = said?.people ?? Number(people);
    const names = [
      title,
      ...(said?.names ?? []),
      ...pressForms(title, country, inhabitants),
      plain(name),
      ...arabicForms(name, country),
      ...spellings.split(';').filter(Boolean),
    ];
    const town: Town = {
      kind: 'town',
      geoname: Number(geoname),
      title,
      names: distinct(names.map(plain)),
      wikipedia: said?.wikipedia ?? '',
      latitude: Number(latitude),
      longitude: Number(longitude),
      feature,
      country,
      province,
      people: inhabitants,
      doubt: 0,
      id: '',
      lookalikes: said?.lookalikes ?? [],
    };
    const isSame = keyOf(title) === keyOf(plain(name));
    return [
      {
        town,
        pressNames: [...(said?.names ?? []), ...abbreviatedForms(title, country)].map(plain),
        isWord: isSame && classes.includes('w'),
        isPerson: isSame && classes.includes('p'),
        alone: said?.alone,
      },
    ];
  });
}

/** The table lists some towns twice, a few kilometres apart in one province. */
const DOUBLE_WITHIN_DEGREES = 0.5;

/** Leaves out the second row of a town: the one that is no seat of anything, or else the smaller. */
function withoutDoubles(rows: readonly Row[]): Row[] {
  const byName = Map.groupBy(rows, ({ town }) => `${town.province || town.country}/${keyOf(town.title)}`);
  const isSeat = ({ town }: Row): number =>
    Number(town.feature.startsWith('PPLA') || town.feature === 'PPLC');
  const doubles = new Set<Row>();
  for (const same of byName.values()) {
    const ranked = same.sort((a, b) => isSeat(b) - isSeat(a) || b.town.people - a.town.people);
    for (const [rank, row] of ranked.entries())
      if (
        ranked
          .slice(0, rank)
          .some(
            ({ town }) =>
              Math.abs(town.latitude - row.town.latitude) < DOUBLE_WITHIN_DEGREES &&
              Math.abs(town.longitude - row.town.longitude) < DOUBLE_WITHIN_DEGREES,
          )
      )
        doubles.add(row);
  }
  return rows.filter((row) => !doubles.has(row));
}

function doubtOf(
  { town, isWord, isPerson, alone }: Row,
  bearers: readonly Town[],
  isTaken: boolean,
): Town['doubt'] {
  if (isTaken) return 3;
  if (alone === true) return 0;
  if (isWord || alone === false || keyOf(town.title).length < SHORTEST_ALONE) return 3;
  const others = bearers.filter((other) => other !== town);
  const next = Math.max(0, ...others.map(({ people }) => people));
  if (isPerson && town.people < GREATER_THAN_PERSONS) return 2;
  if (others.length > 0 && !(town.people >= GREATEST_FROM && town.people >= GREATER_BY * next)) return 2;
  return town.people >= KNOWN_EVERYWHERE || town.feature === 'PPLC' ? 0 : 1;
}

/** Gives each place an id of its own: its title and country, then its province, then its GeoNames number. */
function identify(places: readonly (Town | Province)[], taken: ReadonlySet<string>): void {
  const used = new Set(taken);
  const size = (place: Town | Province): number =>
    place.kind === 'town' ? place.people : Number.POSITIVE_INFINITY;
  const inOrder = [...places].sort((a, b) => (size(a) === size(b) ? 0 : size(b) - size(a)));
  for (const place of inOrder) {
    const number = place.kind === 'town' ? String(place.geoname) : place.province;
    const id = [
      placeId(place.title, place.country),
      `${slug(place.title)}-${slug(place.province)}-${place.country.toLowerCase()}`,
      `${slug(place.title)}-${slug(number)}-${place.country.toLowerCase()}`,
    ].find((candidate) => !used.has(candidate)) as string;
    used.add(id);
    place.id = id;
  }
}

const TYPES =
  / (?:Oblast'?|Province|Provinc|Governorate|Region|State|County|Department|District|Division|Republic|Prefecture|Voivodeship|Autonomous Region|Kray|Krai)$/;

/** Words for a kind of province that English-language news uses whatever the country's own word is. */
const ALSO_CALLED: Readonly<Record<string, string[]>> = {
  Oblast: ['Oblast', 'oblast', 'region', 'Region', 'province', 'Province'],
  Governorate: ['Governorate', 'governorate', 'province', 'Province'],
  Province: ['Province', 'province'],
  Region: ['Region', 'region'],
  State: ['State', 'state'],
  County: ['County', 'county'],
  Prefecture: ['Prefecture', 'prefecture'],
  Department: ['Department', 'department', 'province'],
  Division: ['Division', 'division'],
  District: ['District', 'district'],
  Voivodeship: ['Voivodeship', 'voivodeship', 'province'],
};

function readProvinces(townKeys: ReadonlySet<string>): Province[] {
  const { types, corrections } = yaml<ProvinceNames>('provinces.yaml');
  return table('provinces.tsv').flatMap((cell): Province[] => {
    const [code, name, classes] = cell as [string, string, string];
    const country = code.slice(0, 2);
    const type = types[country];
    const said = corrections[code];
    if (type === undefined || said?.skip) return [];
    const base = name.replace(TYPES, '');
    const isShared = townKeys.has(`${country}/${keyOf(base)}`);
    const isWord =
      classes.includes('w') ||
      /^(?:Central|Capital|Federal|(?:North|South|East|West)(?:ern)?)\b(?! (?:Rhine|Dakota|Carolina|Wales|Australia|Territory|Virginia|Ireland|Kordofan|Darfur|Kivu|Kasai|Brabant|Holland|Bengal|Cape|Korea|Java|Sulawesi|Sumatra|Papua|Azerbaijan|Khorasan|Kazakhstan|Pomerania))/.test(
        base,
      );
    const withType = type === '' ? [] : (ALSO_CALLED[type] ?? []).map((word) => `${base} ${word}`);
    if (isWord && !said) return [];
    const title = said?.title ?? (type !== '' && isShared ? `${base} ${type}` : base);
    // A town of the same name, or a title that needs telling apart, leaves the bare name to others.
    const hasBare = !title.includes('(') && (!isShared || said?.alone === true);
    const names = [...new Set([title, base, ...(said?.names ?? []), ...withType])].filter(
      (each) => !each.includes('(') && (each !== base || hasBare || said?.names?.includes(each)),
    );
    if (names.length === 0) return [];
    return [
      {
        kind: 'province',
        title,
        names,
        wikipedia: said?.wikipedia ?? (type !== '' && title === base ? `${base} ${type}` : title),
        country,
        province: code,
        doubt:
          said?.alone === true
            ? 0
            : said?.alone === false
              ? 3
              : classes.includes('p') && country !== 'US'
                ? 2
                : ALONE_COUNTRIES.has(country)
                  ? 0
                  : 1,
        id: '',
      },
    ];
  });
}

/** The provinces that are left out since a card stands for them, by its Wikipedia title. */
const describedByHand = (): [string, string][] =>
  Object.entries(yaml<ProvinceNames>('provinces.yaml').corrections).flatMap(
    ([code, { skip, wikipedia }]): [string, string][] => (skip && wikipedia ? [[wikipedia, code]] : []),
  );

/** Their provinces are known everywhere. */
const ALONE_COUNTRIES = new Set(
  'US CA AU GB DE FR IT ES IN CN BR UA RU SY IQ IR AF YE SD PK MM NG MX JP PL TR NL BE AT ID'.split(' '),
);

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
  const provinceKeys = new Set(provinces.flatMap(({ names }) => names.map(keyOf)));
  const claimed = new Set([...taken, ...provinceKeys]);
  for (const row of rows) {
    const key = keyOf(row.town.title);
    const others = bearers.get(key) as Town[];
    row.town.doubt = doubtOf(row, others, taken.has(key) || (provinceKeys.has(key) && row.alone !== true));
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

/** The names that a town is found by: those that nothing else bears, and title and press names whatever bears them. */
function namesOf(
  { town, pressNames }: Row,
  claimed: ReadonlySet<string>,
  bearers: ReadonlyMap<string, Town[]>,
): string[] {
  const [title, ...others] = town.names as [string, ...string[]];
  return [
    title,
    ...others.filter((name) => {
      if (pressNames.includes(name)) return true;
      const key = keyOf(name);
      return (
        town.doubt < 2 && !claimed.has(key) && (bearers.get(key) ?? []).every((bearer) => bearer === town)
      );
    }),
  ];
}
