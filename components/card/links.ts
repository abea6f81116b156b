import type { CompiledCard, Source } from '../../data/compiled.ts';

/** Whether a link from the dataset or an imported pack leads to a web page and not to a script. */
export const isWebLink = (url: string): boolean => /^https?:\/\//i.test(url);

/** The English Wikipedia's page with this title. */
export const wikipediaUrl = (title: string): string =>
  `https://en.wikipedia.org/wiki/${encodeURIComponent(title.replaceAll(' ', '_'))}`;

/** How many primary sources "read on" offers. */
const MOST_SOURCES = 2;

/** The sources worth reading on their own: the first ones, as editors put the primary source first. */
export const worthReading = ({ sources }: CompiledCard): Source[] =>
  sources.filter(({ url }) => isWebLink(url) && !/\bwikipedia\.org\b/.test(url)).slice(0, MOST_SOURCES);
