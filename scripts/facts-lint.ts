import { withCountries } from './dataset/countries.ts';
import { loadDataset } from './dataset/load.ts';
import { formatProblem, isError } from './dataset/problem.ts';
import { lint } from './lint/index.ts';

/**
 * `npm run facts:lint [-- PART …] [--quiet]`: every problem of the dataset in one run, or of the files whose path holds a PART;
 * with --quiet no warnings. Exit code 1 where there is an error.
 */
const words = process.argv.slice(2);
const quiet = words.includes('--quiet');
const parts = words.filter((word) => !word.startsWith('--'));
const dataset = loadDataset();
const problems = [...dataset.problems, ...lint(withCountries(dataset.cards))].filter(
  ({ file }) => parts.length === 0 || parts.some((part) => file.includes(part)),
);
for (const problem of problems) if (!quiet || isError(problem)) console.log(formatProblem(problem));
const errors = problems.filter(isError).length;
console.log(`${dataset.cards.length} card files, ${errors} errors, ${problems.length - errors} warnings`);
if (errors > 0) process.exitCode = 1;
