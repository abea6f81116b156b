/**
 * Mozilla's own linter over the built extension, as its store runs it: no errors, no warnings. The linter's notices are shown and pass.
 * Build first: npm run build:firefox.
 */
import { join } from 'node:path';
import webExt from 'web-ext';
import { projectRoot } from './dataset/load.ts';

const { summary, errors, warnings } = await webExt.cmd.lint(
  { sourceDir: join(projectRoot, '.output/firefox-mv3'), output: 'none' },
  { shouldExitProgram: false },
);
for (const { code, message, file } of [...errors, ...warnings])
  console.error(`${code}  ${file ?? ''}  ${message}`);
console.log(`web-ext lint: ${summary.errors} errors, ${summary.warnings} warnings.`);
if (summary.errors + summary.warnings > 0) process.exitCode = 1;
