import { describe, expect, it } from 'vitest';
import { countryOfUrl } from '../../data/sites/publisher.ts';
import { publisherHosts, readPublishers } from '../../scripts/dataset/publishers.ts';

describe('the publishers’ list', () => {
  const hosts = publisherHosts();

  it('holds at least 170 hosts, firstpost.com among them', () => {
    expect(hosts.length).toBeGreaterThanOrEqual(170);
    expect(hosts).toContain('firstpost.com');
  });

  it('names countries that exist', () => {
    const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
    for (const { country, host } of readPublishers())
      expect([host, names.of(country)]).not.toContain(undefined);
  });

  it('orders countries by code and hosts by alphabet', () => {
    const keys = readPublishers().map(({ country, host }) => `${country} ${host}`);
    expect(keys).toEqual(keys.toSorted());
  });
});

describe('a broken list', () => {
  it.each([
    ['a host with www', 'GB:\n  - { host: www.bbc.com, name: BBC }', /\/GB\/0\/host must match pattern/],
    ['a host with a scheme', 'GB:\n  - { host: "https://bbc.com", name: BBC }', /\/GB\/0\/host/],
    [
      'a country by name',
      'Britain:\n  - { host: bbc.com, name: BBC }',
      /property name must be valid|match pattern/,
    ],
    ['a missing name', 'GB:\n  - { host: bbc.com }', /must have required property 'name'/],
    [
      'a host twice',
      'GB:\n  - { host: bbc.com, name: BBC }\nUS:\n  - { host: bbc.com, name: BBC }',
      /bbc\.com twice/,
    ],
    [
      'a host within another',
      'GB:\n  - { host: bbc.com, name: BBC }\n  - { host: a.bbc.com, name: News }',
      /a\.bbc\.com is covered by bbc\.com/,
    ],
  ])('stops the build: %s', (_, text, message) => {
    expect(() => readPublishers(text)).toThrow(message);
  });
});

describe('the country of a page', () => {
  const publishers = [
    { host: 'example.ie', name: 'Example', country: 'IE' },
    { host: 'example.ru', name: 'In exile', country: 'LV' },
  ];

  it.each([
    ['https://www.example.ie/news/1', 'IE'],
    ['https://reader@example.ie:8443/?a', 'IE'],
    ['https://notexample.ie/', 'IE'],
    ['https://www.kentishnews.co.uk/news/dartford', 'GB'],
    ['https://daily.example.com/', undefined],
    ['https://letters.example.io/', undefined],
    ['https://example.ie.evil.com/', undefined],
    ['https://example.ru/', 'LV'],
    ['about:blank', undefined],
  ])('of %s is %s', (url, country) => {
    expect(countryOfUrl(url, publishers)).toBe(country);
  });
});
