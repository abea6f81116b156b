/** Which of Natural Earth's units make up a province of today, or a county, where it is more than one. */
import { countiesByDistrict } from '../places/counties.ts';

const FRANCE: Readonly<Record<string, string>> = {
  '11': '75 77 78 91 92 93 94 95',
  '24': '18 28 36 37 41 45',
  '27': '21 25 39 58 70 71 89 90',
  '28': '14 27 50 61 76',
  '32': '02 59 60 62 80',
  '44': '08 10 51 52 54 55 57 67 68 88',
  '52': '44 49 53 72 85',
  '53': '22 29 35 56',
  '75': '16 17 19 23 24 33 40 47 64 79 86 87',
  '76': '09 11 12 30 31 32 34 46 48 65 66 81 82',
  '84': '01 03 07 15 26 38 42 43 63 69 73 74',
  '93': '04 05 06 13 83 84',
  '94': '2A 2B',
};

const REGION_OF_DEPARTMENT = new Map<string, string>(
  Object.entries(FRANCE).flatMap(([region, departments]) =>
    departments.split(' ').map((department) => [`FR-${department}`, `FR.${region}`] as const),
  ),
);

const SPAIN: Readonly<Record<string, string>> = {
  Andalucía: '51',
  Aragón: '52',
  Canarias: '53',
  Palmas: '53',
  Cantabria: '39',
  'Castilla-La Mancha': '54',
  'Castilla y León': '55',
  Cataluña: '56',
  Extremadura: '57',
  Galicia: '58',
  'Comunidad Foral de Navarra': '32',
  'Comunidad Valenciana': '60',
  'Comunidad de Madrid': '29',
  'Islas Baleares': '07',
  'La Rioja': '27',
  'País Vasco': '59',
  'Principado de Asturias': '34',
  'Región de Murcia': '31',
  Ceuta: 'CE',
  Melilla: 'ML',
};

const BRITAIN: Readonly<Record<string, string>> = {
  England: 'ENG',
  Scotland: 'SCT',
  Wales: 'WLS',
  'Northern Ireland': 'NIR',
};

const COUNTY_OF = countiesByDistrict();

/** The package does not tell London's boroughs apart. */
const LONDON = 'GLA';

/** The county of a British unit; the country of the United Kingdom where that has none here. */
function britishCounty(nation: string, code = ''): string {
  const district = code.replace(/^GB\./, '') || LONDON;
  return COUNTY_OF.get(`GB.${nation}.${district}`) ?? `GB.${nation}`;
}

const IRISH_COUNTY_OF = new Map(
  [...COUNTY_OF].map(([district, county]) => [district.replace(/^IE\.[A-Z]/, 'IE'), county]),
);

/** The package has Guyana's regions under each other's codes; these are the right ones by what lies where. */
export const MISLABELLED: Readonly<Record<string, string>> = {
  'GY-PM': 'GY-CU',
  'GY-CU': 'GY-PM',
  'GY-UD': 'GY-UT',
  'GY-UT': 'GY-UD',
  'GY-MA': 'GY-EB',
  'GY-EB': 'GY-ES',
  'GY-ES': 'GY-MA',
};

/** Provinces with a card written by hand: they are no rows in a country's places, so that their shapes carry their names. */
export const NAMED = new Set(
  'CA.10 CN.13 DE.02 ES.56 ES.59 ES.29 ET.46 ET.51 ET.53 FR.94 GB.NIR GB.WLS GB.SCT ID.01 IN.LA IN.03 IN.17 PK.02 PK.03 PK.06 MM.01 MX.25 MZ.01 RU.12 RU.17 US.AK'.split(
    ' ',
  ),
);

/** What the package says of a unit. */
export interface UnitProperties {
  iso_3166_2?: string;
  gn_a1_code?: string;
  region_name?: string;
  geonunit?: string;
}

/** The GeoNames code of the province that the unit is or belongs to. */
export function provinceOf({
  iso_3166_2: iso = '',
  gn_a1_code: code,
  region_name: region = '',
  geonunit = '',
}: UnitProperties): string | undefined {
  switch (iso.slice(0, 2)) {
    case 'FR':
      return REGION_OF_DEPARTMENT.get(iso);
    case 'ES':
      return SPAIN[region] && `ES.${SPAIN[region]}`;
    case 'GB':
      return BRITAIN[geonunit] && britishCounty(BRITAIN[geonunit], code);
    case 'IE':
      return IRISH_COUNTY_OF.get(code ?? '') ?? code;
    case 'MD':
      // The left bank of the Dniester, in five pieces.
      return code === 'MD.' ? 'MD.58' : code;
    case 'PK':
      // The tribal areas joined Khyber Pakhtunkhwa in 2018.
      return iso === 'PK-TA' ? 'PK.03' : code;
    default:
      return code;
  }
}
