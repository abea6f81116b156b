import { describe, expect, it } from 'vitest';
import {
  grantedPatterns,
  hostFromInput,
  hostOfPattern,
  isGranted,
  patternOf,
  plainHost,
} from '../../extension/hosts.ts';

describe('hostFromInput', () => {
  it.each([
    ['example.org', 'example.org'],
    ['  Example.ORG ', 'example.org'],
    ['www.example.org', 'example.org'],
    ['https://www.example.org/news?page=2#top', 'example.org'],
    ['http://news.example.org:8080/', 'news.example.org'],
    ['*.example.org', 'example.org'],
    ['*://*.example.org/*', undefined],
    ['zürich.example', 'xn--zrich-kva.example'],
    ['localhost', 'localhost'],
    ['192.168.0.12', '192.168.0.12'],
    ['', undefined],
    ['   ', undefined],
    ['example', undefined],
    ['the news', undefined],
    ['javascript:alert(1)', undefined],
    ['ftp://example.org', undefined],
    ['chrome://settings', undefined],
    ['user:secret@example.org', undefined],
    ['<all_urls>', undefined],
    ['*', undefined],
    ['https://', undefined],
    ['-a-.example', undefined],
    [`${'a'.repeat(64)}.example`, undefined],
  ])('reads %j as %j', (input, host) => {
    expect(hostFromInput(input)).toBe(host);
  });
});

describe('patterns', () => {
  it.each(['example.org', 'news.example.co.uk', '127.0.0.1', 'localhost', '[::1]'])(
    'finds %s again in its pattern',
    (host) => {
      expect(hostOfPattern(patternOf(host))).toBe(host);
    },
  );

  it.each([
    '*://*/*',
    '<all_urls>',
    'https://example.org/*',
    '*://example.org/*',
    '*://*.example.org/news/*',
  ])('finds no host in %s, which is not of its making', (pattern) => {
    expect(hostOfPattern(pattern)).toBeUndefined();
  });

  it('keeps a host that is called www', () => {
    expect(plainHost('www.example')).toBe('www.example');
  });

  it.each<[pattern: string, hostname: string, scheme: 'http' | 'https', granted: boolean]>([
    ['<all_urls>', 'example.org', 'http', true],
    ['*://*/*', 'example.org', 'http', true],
    ['https://*/*', 'example.org', 'http', false],
    ['https://*/*', 'example.org', 'https', true],
    ['*://*.example.org/*', 'a.b.example.org', 'https', true],
    ['*://example.org/*', 'a.example.org', 'https', false],
    ['*://*.example.org/*', 'badexample.org', 'https', false],
    ['*://127.0.0.1/*', '127.0.0.1', 'http', true],
    ['file:///*', 'example.org', 'https', false],
  ])('%s over %s by %s: %s', (pattern, hostname, scheme, granted) => {
    expect(isGranted([pattern], hostname, scheme)).toBe(granted);
  });
});

describe('grantedPatterns', () => {
  it.each<[why: string, granted: string[], patterns: string[]]>([
    ['the site as it was asked for', ['*://*.example.org/*'], ['*://*.example.org/*']],
    ['every site', ['<all_urls>'], ['*://*.example.org/*']],
    ['its parent', ['*://*.org/*'], ['*://*.example.org/*']],
    ['https alone, of every site', ['https://*/*'], ['https://*.example.org/*']],
    ['https alone', ['https://*.example.org/*'], ['https://*.example.org/*']],
    [
      'one host of it, as Chrome’s own settings do',
      ['https://www.example.org/*'],
      ['https://www.example.org/*'],
    ],
    [
      'two parts',
      ['*://a.example.org/*', 'https://*.b.example.org/*'],
      ['*://a.example.org/*', 'https://*.b.example.org/*'],
    ],
    [
      'the whole and a part of it',
      ['https://www.example.org/*', '*://*.example.org/*'],
      ['*://*.example.org/*'],
    ],
    ['something else', ['*://*.example.com/*', 'file:///*'], []],
  ])('follows what the browser grants: %s', (_, granted, patterns) => {
    expect(grantedPatterns(granted)('example.org')).toEqual(patterns);
  });
});
