/** Areas with a card written by hand, for the cards of the towns in them. */
import type { CompiledCard } from '../../../data/compiled.ts';
import type { PlaceArea } from '../../../data/place-cards.ts';
import type { Places } from './index.ts';
import { yaml } from './tables.ts';

/** What data/places/areas.yaml says of an area. */
interface WrittenArea {
  provinces?: string[];
  towns?: string[];
  provinceCards?: string[];
  administered?: boolean;
  noCountry?: boolean;
  map?: string;
}

const countryOf = (code: string): string => code.slice(0, 2);

/** An area's card as its towns' cards need it: what is disputed, and the sources of that alone. */
function disputeOf({ positions, sources }: CompiledCard): Pick<PlaceArea, 'positions' | 'sources'> {
  if (!positions) return {};
  const used = [...new Set(positions.flatMap((position) => position.sources))];
  return {
    positions: positions.map((position) => ({
      ...position,
      sources: position.sources.map((source) => used.indexOf(source)),
    })),
    sources: used.flatMap((source) => sources[source] ?? []),
  };
}

/** The areas of each country by its code. Throws where areas.yaml names a card or a town that there is not. */
export function areasByCountry(places: Places, cards: readonly CompiledCard[]): Map<string, PlaceArea[]> {
  const written = yaml<Record<string, WrittenArea>>('areas.yaml');
  const townIds = new Map(places.towns.map(({ country, listed, id }) => [`${country}/${listed}`, id]));
  const found = new Map<string, PlaceArea[]>();
  const unknown = new Set(Object.keys(written));
  for (const card of cards) {
    const said = written[card.id];
    const own = card.kind === 'region' && card.wikipedia ? places.described.get(card.wikipedia) : undefined;
    unknown.delete(card.id);
    if (!own && !said) continue;
    const provinces = [...(own ? [own] : []), ...(said?.provinces ?? [])];
    const towns = said?.towns ?? [];
    for (const town of towns)
      if (!townIds.has(town))
        throw new Error(
          `data/places/areas.yaml: ${card.id} names the town "${town}", which towns.tsv does not have or another card stands for. Write it as the table does, or take it out.`,
        );
    const provinceCards = said?.provinceCards ?? [];
    for (const country of new Set([...provinces, ...towns, ...provinceCards].map(countryOf))) {
      const here = towns.filter((town) => countryOf(town) === country).map((town) => townIds.get(town) ?? '');
      const shown = provinceCards.filter((code) => countryOf(code) === country);
      const area: PlaceArea = {
        card: { id: card.id, title: card.title, kind: card.kind },
        provinces: provinces.filter((code) => countryOf(code) === country),
        ...(here.length > 0 && { towns: here }),
        ...(shown.length > 0 && { provinceCards: shown }),
        ...(said?.administered && { administered: true }),
        ...(said?.noCountry && { noCountry: true }),
        ...(said?.map && { map: said.map }),
        // What is disputed of Xinjiang is not whose its towns are.
        ...(said && disputeOf(card)),
      };
      found.set(country, [...(found.get(country) ?? []), area]);
    }
  }
  if (unknown.size > 0)
    throw new Error(
      `data/places/areas.yaml speaks of cards that there are not: ${[...unknown].join(', ')}. Write the card's id, or take the entry out.`,
    );
  return found;
}
