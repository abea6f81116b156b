/** Where Gloss runs: pure decisions over settings, the publishers' list and what the browser has granted. */
import { covers, grantedPatterns, isGranted, patternOf, plainHost } from './hosts.ts';
import type { Settings } from './settings-shape.ts';

export interface SiteRules {
  settings: Pick<Settings, 'enabled' | 'pausedUntil' | 'siteMode' | 'blockedSites' | 'addedSites'>;
  /** Unix time in milliseconds. */
  now: number;
  /** Hosts of the publishers' list. */
  publishers: readonly string[];
  /** Origin patterns granted right now, as `permissions.getAll()` tells them. */
  granted: readonly string[];
}

/** What the content script is registered with. */
export interface ScriptPatterns {
  /** Never empty. */
  matches: string[];
  excludeMatches: string[];
}

/**
 * Whether Gloss runs on a page, and why. `site` is what the reader would switch: the publisher's or added host that
 * covers the page, else the page's own host.
 */
export type SiteStatus =
  | { runs: true; because: 'publisher' | 'added'; site: string }
  /** `not-chosen`: permission is there, but the reader wants Gloss on chosen sites only. */
  | { runs: false; because: 'off-here' | 'off-everywhere' | 'not-chosen' | 'needs-permission'; site: string }
  | { runs: false; because: 'paused'; site: string; until: number }
  | { runs: false; because: 'not-a-web-page' };

/** Pages on which browsers let no extension run. */
const closedHosts = ['chromewebstore.google.com', 'addons.mozilla.org', 'microsoftedge.microsoft.com'];

/** Whether the reader sent Gloss to rest for now. */
export const isPaused = ({ pausedUntil }: Pick<Settings, 'pausedUntil'>, now: number): boolean =>
  pausedUntil > now;

const wantedHosts = ({ settings, publishers }: SiteRules): string[] => [
  ...new Set(settings.siteMode === 'chosen' ? settings.addedSites : [...publishers, ...settings.addedSites]),
];

/**
 * The patterns for the content script; undefined where it is to run nowhere. What the browser does not grant is left
 * out, so that granting it changes the patterns.
 */
export function scriptPatterns(rules: SiteRules): ScriptPatterns | undefined {
  const { settings, granted } = rules;
  if (!settings.enabled || isPaused(settings, rules.now)) return undefined;
  const isOff = (host: string) => settings.blockedSites.some((blocked) => covers(blocked, host));
  const hosts = wantedHosts(rules).filter((host) => !isOff(host));
  const matches = new Set(hosts.flatMap(grantedPatterns(granted)));
  if (matches.size === 0) return undefined;
  return {
    matches: [...matches].sort(),
    excludeMatches: settings.blockedSites
      .filter((blocked) => hosts.some((host) => covers(host, blocked)))
      .map(patternOf)
      .sort(),
  };
}

/** Whether a script registered with `patterns` is in the page at `url`. */
export function patternsMatch(patterns: ScriptPatterns | undefined, url: string): boolean {
  const page = webPage(url);
  if (!patterns || !page) return false;
  const matches = (list: readonly string[]) => isGranted(list, page.hostname, page.scheme);
  return matches(patterns.matches) && !matches(patterns.excludeMatches);
}

function webPage(url: string): { hostname: string; scheme: 'http' | 'https' } | undefined {
  const parsed = URL.parse(url);
  if (!parsed || !/^https?:$/.test(parsed.protocol)) return undefined;
  const hostname = parsed.hostname.replace(/\.$/, '');
  if (closedHosts.includes(hostname)) return undefined;
  return { hostname, scheme: parsed.protocol === 'https:' ? 'https' : 'http' };
}

const narrowest = (hosts: readonly string[], hostname: string): string | undefined =>
  hosts
    .filter((host) => covers(host, hostname))
    .reduce<string | undefined>(
      (best, host) => (best && best.length >= host.length ? best : host),
      undefined,
    );

/** Whether Gloss runs on the page at `url`, and why. */
export function siteStatus(url: string, rules: SiteRules): SiteStatus {
  const page = webPage(url);
  if (!page) return { runs: false, because: 'not-a-web-page' };
  const { settings, publishers, granted, now } = rules;
  const added = narrowest(settings.addedSites, page.hostname);
  const publisher = narrowest(publishers, page.hostname);
  const site =
    narrowest(
      [added, publisher].filter((host) => host !== undefined),
      page.hostname,
    ) ?? plainHost(page.hostname);

  if (!settings.enabled) return { runs: false, because: 'off-everywhere', site };
  if (isPaused(settings, now)) return { runs: false, because: 'paused', site, until: settings.pausedUntil };
  if (settings.blockedSites.some((blocked) => covers(blocked, page.hostname))) {
    return { runs: false, because: 'off-here', site };
  }
  if (!isGranted(granted, page.hostname, page.scheme))
    return { runs: false, because: 'needs-permission', site };
  if (added) return { runs: true, because: 'added', site };
  if (publisher && settings.siteMode === 'publishers') return { runs: true, because: 'publisher', site };
  return { runs: false, because: publisher ? 'not-chosen' : 'needs-permission', site };
}

/** The change of settings that switches Gloss on or off everywhere: who switches it on wants it on now, whatever was paused. */
export const everythingSwitched = (enabled: boolean) => ({ enabled, pausedUntil: undefined });

/** The change of settings that switches Gloss off on `site`. */
export const siteOff = (settings: Pick<Settings, 'blockedSites'>, site: string): Partial<Settings> => ({
  blockedSites: [...new Set([...settings.blockedSites, site])],
});

/** The change of settings that lets Gloss run on `site` again; permission is another matter. */
export const siteOn = (settings: Pick<Settings, 'blockedSites'>, site: string): Partial<Settings> => ({
  blockedSites: settings.blockedSites.filter((blocked) => !covers(blocked, site) && !covers(site, blocked)),
});

/** The change of settings that adds `site` to those the reader chose. */
export const siteAdded = (
  settings: Pick<Settings, 'blockedSites' | 'addedSites'>,
  site: string,
): Partial<Settings> => ({
  ...siteOn(settings, site),
  addedSites: [...new Set([...settings.addedSites, site])],
});
