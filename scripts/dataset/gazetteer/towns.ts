/** The rows of data/places/towns.tsv with the names that the press gives them. */
import { threeFigures } from '../../../data/figures.ts';
import { fold } from '../../../detection/text/fold.ts';
import { arabicForms } from './arabic-forms.ts';
import { keyOf, type PressName, type Town } from './place.ts';
import { abbreviatedForms, pressForms, withoutPrimes, withTrueLetters } from './press-forms.ts';
import { table, yaml } from './tables.ts';

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

/** Small towns whose name means a university, an airport or a pollster wherever no state stands behind it. */
const NAMED_LIKE_GREATER = new Set(['Harvard', 'Heathrow', 'Gallup', 'Yale', 'Gatwick', 'Stansted']);

/** To a kilometre: a map of a country shows no less, and the third place of 36,000 towns would be 45 kB of the package. At Greenwich no minus zero, which a file does not keep. */
const hundredths = (degrees: string): number => Math.round(Number(degrees) * 100) / 100 + 0;

/** A town with what decides how far its name is to be doubted. */
export interface Row {
  town: Town;
  /** Names that the press gives it, which stay whatever else bears them. */
  pressNames: readonly string[];
  isWord: boolean;
  isPerson: boolean;
  alone: boolean | undefined;
}

/** Every town of the table; ids, doubts and the last choice of names are left open. */
export function readRows(): Row[] {
  const press = yaml<Record<string, PressName>>('press-names.yaml');
  const used = new Set<string>();
  const rows = table('towns.tsv').flatMap((cell): Row[] => {
    const [
      geoname,
      listed,
      spellings,
      latitude,
      longitude,
      feature,
      country,
      province,
      people,
      classes,
      namesakes = '',
    ] = cell as [string, string, string, string, string, string, string, string, string, string, string?];
    const name = withTrueLetters(listed, country);
    const key = `${country}/${name}`;
    // The rows of a country are ordered by size, so that the first of a name is the one that the press means.
    const isFirst = !used.has(key);
    const said = isFirst ? press[key] : undefined;
    used.add(key);
    if (said?.skip || NAMED_LIKE_GREATER.has(name)) return [];
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
      listed: name,
      title,
      names: distinct(names.map(plain)),
      wikipedia: said?.wikipedia ?? '',
      latitude: hundredths(latitude),
      longitude: hundredths(longitude),
      feature,
      country,
      province,
      // What is said of a name is kept once.
      namesakes: isFirst
        ? namesakes
            .split(' ')
            .filter(Boolean)
            .map((one) => `${country}.${one}`)
        : [],
      people: threeFigures(inhabitants),
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
  const unknown = Object.keys(press).filter((key) => !used.has(key));
  if (unknown.length > 0)
    throw new Error(
      `data/places/press-names.yaml speaks of towns that towns.tsv does not have: ${unknown.join(', ')}. Write them as the table does, or take them out.`,
    );
  return rows;
}
