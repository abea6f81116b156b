import type { MapDrawing } from '../../data/map.ts';
import { fill, language } from '../language.ts';
import { strings } from './strings.ts';

type Shown = Pick<MapDrawing, 'told' | 'hatched' | 'disputed'>;

/** What the map's signs mean, as far as it has them. */
export const legendWords = ({ hatched, disputed }: Omit<Shown, 'told'>): string[] => [
  ...(hatched ? [strings.map.hatched] : []),
  ...(disputed ? [strings.map.dashed] : []),
];

/** What the map shows, in sentences. */
export function mapWords(map: Shown): string {
  const { place, country, neighbours } = map.told;
  const { within, alone, amid } = strings.map;
  const shown = fill(neighbours.length > 0 ? amid : alone, {
    place: country ? fill(within, { place, country }) : place,
    around: new Intl.ListFormat(language).format(neighbours),
  });
  return [shown, ...legendWords(map).map((sign) => `${sign}.`)].join(' ');
}
