/** What a province of each country is called in English-language news: "a state of Mexico", "a region of Ukraine". */

const KINDS: Readonly<Record<string, string>> = {
  canton: 'CH',
  country: 'GB',
  county: 'HR HU KE NO RO SE',
  department: 'BO CO PE',
  district: 'LY PT',
  division: 'BD',
  emirate: 'AE',
  governorate: 'EG IQ JO LB SY YE',
  parish: 'JM',
  prefecture: 'JP',
  province: 'AF AO AR BE CA CD CN CU DZ EC ID IE IR KR MZ NL NP PK PL RS SA TJ TR ZA',
  region: 'BY CL ES ET FR GE GR IT KG KZ MD ML NE NZ RU SO UA',
  state: 'AT AU BR DE IN MM MX MY NG SD SS US VE',
};

const kindOf = new Map(
  Object.entries(KINDS).flatMap(([kind, codes]) => codes.split(' ').map((code) => [code, kind] as const)),
);

/** What is no state among the states of India, and no province among Pakistan's. */
const TERRITORIES: Readonly<Record<string, [title: RegExp, kind: string]>> = {
  IN: [
    /^(?:Andaman and Nicobar|Chandigarh|Dadra and Nagar Haveli|Jammu and Kashmir|Ladakh|Lakshadweep|Puducherry)/,
    'A union territory',
  ],
  PK: [/^(?:Azad|Gilgit-Baltistan|Islamabad)/, 'A territory'],
};

/** The kind with its article: "A state". Territories among the states of a country, and republics among its regions, say so themselves. */
export function provinceKind(country: string, title: string): string {
  const [titles, territory] = TERRITORIES[country] ?? [];
  if (titles?.test(title)) return territory as string;
  const own = /\b(?:Territory|Republic)$/.exec(title)?.[0].toLowerCase();
  const kind = own ?? kindOf.get(country);
  if (!kind) return 'A province or state';
  return `${/^[aeiou]/.test(kind) ? 'An' : 'A'} ${kind}`;
}

/** Whether its provinces are countries themselves, so that a place in one need not be said to lie in the whole. */
export const hasCountries = (country: string): boolean => kindOf.get(country) === 'country';

/** What a county is called: Scotland's are the areas of its councils, some of them taken together. */
export const countyKind = (code: string): string => (code.startsWith('GB.SCT.') ? 'An area' : 'A county');
