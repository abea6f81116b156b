/** The data packages behind countries, places, maps and flags, for the page that names them to the reader. */
import { createRequire } from 'node:module';
import type { DataOrigin } from '../../data/dataset-summary.ts';

const require = createRequire(import.meta.url);
const versionOf = (name: string): string => (require(`${name}/package.json`) as { version: string }).version;

export const dataOrigins = (): DataOrigin[] => [
  {
    what: 'Countries',
    name: 'World countries by mledoze',
    edition: versionOf('world-countries'),
    licence: 'ODbL 1.0; what derives from it is data/cards/countries.json in this extension',
    url: 'https://github.com/mledoze/countries',
  },
  {
    what: 'Populations and currencies',
    name: 'Unicode CLDR',
    edition: versionOf('cldr-core'),
    licence: 'Unicode License v3',
    url: 'https://cldr.unicode.org/',
  },
  {
    what: 'Towns and provinces',
    name: 'GeoNames, modified',
    edition: 'March 2023',
    licence: 'CC BY 4.0',
    url: 'https://www.geonames.org/',
  },
  {
    what: 'Maps',
    name: 'Natural Earth',
    edition: '5',
    licence: 'public domain',
    url: 'https://www.naturalearthdata.com/',
  },
  {
    what: 'Flags',
    name: 'country-flag-icons',
    edition: versionOf('country-flag-icons'),
    licence: 'MIT',
    url: 'https://gitlab.com/catamphetamine/country-flag-icons',
  },
];
