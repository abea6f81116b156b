import { expect, it } from 'vitest';
import { pageKey } from '../../page/page-key.ts';

it('is the same for a page however it is linked, and another for another page', () => {
  const key = pageKey('https://www.news.example/world/a.html');
  expect(key).toMatch(/^[0-9a-f]{16}$/);
  for (const url of [
    'https://news.example/world/a.html',
    'http://news.example/world/a.html?utm_source=x#top',
    'https://news.example/world/a.html/',
  ])
    expect(pageKey(url)).toBe(key);
  for (const url of [
    'https://news.example/world/b.html',
    'https://news.example.org/world/a.html',
    'about:blank',
  ])
    expect(pageKey(url)).not.toBe(key);
});

it('does not tell the address', () => {
  expect(pageKey('https://news.example/secret')).not.toContain('secret');
});

it('tells 200,000 pages apart', () => {
  const keys = new Set(Array.from({ length: 200_000 }, (_, n) => pageKey(`https://news.example/story-${n}`)));
  expect(keys.size).toBe(200_000);
});
