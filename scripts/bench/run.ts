/**
 * `npm run bench [-- PART …]`: the benchmarks, all or the named ones, printed as tables and written to `.output/bench.json`.
 * Times of different runs and machines do not compare; the ratios within one do.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../dataset/load.ts';
import { type BenchResult, tableOf } from './figures.ts';

const parts: Record<string, () => Promise<{ bench(): Promise<BenchResult> }>> = {
  detection: () => import('./detection.ts'),
  worker: () => import('./worker.ts'),
  page: () => import('./page.ts'),
  card: () => import('./card.ts'),
  popup: () => import('./popup.ts'),
  hour: () => import('./hour.ts'),
};

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !Object.hasOwn(parts, name));
if (unknown.length > 0) {
  console.error(
    `There is no benchmark "${unknown.join('", "')}"; there are: ${Object.keys(parts).join(', ')}.`,
  );
  process.exit(1);
}
const file = join(projectRoot, '.output/bench.json');
const results: Record<string, BenchResult> = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
for (const [name, load] of Object.entries(parts)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  const { bench } = await load();
  const result = await bench();
  results[name] = result;
  console.log(`${tableOf(result)}\n`);
}
mkdirSync(join(projectRoot, '.output'), { recursive: true });
writeFileSync(file, `${JSON.stringify(results, null, 1)}\n`);
