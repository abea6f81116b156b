/** Host names as the settings keep them, and the browser's match patterns for them. */

const ipv4 = /^\d{1,3}(\.\d{1,3}){3}$/;
const label = /^[a-z0-9_]([a-z0-9_-]{0,61}[a-z0-9_])?$/;

const isAddress = (host: string): boolean => ipv4.test(host) || host.startsWith('[');

/** The host of a URL in the form that the settings keep: lower case, no "www.", no dot at the end. */
export const plainHost = (hostname: string): string =>
  hostname
    .toLowerCase()
    .replace(/\.$/, '')
    .replace(/^www\.(?=[^.]+\.)/, '');

/** Whether `host` stands for `hostname`: it is the same host or a parent of it. */
export const covers = (host: string, hostname: string): boolean =>
  hostname === host || hostname.endsWith(`.${host}`);

/** The match pattern of a host and its subdomains; an IP address has none. */
export const patternOf = (host: string): string => (isAddress(host) ? `*://${host}/*` : `*://*.${host}/*`);

/** The host of a pattern that `patternOf` made; undefined for patterns of another form, such as that of all sites. */
export function hostOfPattern(pattern: string): string | undefined {
  const host = /^\*:\/\/(?:\*\.)?([^/*]+)\/\*$/.exec(pattern)?.[1];
  return host && patternOf(host) === pattern ? host : undefined;
}

type Scheme = 'http' | 'https';

/** What a granted origin covers. */
interface Grant {
  scheme: Scheme | '*';
  host: string;
  subdomains: boolean;
}

/** `host` is empty, and covers all, in a pattern for every site. */
function parseGrant(pattern: string): Grant | undefined {
  if (pattern === '<all_urls>') return { scheme: '*', host: '', subdomains: true };
  const parts = /^(\*|https?):\/\/(?:(\*)(?:\.|(?=\/)))?([^/*]*)\//.exec(pattern);
  if (!parts) return undefined;
  const [, scheme, wildcard, host = ''] = parts;
  return { scheme: scheme as Grant['scheme'], host, subdomains: wildcard !== undefined };
}

const parseGrants = (patterns: readonly string[]): Grant[] =>
  patterns.flatMap((pattern) => parseGrant(pattern) ?? []);

const isWithin = ({ host, subdomains }: Grant, hostname: string): boolean =>
  subdomains ? host === '' || covers(host, hostname) : host === hostname;

/** Whether one of the granted origins lets scripts into pages of `hostname`. */
export const isGranted = (granted: readonly string[], hostname: string, scheme: Scheme): boolean =>
  parseGrants(granted).some(
    (grant) => (grant.scheme === '*' || grant.scheme === scheme) && isWithin(grant, hostname),
  );

/**
 * Gives the match patterns for that part of a site which the browser lets scripts into: the whole of it as a rule, less
 * where the reader allowed only "https://www.example.org" in the browser's own settings, and none where nothing is
 * allowed. The origins are parsed once for all the sites that are asked about.
 */
export function grantedPatterns(granted: readonly string[]): (site: string) => string[] {
  const grants = parseGrants(granted);
  return (site) => {
    const whole = patternOf(site);
    const parts = grants.flatMap(({ scheme, host, subdomains }) => {
      if (subdomains && (host === '' || covers(host, site))) return whole.replace('*', scheme);
      if (host !== '' && covers(site, host)) return `${scheme}://${subdomains ? '*.' : ''}${host}/*`;
      return [];
    });
    return parts.includes(whole) ? [whole] : [...new Set(parts)];
  };
}

/**
 * The host that a reader means by what was typed: "https://www.example.org/news?x" is "example.org".
 * Undefined where it names no website.
 */
export function hostFromInput(input: string): string | undefined {
  const text = input.trim();
  const withScheme = /^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? text : `https://${text}`;
  const url = URL.parse(withScheme.replace('*.', ''));
  if (!url || !/^https?:$/.test(url.protocol) || url.username) return undefined;
  const host = plainHost(url.hostname);
  if (isAddress(host)) return host;
  const labels = host.split('.');
  const isName = labels.every((part) => label.test(part)) && (labels.length > 1 || host === 'localhost');
  return isName ? host : undefined;
}
