/** What else a place's name is: an English word, a given name, a surname. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { unpacked } from './packages.ts';
import { PERSONS, WORDS } from './sources.ts';

/** SCOWL's size classes that count: 10 to 35 are words that everybody writes. */
const WORD_SIZES = [10, 20, 35];
/** How far down the census's list a surname is still met often. */
const COMMON_SURNAMES = 5000;

export interface NameClasses {
  isWord(name: string): boolean;
  isPerson(name: string): boolean;
}

export function readNameClasses(): NameClasses {
  const words = new Set<string>();
  for (const size of WORD_SIZES)
    for (const word of JSON.parse(
      readFileSync(join(unpacked(WORDS), `english-words-${size}.json`), 'utf8'),
    ) as string[])
      words.add(word);
  const census = createRequire(import.meta.url)(join(unpacked(PERSONS), 'lib/names.js')) as Record<
    'first_male' | 'first_female' | 'last',
    string[]
  >;
  const persons = new Set(
    [...census.first_male, ...census.first_female, ...census.last.slice(0, COMMON_SURNAMES)].map((name) =>
      name.toLowerCase(),
    ),
  );
  return {
    isWord: (name) => words.has(name.toLowerCase()),
    isPerson: (name) => persons.has(name.toLowerCase()),
  };
}
