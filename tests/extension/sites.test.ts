import { describe, expect, it } from 'vitest';
import { defaultSettings, type Settings } from '../../extension/settings-shape.ts';
import {
  patternsMatch,
  type SiteRules,
  scriptPatterns,
  siteAdded,
  siteOff,
  siteOn,
  siteStatus,
} from '../../extension/sites.ts';

const publishers = ['bbc.com', 'firstpost.com', 'timesofindia.indiatimes.com', 'cnn.com'];
const granted = publishers.map((host) => `*://*.${host}/*`);

const rules = (settings: Partial<Settings> = {}, more: string[] = [], all = granted): SiteRules => ({
  settings: { ...defaultSettings, ...settings },
  publishers,
  granted: [...all, ...more],
  now: 1000,
});

describe('siteStatus', () => {
  const added = { addedSites: ['example.org'] };
  const withExample = ['*://*.example.org/*'];
  it.each<[why: string, url: string, rules: SiteRules, because: string, site?: string]>([
    ['a publisher', 'https://www.firstpost.com/world/a.html', rules(), 'publisher', 'firstpost.com'],
    ['plain http', 'http://firstpost.com/', rules(), 'publisher', 'firstpost.com'],
    ['a subdomain is the publisher', 'https://edition.cnn.com/x', rules(), 'publisher', 'cnn.com'],
    [
      'the parent of a listed host is not',
      'https://indiatimes.com/',
      rules(),
      'needs-permission',
      'indiatimes.com',
    ],
    ['a name that merely ends alike', 'https://notbbc.com/', rules(), 'needs-permission', 'notbbc.com'],
    ['a dot at the end changes nothing', 'https://www.bbc.com./news', rules(), 'publisher', 'bbc.com'],
    ['a port changes nothing', 'https://www.bbc.com:8443/news', rules(), 'publisher', 'bbc.com'],
    ['a pause', 'https://www.bbc.com/', rules({ pausedUntil: 1001 }), 'paused', 'bbc.com'],
    ['a pause that is over', 'https://www.bbc.com/', rules({ pausedUntil: 1000 }), 'publisher', 'bbc.com'],
    ['an unknown site', 'https://example.org/', rules(), 'needs-permission', 'example.org'],
    ['www is not part of the site', 'https://www.example.org/', rules(), 'needs-permission', 'example.org'],
    ['an added site', 'https://news.example.org/', rules(added, withExample), 'added', 'example.org'],
    [
      'added, but revoked in the browser',
      'https://example.org/',
      rules(added),
      'needs-permission',
      'example.org',
    ],
    [
      'a publisher revoked in the browser',
      'https://bbc.com/',
      rules({}, [], []),
      'needs-permission',
      'bbc.com',
    ],
    [
      'granted without being added',
      'https://example.org/',
      rules({}, withExample),
      'needs-permission',
      'example.org',
    ],
    ['all sites granted, none added', 'https://example.org/', rules({}, ['*://*/*']), 'needs-permission'],
    [
      'granted for https alone',
      'http://example.org/',
      rules(added, ['https://example.org/*']),
      'needs-permission',
    ],
    [
      'switched off here',
      'https://www.bbc.com/',
      rules({ blockedSites: ['bbc.com'] }),
      'off-here',
      'bbc.com',
    ],
    [
      'off covers subdomains',
      'https://edition.cnn.com/',
      rules({ blockedSites: ['cnn.com'] }),
      'off-here',
      'cnn.com',
    ],
    ['off on one subdomain', 'https://cnn.com/', rules({ blockedSites: ['edition.cnn.com'] }), 'publisher'],
    [
      'off wins over added',
      'https://example.org/',
      rules({ ...added, blockedSites: ['example.org'] }, withExample),
      'off-here',
    ],
    [
      'off everywhere wins over all',
      'https://www.bbc.com/',
      rules({ enabled: false, blockedSites: ['bbc.com'] }),
      'off-everywhere',
      'bbc.com',
    ],
    ['chosen sites only', 'https://www.bbc.com/', rules({ siteMode: 'chosen' }), 'not-chosen', 'bbc.com'],
    [
      'a chosen publisher',
      'https://www.bbc.com/',
      rules({ siteMode: 'chosen', addedSites: ['bbc.com'] }),
      'added',
      'bbc.com',
    ],
    ['a page of the browser', 'chrome://settings', rules(), 'not-a-web-page'],
    ['a page of an extension', 'moz-extension://1234/options.html', rules(), 'not-a-web-page'],
    ['an empty tab', 'about:blank', rules(), 'not-a-web-page'],
    ['a file', 'file:///home/reader/news.html', rules(), 'not-a-web-page'],
    ['the web store, closed to extensions', 'https://chromewebstore.google.com/x', rules(), 'not-a-web-page'],
    ['no address at all', '', rules(), 'not-a-web-page'],
    ['a browser page stays one when off', 'about:config', rules({ enabled: false }), 'not-a-web-page'],
  ])('%s: %s', (_, url, given, because, site) => {
    const status = siteStatus(url, given);
    expect(status.because).toBe(because);
    expect(status.runs).toBe(because === 'publisher' || because === 'added');
    if (site) expect(status).toHaveProperty('site', site);
  });
});

describe('scriptPatterns', () => {
  it('matches every publisher and its subdomains', () => {
    expect(scriptPatterns(rules())).toEqual({ matches: granted.toSorted(), excludeMatches: [] });
  });

  it.each<[why: string, rules: SiteRules]>([
    ['Gloss is off', rules({ enabled: false })],
    ['no site is chosen', rules({ siteMode: 'chosen' })],
    ['the browser grants nothing', rules({ addedSites: ['example.org'] }, [], [])],
    [
      'every wanted site is off',
      rules({ siteMode: 'chosen', addedSites: ['bbc.com'], blockedSites: ['bbc.com'] }),
    ],
  ])('is nothing where %s', (_, given) => {
    expect(scriptPatterns(given)).toBeUndefined();
  });

  it('leaves out a site that is off', () => {
    expect(scriptPatterns(rules({ blockedSites: ['bbc.com'] }))?.matches).not.toContain('*://*.bbc.com/*');
  });

  it('excludes a subdomain that is off from its publisher', () => {
    const patterns = scriptPatterns(rules({ blockedSites: ['edition.cnn.com', 'unrelated.example'] }));
    expect(patterns?.matches).toContain('*://*.cnn.com/*');
    expect(patterns?.excludeMatches).toEqual(['*://*.edition.cnn.com/*']);
  });

  it('names an IP address without a wildcard', () => {
    const patterns = scriptPatterns(
      rules({ siteMode: 'chosen', addedSites: ['127.0.0.1'] }, ['*://127.0.0.1/*']),
    );
    expect(patterns?.matches).toEqual(['*://127.0.0.1/*']);
  });

  const urls = [
    ...['https://www.bbc.com/', 'http://firstpost.com/a', 'https://edition.cnn.com/', 'https://cnn.com/'],
    ...['https://example.org/', 'https://a.example.org/', 'https://other.example/', 'chrome://settings', ''],
  ];
  it.each<[why: string, rules: SiteRules]>([
    ['as installed', rules()],
    ['with an added site', rules({ addedSites: ['example.org'] }, ['*://*.example.org/*'])],
    ['with a revoked site', rules({ addedSites: ['example.org'] })],
    ['with sites off', rules({ blockedSites: ['edition.cnn.com', 'bbc.com'] })],
    [
      'with one part allowed in the browser',
      rules({}, [], ['https://edition.cnn.com/*', 'https://*.bbc.com/*']),
    ],
    ['with chosen sites', rules({ siteMode: 'chosen', addedSites: ['cnn.com'] })],
    [
      'with all of them',
      rules({ addedSites: ['example.org'], blockedSites: ['a.example.org'] }, ['*://*/*']),
    ],
    ['switched off', rules({ enabled: false })],
  ])('lets the script into exactly the pages that siteStatus says it runs on: %s', (_, given) => {
    const patterns = scriptPatterns(given);
    for (const url of urls)
      expect([url, patternsMatch(patterns, url)]).toEqual([url, siteStatus(url, given).runs]);
  });
});

describe('switching a site', () => {
  it('switches off once, however often it is asked', () => {
    const once = siteOff({ blockedSites: [] }, 'bbc.com');
    expect(siteOff({ blockedSites: [], ...once }, 'bbc.com')).toEqual({ blockedSites: ['bbc.com'] });
  });

  it('switches on whatever of the site was off', () => {
    const blockedSites = ['cnn.com', 'edition.cnn.com', 'bbc.com'];
    expect(siteOn({ blockedSites }, 'cnn.com')).toEqual({ blockedSites: ['bbc.com'] });
  });

  it('adds a site and takes it off the blocked ones', () => {
    const settings = { blockedSites: ['example.org'], addedSites: ['example.net'] };
    expect(siteAdded(settings, 'example.org')).toEqual({
      blockedSites: [],
      addedSites: ['example.net', 'example.org'],
    });
  });
});
