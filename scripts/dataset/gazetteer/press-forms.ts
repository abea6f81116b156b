/** Shorter and other forms in which English-language news writes a town's full name, by rule; what follows no rule stands in press-names.yaml. */

interface Form {
  /** Countries by code; all where absent. */
  in?: ReadonlySet<string>;
  /** Inhabitants from which the short form means the town. */
  from?: number;
  written: RegExp;
  as: string;
}

/** The same name with a word spelt out or not. */
const abbreviated: readonly Form[] = [
  { written: /^Saint\b[ -]/, as: 'St. ' },
  { written: /^St\.? /, as: 'Saint ' },
  { in: new Set(['US']), written: /^Fort /, as: 'Ft. ' },
];

/** A part of the name. */
const shortened: readonly Form[] = [
  { in: new Set(['PH', 'KR', 'TW', 'NZ']), written: / City$/, as: '' },
  // Acapulco de Juárez, Las Palmas de Gran Canaria, Castelló de la Plana.
  { in: new Set(['MX', 'ES']), from: 100_000, written: / de (?:la |las |los )?\p{Lu}[\p{L} ]+$/u, as: '' },
  // Oujda-Angad, Vitoria-Gasteiz.
  { in: new Set(['MA', 'ES']), from: 100_000, written: /-\p{Lu}\p{Ll}+$/u, as: '' },
];

/** The name with what the town is: Davao City, Taipei City. Hardly another place is called so. */
const lengthened: readonly Form[] = [
  { in: new Set(['PH', 'TW']), from: 100_000, written: /(?<! City)$/, as: ' City' },
];

/** Ojo de Agua is not called Ojo. */
const SHORTEST = 4;

const apply = (forms: readonly Form[], name: string, country: string, people: number): string[] =>
  forms
    .filter(
      (form) => (!form.in || form.in.has(country)) && people >= (form.from ?? 0) && form.written.test(name),
    )
    .map((form) => name.replace(form.written, form.as))
    .filter((written) => written.length >= SHORTEST);

/** Saint Paul is St. Paul: as sure as the full name. */
export const abbreviatedForms = (name: string, country: string): string[] =>
  apply(abbreviated, name, country, 0);

/** What the town is also called, unless others bear it. */
export const pressForms = (name: string, country: string, people: number): string[] => [
  ...abbreviatedForms(name, country),
  ...apply([...shortened, ...lengthened], name, country, people),
];

/** Where the apostrophe only stands for a soft sign or an aspirated consonant, which news leaves out: Ryazan', Namp'o. */
const PRIMED = new Set('BY KP KZ RU UA'.split(' '));

export const withoutPrimes = (name: string, country: string): string =>
  PRIMED.has(country) ? name.replace(/['’ʹ`]/g, '') : name;

/** GeoNames writes the Vietnamese Đ (a D) with the look-alike Ð, which is an Icelandic letter. */
export const withTrueLetters = (name: string, country: string): string =>
  country === 'VN' ? name.replaceAll('Ð', 'Đ') : name;
