import type { CompiledCard, Source } from '../../data/compiled.ts';

/** Whether a link from the dataset or an imported pack leads to a web page and not to a script. */
export const isWebLink = (url: string): boolean => /^https?:\/\//i.test(url);

/** The English Wikipedia's page with this title. */
export const wikipediaUrl = (title: string): string =>
  `https://en.wikipedia.org/wiki/${encodeURIComponent(title.replaceAll(' ', '_'))}`;

/** How many sources "read on" offers. */
const MOST_SOURCES = 2;

/** Sites of states, of the European Union and of bodies between states. */
const OFFICIAL =
  /\.(?:gov|mil|int|europa\.eu|un\.org|parliament\.uk|gc\.ca|admin\.ch)$|\.(?:gov|gob|gouv|govt|go|mil)\.[a-z]{2}$/;

/** Texts of law, research and reference, each with what lies below it (press.un.org, www.britannica.com). */
const REFERENCE =
  'icj-cij.org icrc.org imf.org worldbank.org wto.org oecd.org iaea.org osce.org asean.org nobelprize.org wikisource.org law.cornell.edu avalon.law.yale.edu justia.com constitutioncenter.org millercenter.org everycrsreport.com britannica.com thecanadianencyclopedia.ca cfr.org crisisgroup.org sipri.org hrw.org amnesty.org pewresearch.org';

/** Agencies, broadcasters and papers whose reports stay where they are. */
const PRESS =
  'reuters.com apnews.com bbc.co.uk bbc.com dw.com npr.org pbs.org cbc.ca france24.com rfi.fr aljazeera.com theguardian.com nytimes.com washingtonpost.com economist.com ft.com irishtimes.com thehindu.com japantimes.co.jp straitstimes.com scmp.com';

/** Sites below one of these that are nothing to send a reader to. */
const POORER = /^kids\./;

const standsIn = (host: string, sites: string): boolean =>
  sites.split(' ').some((site) => `.${host}`.endsWith(`.${site}`));

/** Whether the subject keeps the site itself: NATO at nato.int. */
const isOwnSite = (host: string, { title, names }: Pick<CompiledCard, 'title' | 'names'>): boolean => {
  const labels = host.split('.').slice(0, -1);
  return [title, ...names].some((name) => labels.includes(name.toLowerCase().replaceAll(' ', '')));
};

/** How well a page serves who wants to know more: first what is primary, then the press; undefined for what only proves a fact. */
function rank({ url }: Source, card: Pick<CompiledCard, 'title' | 'names'>): 0 | 1 | undefined {
  const host = /^https?:\/\/([^/?#:]+?)\.?(?:[/?#:]|$)/i.exec(url)?.[1]?.toLowerCase();
  if (!host || POORER.test(host)) return undefined;
  if (OFFICIAL.test(`.${host}`) || standsIn(host, REFERENCE) || isOwnSite(host, card)) return 0;
  return standsIn(host, PRESS) ? 1 : undefined;
}

/**
 * The sources worth reading on their own, none of a title that another has or Wikipedia's article. Data packages, digests and copies prove
 * facts, and the facts' numbers lead to them; here nothing is better than filler.
 */
export function worthReading(
  card: Pick<CompiledCard, 'title' | 'names' | 'wikipedia' | 'sources'>,
): Source[] {
  const titles = new Set([card.wikipedia?.toLowerCase()]);
  return card.sources
    .flatMap((source) => {
      const at = rank(source, card);
      return at === undefined ? [] : [{ source, at }];
    })
    .sort((a, b) => a.at - b.at)
    .map(({ source }) => source)
    .filter(({ title }) => !titles.has(title.toLowerCase()) && titles.add(title.toLowerCase()))
    .slice(0, MOST_SOURCES);
}
