/** Names that ask for their card's country: "LDP" needs Japan. Where the page is about it by other names, they are met too. */
import type { IndexSource } from '../../detection/names-index/source.ts';

/** The sources with such names marked; countries are those of the sources themselves. */
export function withCountryNeeds(sources: readonly IndexSource[]): IndexSource[] {
  const namesOf = new Map<string, Set<string>>();
  for (const { card, names } of sources) {
    const [country] = card.countries;
    if (card.kind === 'country' && country)
      namesOf.set(country, new Set([card.title, ...names.map(({ name }) => name)]));
  }
  return sources.map((source) => {
    const [country, another] = source.card.countries;
    const called = country !== undefined && another === undefined ? namesOf.get(country) : undefined;
    if (!called) return source;
    return {
      ...source,
      names: source.names.map((name) =>
        Array.isArray(name.needs) && name.needs.some((word) => called.has(word))
          ? { ...name, needsCountry: true as const }
          : name,
      ),
    };
  });
}
