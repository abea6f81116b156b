/** A news publisher on whose pages Gloss runs unasked. */
export interface Publisher {
  /** Host name without "www."; it covers its subdomains. */
  host: string;
  name: string;
  /** ISO 3166-1 alpha-2 code of the country it publishes from. */
  country: string;
}

/** The country from which the page at `url` is published; undefined where its host is on no list. */
export function countryOfUrl(url: string, publishers: readonly Publisher[]): string | undefined {
  const hostname = /^https?:\/\/(?:[^/@]*@)?([^/:?#]+)/i.exec(url)?.[1]?.toLowerCase();
  if (hostname === undefined) return undefined;
  return publishers.find(({ host }) => hostname === host || hostname.endsWith(`.${host}`))?.country;
}
