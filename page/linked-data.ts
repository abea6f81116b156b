/** The page's own description of itself in JSON-LD (schema.org). */

export type LinkedData = Record<string, unknown>;

const isData = (value: unknown): value is LinkedData =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const typesOf = (data: LinkedData): string[] =>
  [data['@type']].flat().filter((type) => typeof type === 'string');

/** What can still be had of a block that is not valid JSON: publishers leave line breaks and quotes in their strings. */
function salvaged(source: string): LinkedData | undefined {
  const value = (name: string): string | undefined =>
    new RegExp(`"${name}"\\s*:\\s*"([^"\\\\]{1,300})"`).exec(source)?.[1];
  const type = value('@type');
  return type === undefined
    ? undefined
    : { '@type': type, headline: value('headline'), datePublished: value('datePublished') };
}

/** Every object of the page's JSON-LD, graphs unfolded. Of broken blocks what can be had. */
export function linkedDataOf(document: Document): LinkedData[] {
  const found: LinkedData[] = [];
  const collect = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(collect);
    else if (isData(value)) {
      found.push(value);
      collect(value['@graph']);
      collect(value.mainEntity);
    }
  };
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    const source = script.textContent ?? '';
    try {
      collect(JSON.parse(source));
    } catch {
      collect(salvaged(source));
    }
  }
  return found;
}
