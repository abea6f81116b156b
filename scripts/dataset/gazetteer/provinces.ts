/** The rows of data/places/provinces.tsv with the names that the press gives them. */
import { isCounty } from '../../../data/provinces.ts';
import { keyOf, type PressName, type Province } from './place.ts';
import { table, yaml } from './tables.ts';

interface ProvinceNames {
  types: Record<string, string>;
  corrections: Record<string, PressName>;
}

const TYPES =
  / (?:Oblast'?|Province|Provinc|Governorate|Region|State|County|Department|District|Division|Republic|Prefecture|Voivodeship|Autonomous Region|Kray|Krai|Parish)$/;

/** Kinds that are not called by their country's usual one. */
const HAS_OTHER_TYPE = /(?:Okrug|Territory|, .*)$/;

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
  Parish: ['Parish', 'parish'],
  Voivodeship: ['Voivodeship', 'voivodeship', 'province'],
};

/** Countries whose states are written with the word or without it; America's with it are universities. */
const CALLED_STATES = new Set(['IN']);

/** Every province that has a name to be found by; `townKeys` are the known towns, as country/key. */
export function readProvinces(townKeys: ReadonlySet<string>): Province[] {
  const { types, corrections } = yaml<ProvinceNames>('provinces.yaml');
  return table('provinces.tsv').flatMap((cell): Province[] => {
    const [code, name, classes] = cell as [string, string, string];
    const country = code.slice(0, 2);
    const county = isCounty(code) ? /^County (.+)$/.exec(name)?.[1] : undefined;
    const type = types[country];
    const said = corrections[code];
    if (type === undefined || said?.skip) return [];
    // Where a country's provinces have no kind in their titles, "Chin State" keeps its own.
    const whole = said?.title?.replace(/ \(.*\)$/, '') ?? name;
    const base = type === '' ? whole : whole.replace(TYPES, '');
    const isShared = townKeys.has(`${country}/${keyOf(base)}`);
    const isWord =
      classes.includes('w') ||
      (!isCounty(code) &&
        /^(?:Central|Capital|Federal|(?:North|South|East|West)(?:ern)?)\b(?! (?:Rhine|Dakota|Carolina|Wales|Australia|Territory|Virginia|Ireland|Kordofan|Darfur|Kivu|Kasai|Brabant|Holland|Bengal|Cape|Korea|Java|Sulawesi|Sumatra|Papua|Azerbaijan|Khorasan|Kazakhstan|Pomerania))/.test(
          base,
        ));
    const withType = CALLED_STATES.has(country)
      ? [`${base} State`]
      : type === '' || HAS_OTHER_TYPE.test(whole)
        ? []
        : (ALSO_CALLED[type] ?? []).map((word) => `${base} ${word}`);
    if (isWord && !said) return [];
    const title = said?.title ?? (type !== '' && isShared ? `${base} ${type}` : base);
    // A town of the same name, a word, or a title that needs telling apart leaves the bare name to others.
    const isPlainTitle = title === base || title === `${base} ${type}`;
    const hasBare = isPlainTitle && !isWord && said?.bare !== false && (!isShared || said?.alone === true);
    // "The southern region of Kherson" is not the town of that name.
    const ofKind = hasBare
      ? []
      : (ALSO_CALLED[type] ?? []).filter((word) => /^[a-z]/.test(word)).map((word) => `${word} of ${base}`);
    const ofState = / state$/.test(title) ? [`state of ${title.replace(/ state$/, '')}`] : [];
    const ofCounty = county ? [`Co ${county}`, `Co. ${county}`] : [];
    const names = [
      ...new Set([title, base, ...(said?.names ?? []), ...withType, ...ofKind, ...ofState, ...ofCounty]),
    ].filter(
      (each) =>
        !each.includes('(') &&
        (each !== base || hasBare || each === said?.title || said?.names?.includes(each)),
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
        // "Donegal" alone is a town of Pennsylvania, too.
        doubt: doubtOf(code, classes, (county !== undefined && said?.names === undefined) || said?.alone),
        id: '',
      },
    ];
  });
}

/** How far a province's name is to be doubted; `alone`: an editor says that it is not, or much. */
function doubtOf(code: string, classes: string, alone: boolean | undefined): Province['doubt'] {
  if (alone !== undefined) return alone ? 0 : 3;
  const country = code.slice(0, 2);
  if (classes.includes('p') && country !== 'US') return 2;
  // Towns of other countries are called after counties.
  return ALONE_COUNTRIES.has(country) && !isCounty(code) ? 0 : 1;
}

/** The provinces that are left out since a card stands for them, by its Wikipedia title. */
export const describedByHand = (): [string, string][] =>
  Object.entries(yaml<ProvinceNames>('provinces.yaml').corrections).flatMap(
    ([code, { skip, wikipedia }]): [string, string][] => (skip && wikipedia ? [[wikipedia, code]] : []),
  );

/** Their provinces are known everywhere. */
const ALONE_COUNTRIES = new Set(
  'US CA AU GB DE FR IT ES IN CN BR UA RU SY IQ IR AF YE SD PK MM NG MX JP PL TR NL BE AT ID'.split(' '),
);
