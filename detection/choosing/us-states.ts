/** How news abbreviates states and provinces after a town's name: "Danbury, Conn.", "Springfield, IL". By GeoNames code. */
const POSTAL =
  'AL AK AZ AR CA CO CT DE FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA RI SC SD TN TX UT VT VA WA WV WI WY DC'.split(
    ' ',
  );

const WRITTEN: Readonly<Record<string, string>> = {
  Ala: 'AL',
  Ariz: 'AZ',
  Ark: 'AR',
  Calif: 'CA',
  Cal: 'CA',
  Colo: 'CO',
  Conn: 'CT',
  Del: 'DE',
  Fla: 'FL',
  Ga: 'GA',
  Ill: 'IL',
  Ind: 'IN',
  Kan: 'KS',
  Ky: 'KY',
  La: 'LA',
  Md: 'MD',
  Mass: 'MA',
  Mich: 'MI',
  Minn: 'MN',
  Miss: 'MS',
  Mo: 'MO',
  Mont: 'MT',
  Neb: 'NE',
  Nev: 'NV',
  'N.H': 'NH',
  'N.J': 'NJ',
  'N.M': 'NM',
  'N.Y': 'NY',
  'N.C': 'NC',
  'N.D': 'ND',
  Okla: 'OK',
  Ore: 'OR',
  Pa: 'PA',
  'R.I': 'RI',
  'S.C': 'SC',
  'S.D': 'SD',
  Tenn: 'TN',
  Tex: 'TX',
  Vt: 'VT',
  Va: 'VA',
  Wash: 'WA',
  'W.Va': 'WV',

  Wis: 'WI',
  Wyo: 'WY',
  'D.C': 'DC',
};

const AFTER_COMMA = new RegExp(
  `^, (?:(${Object.keys(WRITTEN)
    .map((written) => written.replaceAll('.', '\\.'))
    .join('|')})(?:\\.|(?= \\([A-Z]| -))|(${POSTAL.join('|')})(?![A-Za-z]))`,
);

/** The abbreviations of each state, without the full stop, by GeoNames code. */
export const stateAbbreviations = (): { code: string; written: string }[] => [
  ...POSTAL.map((state) => ({ code: `US.${state}`, written: state })),
  ...Object.entries(WRITTEN).map(([written, state]) => ({ code: `US.${state}`, written })),
];

/** The GeoNames code of the state whose abbreviation follows a town's name; `after` is the text behind the name. */
export function abbreviatedState(after: string): string | undefined {
  const match = AFTER_COMMA.exec(after);
  if (!match) return undefined;
  return `US.${match[1] ? WRITTEN[match[1]] : match[2]}`;
}
