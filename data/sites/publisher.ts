/** A news publisher on whose pages Gloss runs unasked. */
export interface Publisher {
  /** Host name without "www."; it covers its subdomains. */
  host: string;
  name: string;
  /** ISO 3166-1 alpha-2 code of the country it publishes from. */
  country: string;
}

/** Domains of countries that are bought for what they spell, and say nothing of where a site is made; and the Union's and a dead one's. */
const SAYS_NOTHING: ReadonlySet<string> = new Set(
  'ac ag ai am as bz cc cd co cx dj eu fm gg gl im io je la ly me mn ms mu nu pw sc sh st su tk to tv vc vg ws'.split(
    ' ',
  ),
);

/** The country that a host's last label stands for: .ke, .co.uk. */
function countryOfDomain(hostname: string): string | undefined {
  const domain = /\.([a-z]{2})$/.exec(hostname)?.[1];
  if (domain === undefined || SAYS_NOTHING.has(domain)) return undefined;
  return domain === 'uk' ? 'GB' : domain.toUpperCase();
}

/** The country from which the page at `url` is published: as the list says, else by its domain; undefined where neither tells. */
export function countryOfUrl(url: string, publishers: readonly Publisher[]): string | undefined {
  const hostname = /^https?:\/\/(?:[^/@]*@)?([^/:?#]+)/i.exec(url)?.[1]?.toLowerCase();
  if (hostname === undefined) return undefined;
  const listed = publishers.find(({ host }) => hostname === host || hostname.endsWith(`.${host}`));
  return listed?.country ?? countryOfDomain(hostname);
}
