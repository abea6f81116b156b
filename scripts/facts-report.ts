/** `npm run facts:report`: the dataset in figures, as a table and in .output/facts-report.json. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CompiledCard } from '../data/compiled.ts';
import { compileDataset } from './dataset/compile.ts';
import { withCountries } from './dataset/countries.ts';
import { loadDataset, projectRoot } from './dataset/load.ts';
import { isError } from './dataset/problem.ts';
import { lint } from './lint/index.ts';

const dataset = loadDataset();
const all = withCountries(dataset.cards);
const { cards } = compileDataset(all);
const problems = [...dataset.problems, ...lint(all)];
const byHand = cards.filter(({ generated }) => !generated);

const tally = (
  list: readonly CompiledCard[],
  key: (card: CompiledCard) => string,
): Record<string, number> => {
  const counts: Record<string, number> = {};
  for (const card of list) counts[key(card)] = (counts[key(card)] ?? 0) + 1;
  return Object.fromEntries(Object.entries(counts).sort(([, a], [, b]) => b - a));
};

const facts = cards.flatMap(({ facts: list, sources }) => list.map((fact) => ({ fact, sources })));
const sourced = facts.filter(({ fact, sources }) =>
  fact.values.every((value) => value.sources.length > 0 && value.sources.every((at) => sources[at]?.checked)),
);
const provisions = byHand.filter(({ kind }) => kind === 'provision');
const problemsOf = (rule: string): number => problems.filter((problem) => problem.rule === rule).length;

const report = {
  cards: cards.length,
  byHand: byHand.length,
  provisions: provisions.length,
  instruments: new Set(provisions.map(({ instrument }) => instrument?.id)).size,
  facts: facts.length,
  sourcedAndChecked: Number((sourced.length / facts.length).toFixed(4)),
  pastShelfLife: problemsOf('shelf-life'),
  weakSources: problemsOf('weak-sources'),
  names: cards.reduce((sum, { names }) => sum + names.length, 0),
  collisions: problemsOf('collisions'),
  relatedNotWritten: problemsOf('related-exist'),
  errors: problems.filter(isError).length,
  kinds: tally(byHand, ({ kind }) => kind),
  topics: tally(byHand, ({ topic }) => topic),
};

const { kinds, topics, ...figures } = report;
console.table(figures);
console.log('Cards written by hand, by kind');
console.table(kinds);
console.log('Cards written by hand, by topic');
console.table(topics);
const folder = join(projectRoot, '.output');
mkdirSync(folder, { recursive: true });
writeFileSync(join(folder, 'facts-report.json'), `${JSON.stringify(report, null, 2)}\n`);
