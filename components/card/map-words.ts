import type { MapTold } from '../../data/map.ts';
import { fill, language } from '../language.ts';
import { strings } from './strings.ts';

/** What the map shows, in a sentence. */
export function mapWords({ place, country, neighbours }: MapTold): string {
  const { within, alone, amid } = strings.map;
  return fill(neighbours.length > 0 ? amid : alone, {
    place: country ? fill(within, { place, country }) : place,
    around: new Intl.ListFormat(language).format(neighbours),
  });
}
