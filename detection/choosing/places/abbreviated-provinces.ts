/** How news abbreviates states and provinces after a town's name: "Danbury, Conn.", "Springfield, IL", "Red Deer, Alta.". */

/** Of American states, which are GeoNames' own codes, too. */
const POSTAL =
  'AL AK AZ AR CA CO CT DE FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA RI SC SD TN TX UT VT VA WA WV WI WY DC'.split(
    ' ',
  );

/** Of Canadian provinces, by GeoNames' codes. */
const POSTAL_CANADIAN: Readonly<Record<string, string>> = {
  AB: 'CA.01',
  BC: 'CA.02',
  MB: 'CA.03',
  NB: 'CA.04',
  NL: 'CA.05',
  NS: 'CA.07',
  ON: 'CA.08',
  PE: 'CA.09',
  QC: 'CA.10',
  SK: 'CA.11',
};

/** GeoNames codes of provinces by their abbreviations, without the last full stop. */
const WRITTEN: Readonly<Record<string, string>> = {
  Ala: 'US.AL',
  Ariz: 'US.AZ',
  Ark: 'US.AR',
  Calif: 'US.CA',
  Cal: 'US.CA',
  Colo: 'US.CO',
  Conn: 'US.CT',
  Del: 'US.DE',
  Fla: 'US.FL',
  Ga: 'US.GA',
  Ill: 'US.IL',
  Ind: 'US.IN',
  Kan: 'US.KS',
  Ky: 'US.KY',
  La: 'US.LA',
  Md: 'US.MD',
  Mass: 'US.MA',
  Mich: 'US.MI',
  Minn: 'US.MN',
  Miss: 'US.MS',
  Mo: 'US.MO',
  Mont: 'US.MT',
  Neb: 'US.NE',
  Nev: 'US.NV',
  'N.H': 'US.NH',
  'N.J': 'US.NJ',
  'N.M': 'US.NM',
  'N.Y': 'US.NY',
  'N.C': 'US.NC',
  'N.D': 'US.ND',
  Okla: 'US.OK',
  Ore: 'US.OR',
  Pa: 'US.PA',
  'R.I': 'US.RI',
  'S.C': 'US.SC',
  'S.D': 'US.SD',
  Tenn: 'US.TN',
  Tex: 'US.TX',
  Vt: 'US.VT',
  Va: 'US.VA',
  Wash: 'US.WA',
  'W.Va': 'US.WV',
  Wis: 'US.WI',
  Wyo: 'US.WY',
  'D.C': 'US.DC',
  Alta: 'CA.01',
  'B.C': 'CA.02',
  Man: 'CA.03',
  'N.B': 'CA.04',
  Nfld: 'CA.05',
  'N.L': 'CA.05',
  'N.S': 'CA.07',
  Ont: 'CA.08',
  'P.E.I': 'CA.09',
  Que: 'CA.10',
  Sask: 'CA.11',
};

const AFTER_COMMA = new RegExp(
  `^, (?:(${Object.keys(WRITTEN)
    .map((written) => written.replaceAll('.', '\\.'))
    .join(
      '|',
    )})(?:\\.|(?= \\([A-Z]| -))|(${[...POSTAL, ...Object.keys(POSTAL_CANADIAN)].join('|')})(?![A-Za-z]))`,
);

/** Also words, so that no name is made of them. */
const WORDS = new Set(['Man']);

/** The abbreviations of each province, without the full stop, by GeoNames code. */
export const provinceAbbreviations = (): { code: string; written: string }[] => [
  ...POSTAL.map((state) => ({ code: `US.${state}`, written: state })),
  ...Object.entries(POSTAL_CANADIAN).map(([written, code]) => ({ code, written })),
  ...Object.entries(WRITTEN).flatMap(([written, code]) => (WORDS.has(written) ? [] : { code, written })),
];

/** Whether the words are such an abbreviation, with its last full stop or without: "W.Va.", but not "M.D." */
export const isProvinceAbbreviation = (words: string): boolean =>
  WRITTEN[words.replace(/\.$/, '')] !== undefined || countryOfPostal(words) !== undefined;

/** The country whose post abbreviates a province in these two letters: "VA", "SK". */
export const countryOfPostal = (words: string): 'US' | 'CA' | undefined =>
  POSTAL.includes(words) ? 'US' : words in POSTAL_CANADIAN ? 'CA' : undefined;

/** The GeoNames code of the province whose abbreviation follows a town's name; `after` is the text behind the name. */
export function abbreviatedProvince(after: string): string | undefined {
  const match = AFTER_COMMA.exec(after);
  if (!match) return undefined;
  const [, written, postal = ''] = match;
  return written ? WRITTEN[written] : (POSTAL_CANADIAN[postal] ?? `US.${postal}`);
}
