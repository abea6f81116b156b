import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { SHORT_NAMES } from '../../scripts/build/short-names.ts';

const root = join(import.meta.dirname, '../..');

/** What is spoken across the script's edges: to browsers, to other scripts of ours, to storage and to the card. */
const SPOKEN = [
  'node_modules/@typescript/*/lib/lib.{es,dom}*.d.ts',
  'data/compiled.ts',
  'detection/types.ts',
  'extension/*.ts',
  'hover/card-view.ts',
];

const wordsOf = (file: string): string[] =>
  readFileSync(join(root, file), 'utf8')
    .replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, '')
    .match(/\w+/g) ?? [];

it('shortens no name that anybody but the page’s script knows', () => {
  const files = SPOKEN.map((pattern) => globSync(pattern, { cwd: root }));
  expect(files.every(({ length }) => length > 0)).toBe(true);
  const spoken = new Set(files.flat().flatMap(wordsOf));
  expect(spoken).toContain('getBoundingClientRect');
  expect(SHORT_NAMES.filter((name) => spoken.has(name))).toEqual([]);
});

it('shortens no name that is asked for as a string', () => {
  const files = globSync(['page/*.ts', 'hover/*.ts', 'entrypoints/page.content.ts'], { cwd: root });
  // In brackets behind a type it is the type of a property.
  const strings = files.flatMap((file) =>
    Array.from(
      readFileSync(join(root, file), 'utf8').matchAll(
        /['"`](\w+)['"`] in |(?<!\b[A-Z]\w*)\[['"`](\w+)['"`]\]/g,
      ),
      ([, before, inside]) => before ?? inside,
    ),
  );
  expect(SHORT_NAMES.filter((name) => strings.includes(name))).toEqual([]);
});
