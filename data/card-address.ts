/** Addresses inside the options page: a card, a search in all cards. */
import type { CardKind } from './compiled.ts';

/** What the dataset browser shows. */
export interface LibraryRoute {
  /** The words that are searched for. */
  words: string;
  /** The id of the card that is open. */
  card?: string;
}

const CARD = '#/card/';
const SEARCH = '#/cards';

export const cardAddress = (id: string): string => CARD + encodeURIComponent(id);

export const searchAddress = (words: string): string =>
  words ? `${SEARCH}/${encodeURIComponent(words)}` : SEARCH;

/** An address that anybody may have typed: what cannot be decoded is taken as it stands. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** What the part of an address after its "#" asks for; undefined where it is not about cards. */
export function libraryRoute(hash: string): LibraryRoute | undefined {
  if (hash.startsWith(CARD)) return { words: '', card: decoded(hash.slice(CARD.length)) };
  if (hash === SEARCH || hash.startsWith(`${SEARCH}/`))
    return { words: decoded(hash.slice(SEARCH.length + 1)) };
  return undefined;
}

/** One row of the dataset browser. */
export interface LibraryEntry {
  id: string;
  title: string;
  kind: CardKind;
  /** What tells it from others: a card's summary, a town's country. */
  about: string;
}
