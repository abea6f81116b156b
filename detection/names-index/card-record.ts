/**
 * A card in the bytes of the names index: a JSON object, or for a town or province, of which there are tens of thousands, a short line of
 * cells. Read when a text first names the card.
 */
import { placeId } from '../../data/ids.ts';
import { townFamiliarity } from '../../data/place-cards.ts';
import type { IndexedCard, IndexedPlace } from './source.ts';

const CELL = '\t';
const REGION = 'r';

/**
 * The cells of a place: its country's code, with how far its name is to be doubted and a letter where it is a province; its province's code
 * without the country; thousands of inhabitants; title; id where it does not follow from title and country; codes of its namesakes' provinces
 * without the country. Empty cells at the end are left out.
 */
function placeLine({ id, title, kind, countries: [country = ''] }: IndexedCard, place: IndexedPlace): string {
  const within = (code: string): string => (country === '' ? code : code.slice(country.length + 1));
  return [
    `${country}${place.doubt}${kind === 'region' ? REGION : ''}`,
    within(place.province),
    place.people,
    title,
    id === placeId(title, country) ? '' : id,
    place.namesakes?.map(within).join(' ') ?? '',
  ]
    .join(CELL)
    .trimEnd();
}

function readPlace(line: string): IndexedCard {
  const [head = '', province, people, title = '', id, namesakes] = line.split(CELL);
  const [, country = '', doubt, region] = /^([A-Z]*)(\d)(r?)$/.exec(head) ?? [];
  const inhabitants = Number(people);
  const kind = region === REGION ? 'region' : 'place';
  const whole = (code: string): string => (country === '' ? code : `${country}.${code}`);
  return {
    id: id || placeId(title, country),
    title,
    kind,
    topic: kind === 'place' ? 'towns' : 'provinces',
    familiarity: townFamiliarity(inhabitants * 1000),
    cues: [],
    related: [],
    countries: country === '' ? [] : [country],
    place: {
      province: province ? whole(province) : '',
      people: inhabitants,
      doubt: Number(doubt) as IndexedPlace['doubt'],
      ...(namesakes && { namesakes: namesakes.split(' ').map(whole) }),
    },
  };
}

/** The card as text, without what reading puts back. */
export function writeIndexedCard(card: IndexedCard): string {
  const { cues, related, countries, place, ...rest } = card;
  if (place) return placeLine(card, place);
  return JSON.stringify({
    ...rest,
    ...(cues.length > 0 && { cues }),
    ...(related.length > 0 && { related }),
    ...(countries.length > 0 && { countries }),
  });
}

export function readIndexedCard(text: string): IndexedCard {
  if (!text.startsWith('{')) return readPlace(text);
  const card = JSON.parse(text) as IndexedCard;
  return {
    ...card,
    cues: card.cues ?? [],
    related: card.related ?? [],
    countries: card.countries ?? [],
  };
}
