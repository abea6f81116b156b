/** Ids of places. */
import { placeId, slug } from '../../../data/ids.ts';
import type { Province, Town } from './place.ts';

/** Gives each place an id of its own: its title and country, then its province, then its GeoNames number. */
export function identify(places: readonly (Town | Province)[], taken: ReadonlySet<string>): void {
  const used = new Set(taken);
  const size = (place: Town | Province): number =>
    place.kind === 'town' ? place.people : Number.POSITIVE_INFINITY;
  const inOrder = [...places].sort((a, b) => (size(a) === size(b) ? 0 : size(b) - size(a)));
  for (const place of inOrder) {
    const number = place.kind === 'town' ? String(place.geoname) : place.province;
    const id = [
      placeId(place.title, place.country),
      `${slug(place.title)}-${slug(place.province)}-${place.country.toLowerCase()}`,
      `${slug(place.title)}-${slug(number)}-${place.country.toLowerCase()}`,
    ].find((candidate) => !used.has(candidate)) as string;
    used.add(id);
    place.id = id;
  }
}
