/** Names that ask for their card's country: "LDP" needs Japan. Where the page is about it by other names, they are met too. */
import type { IndexSource } from '../../detection/names-index/source.ts';
import { fold } from '../../detection/text/fold.ts';

/** The sources with such names marked; what countries are called is what their own cards among them say, of today's and of earlier states. */
export function withCountryNeeds(sources: readonly IndexSource[]): IndexSource[] {
  const called = new Map<string, Set<string>>();
  for (const { card, names } of sources) {
    const [country, another] = card.countries;
    if (card.kind !== 'country' || country === undefined || another !== undefined) continue;
    const known = called.get(country) ?? new Set();
    for (const name of [card.title, ...names.map((one) => one.name)]) known.add(fold(name).text);
    called.set(country, known);
  }
  return sources.map((source) => {
    const [country, another] = source.card.countries;
    const words = country !== undefined && another === undefined ? called.get(country) : undefined;
    if (!words) return source;
    return {
      ...source,
      names: source.names.map((name) =>
        Array.isArray(name.needs) && name.needs.some((word) => words.has(word))
          ? { ...name, needsCountry: true as const }
          : name,
      ),
    };
  });
}
