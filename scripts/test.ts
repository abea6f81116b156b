/**
 * `npm test`: every check there is, one after the other: types, lint, dead code, data, build, unit, real browsers.
 * All run even where one fails. The last line is "N passed, N failed": each check of the project counts one, each test one.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { projectRoot } from './dataset/load.ts';

interface Count {
  passed: number;
  failed: number;
}

interface Check {
  title: string;
  run(): Count;
}

function run(command: string, args: string[], quiet = false): boolean {
  const result = spawnSync(command, args, {
    cwd: projectRoot,
    encoding: 'utf8',
    stdio: quiet ? 'pipe' : 'inherit',
    shell: process.platform === 'win32',
    maxBuffer: 2 ** 28,
  });
  if (quiet && result.status !== 0) process.stdout.write(`${result.stdout ?? ''}${result.stderr ?? ''}`);
  return result.status === 0;
}

const command = (title: string, name: string, ...args: string[]): Check => ({
  title,
  run: () => (run(name, args, true) ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }),
});

/** Vitest's own counts; a run that broke before it could count is one failure. */
function vitest(title: string, ...args: string[]): Check {
  return {
    title,
    run() {
      const folder = mkdtempSync(join(tmpdir(), 'gloss-test-'));
      const report = join(folder, 'report.json');
      const fine = run('vitest', [
        'run',
        '--reporter=default',
        '--reporter=json',
        `--outputFile.json=${report}`,
        ...args,
      ]);
      try {
        const { numPassedTests, numFailedTests, numFailedTestSuites } = JSON.parse(
          readFileSync(report, 'utf8'),
        );
        const failed = numFailedTests === 0 && !fine ? Math.max(1, numFailedTestSuites) : numFailedTests;
        return { passed: numPassedTests, failed };
      } catch {
        return { passed: 0, failed: 1 };
      } finally {
        rmSync(folder, { recursive: true, force: true });
      }
    },
  };
}

const checks: Check[] = [
  command('WXT’s own types', 'wxt', 'prepare'),
  command('types', 'tsc', '-p', '.'),
  ...['data', 'detection', 'hover'].map((room) =>
    command(`types of ${room}/, which knows no browser`, 'tsc', '-p', room),
  ),
  command('types made from the schema', 'node', 'scripts/generate-types.ts', '--check'),
  command('format and lint', 'biome', 'check', '--error-on-warnings', '.'),
  command('dead code', 'knip'),
  command('facts', 'node', 'scripts/facts-lint.ts', '--quiet'),
  vitest('unit tests', '--project', 'unit', '--project', 'components'),
  command('build for Chromium', 'wxt', 'build', '--mv3'),
  command('build for Firefox', 'wxt', 'build', '-b', 'firefox', '--mv3'),
  command('the package, by the linter of Mozilla’s store', 'node', 'scripts/lint-package.ts'),
  vitest('tests in real browsers', '--project', 'browser'),
];

const total: Count = { passed: 0, failed: 0 };
for (const { title, run: check } of checks) {
  const start = performance.now();
  const { passed, failed } = check();
  total.passed += passed;
  total.failed += failed;
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`${failed === 0 ? '✓' : '✗'} ${title} (${seconds} s)`);
}
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 ? 0 : 1;
