import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { projectRoot } from '../../scripts/dataset/load.ts';
import { compileCheckedDataset } from '../../scripts/dataset/package.ts';
import { answer, detectorOf } from '../../scripts/detect/answer.ts';

/**
 * A hundred places of the news in sentences of our own, the place in brackets (the last one, where there are two), with its country and
 * where it lies to a tenth of a degree, written down from memory and not from the gazetteer that the cards are made of.
 */
const rows = readFileSync(join(projectRoot, 'tests/detection/sentences/hundred-places.tsv'), 'utf8')
  .trim()
  .split('\n')
  .slice(1)
  .map((line) => line.split('\t') as [string, string, string, string]);

const EARTH = 6371;
const NEAR = 25;
const radians = (degrees: number): number => (degrees * Math.PI) / 180;

function kilometres([a, b]: readonly [number, number], [c, d]: readonly [number, number]): number {
  const rise = Math.sin(radians(c - a) / 2) ** 2;
  const turn = Math.sin(radians(d - b) / 2) ** 2;
  return 2 * EARTH * Math.asin(Math.sqrt(rise + Math.cos(radians(a)) * Math.cos(radians(c)) * turn));
}

const dataset = compileCheckedDataset();
const detector = detectorOf(dataset.index);
const towns = new Map(
  dataset.places.flatMap(({ code, towns }) => towns.map((town) => [town.id, { ...town, code }] as const)),
);

/** What is wrong with the answer for a row; undefined where it is right. */
function mistakeOf([sentence, country, latitude, longitude]: (typeof rows)[number]): string | undefined {
  const open = sentence.lastIndexOf('[');
  const start = open - (sentence.slice(0, open).match(/[[\]]/g)?.length ?? 0);
  const name = sentence.slice(open + 1, sentence.indexOf(']', open));
  const { mentions } = answer(detector, [], { id: 'place', text: sentence.replaceAll(/[[\]]/g, '') });
  const mention = mentions.find((each) => each.start === start && each.text === name);
  if (!mention) return `${name}: nothing is shown`;
  const town = towns.get(mention.card);
  if (!town) return `${name}: ${mention.card} is no town`;
  if (town.code !== country) return `${name}: ${mention.card} lies in ${town.code}`;
  const away = kilometres(town.at, [Number(latitude), Number(longitude)]);
  return away <= NEAR ? undefined : `${name}: ${mention.card} lies ${Math.round(away)} km away`;
}

it('opens the right card, with the right country and the dot within 25 km, for at least 98 of 100 places', () => {
  expect(rows.length).toBeGreaterThanOrEqual(100);
  const mistakes = rows.map(mistakeOf).filter((mistake) => mistake !== undefined);
  expect(mistakes.length / rows.length, mistakes.join('\n')).toBeLessThanOrEqual(0.02);
});
