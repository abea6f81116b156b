/**
 * A card in the bytes of the names index: a JSON object, or for a town or province, of which there are tens of thousands, a short
 * JSON array. Read when a text first names the card.
 */
import { placeId } from '../../data/ids.ts';
import { townFamiliarity } from '../../data/place-cards.ts';
import type { IndexedCard, IndexedPlace } from './source.ts';

/** id or 0 where it follows from title and country, title, country, the place's own fields. */
type PlaceRecord = [
  id: string | 0,
  title: string,
  country: string,
  kind: 'place' | 'region',
  province: string,
  people: number,
  doubt: IndexedPlace['doubt'],
];

/** The card as text, without what reading puts back. */
export function writeIndexedCard(card: IndexedCard): string {
  const { cues, related, countries, place, ...rest } = card;
  if (place) {
    const country = countries[0] ?? '';
    const record: PlaceRecord = [
      card.id === placeId(card.title, country) ? 0 : card.id,
      card.title,
      country,
      card.kind as 'place' | 'region',
      place.province,
      place.people,
      place.doubt,
    ];
    return JSON.stringify(record);
  }
  return JSON.stringify({
    ...rest,
    ...(cues.length > 0 && { cues }),
    ...(related.length > 0 && { related }),
    ...(countries.length > 0 && { countries }),
  });
}

export function readIndexedCard(text: string): IndexedCard {
  const parsed = JSON.parse(text) as PlaceRecord | IndexedCard;
  if (!Array.isArray(parsed))
    return {
      ...parsed,
      cues: parsed.cues ?? [],
      related: parsed.related ?? [],
      countries: parsed.countries ?? [],
    };
  const [id, title, country, kind, province, people, doubt] = parsed;
  return {
    id: id || placeId(title, country),
    title,
    kind,
    topic: kind === 'place' ? 'towns' : 'provinces',
    familiarity: townFamiliarity(people * 1000),
    cues: [],
    related: [],
    countries: country === '' ? [] : [country],
    place: { province, people, doubt },
  };
}
