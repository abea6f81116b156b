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

/**
 * Whether one of the granted origins lets scripts into `hostname`.
 * @param scheme `http` or `https`; both must be granted where it is `*`.
 */
export function isGranted(
  granted: readonly string[],
  hostname: string,
  scheme: 'http' | 'https' | '*',
): boolean {
  return granted.some((pattern) => {
    if (pattern === '<all_urls>') return true;
    const parts = /^(\*|https?):\/\/(\*|(?:\*\.)?[^/*]+)\//.exec(pattern);
    if (!parts) return false;
    const [, grantedScheme, host = ''] = parts;
    if (grantedScheme !== '*' && grantedScheme !== scheme) return false;
    if (host === '*') return true;
    return host.startsWith('*.') ? covers(host.slice(2), hostname) : host === hostname;
  });
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
