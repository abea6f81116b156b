/** "U.S. Department of Education": a country and the name of its own body, read as one name. */
import { cardOfSense } from '../../names-index/open.ts';
import { type LocatedMatch, meaningful, type Page, plainCard } from '../matches.ts';

/** What a country has of its own, called by the country's name and its own: bodies, offices, laws. */
const OWNED = new Set(['organisation', 'law', 'agreement']);

/**
 * The name that a country's name and the one right behind it make together, where exactly one card of that country bears the
 * latter; undefined where they are two.
 */
export function ownedName({ block, match }: LocatedMatch, { text, edges }: Page): LocatedMatch | undefined {
  const country = plainCard(match);
  const [code] = country?.kind === 'country' ? country.countries : [];
  if (!code || text.folded(block)[match.end] !== ' ') return undefined;
  const next = edges.byStart.get(`${block}:${match.end + 1}`)?.match;
  if (!next) return undefined;
  const senses = meaningful(next).filter((sense) => {
    const { kind, countries } = cardOfSense(next.index, sense);
    return OWNED.has(kind) && countries.length === 1 && countries[0] === code;
  });
  const cards = new Set(senses.map((sense) => cardOfSense(next.index, sense).id));
  return cards.size === 1
    ? { block, match: { ...next, start: match.start, senses: senses.slice(0, 1) }, isOwned: true }
    : undefined;
}
