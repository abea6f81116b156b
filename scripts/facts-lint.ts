import { loadDataset } from './dataset/load.ts';
import { formatProblem, isError } from './dataset/problem.ts';
import { lint } from './lint/index.ts';

/** `npm run facts:lint`: every problem of the dataset in one run; exit code 1 where there is an error. */
const only = process.argv.slice(2);
const dataset = loadDataset();
const problems = [...dataset.problems, ...lint(dataset.cards)].filter(
  ({ file }) => only.length === 0 || only.some((part) => file.includes(part)),
);
for (const problem of problems) console.log(formatProblem(problem));
const errors = problems.filter(isError).length;
console.log(`${dataset.cards.length} cards, ${errors} errors, ${problems.length - errors} warnings`);
if (errors > 0) process.exitCode = 1;
