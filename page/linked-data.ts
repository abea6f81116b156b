/** The page's own description of itself in JSON-LD (schema.org). */

export type LinkedData = Record<string, unknown>;

const isData = (value: unknown): value is LinkedData =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const ARTICLE_TYPES =
  /^(?:(?:News|Report|Analysis|Opinion|Background|Review|AskPublic|Satirical|Scholarly|Tech)?(?:News)?Article|Report|LiveBlogPosting|BlogPosting)$/;

export const isArticleType = (type: string): boolean => ARTICLE_TYPES.test(type);

/** The types of an object, without the address or prefix of their vocabulary. */
export const typesOf = (data: LinkedData): string[] =>
  [data['@type']].flat().flatMap((type) => (typeof type === 'string' ? type.replace(/^.*[/:#]/, '') : []));

/** What can still be had of a block that is not valid JSON: publishers leave line breaks and quotes in their strings. */
function salvaged(source: string): LinkedData | undefined {
  const values = (name: string): string[] =>
    Array.from(
      source.matchAll(new RegExp(`"${name}"\\s*:\\s*"([^"\\\\]{1,300})"`, 'g')),
      ([, value = '']) => value,
    );
  const types = values('@type');
  const type = types.find((one) => typesOf({ '@type': one }).some(isArticleType)) ?? types[0];
  return type === undefined
    ? undefined
    : { '@type': type, headline: values('headline')[0], datePublished: values('datePublished')[0] };
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
  for (const script of document.querySelectorAll('script[type^="application/ld+json"]')) {
    // Some templates escape it as if it were text.
    const source = script.textContent?.replaceAll('&quot;', '"') ?? '';
    try {
      collect(JSON.parse(source));
    } catch {
      collect(salvaged(source));
    }
  }
  return found;
}
