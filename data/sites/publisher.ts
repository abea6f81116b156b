/** A news publisher on whose pages Gloss runs unasked. */
export interface Publisher {
  /** Host name without "www."; it covers its subdomains. */
  host: string;
  name: string;
  /** ISO 3166-1 alpha-2 code of the country it publishes from. */
  country: string;
}
