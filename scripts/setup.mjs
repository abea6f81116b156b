#!/usr/bin/env node
/**
 * What `npm start` and `npm test` begin with: on a machine with only Node 20 and npm it installs the packages and finds
 * (or, as root on Debian, installs) the browsers, then hands over to TypeScript on the project's own Node. Plain
 * JavaScript without imports of packages, since none may be there yet.
 *
 *   node scripts/setup.mjs               only sets up
 *   node scripts/setup.mjs demo [...]    npm start
 *   node scripts/setup.mjs test [...]    npm test
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { browserNames, findBrowser } from './browser/find.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

function fail(message) {
  console.error(`\n${message}`);
  process.exit(1);
}

function run(command, args, options = {}) {
  const result = spawnSync(command, args, { cwd: root, stdio: 'inherit', ...options });
  if (result.error) fail(`${command} could not be started: ${result.error.message}`);
  return result.status ?? 1;
}

/**
 * Installs what the lockfile says, unless node_modules was made from this very one. Not `npm ci`, which refuses a lockfile that
 * lacks the optional packages of another platform (compilers come as one package a platform); this fetches those of the machine.
 */
function installPackages() {
  const lock = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');
  const stamp = join(root, 'node_modules', '.gloss-lock');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return;
  console.log('Installing packages (npm install) …');
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const quietly = ['--no-save', '--no-audit', '--no-fund', '--loglevel=error'];
  if (run(npm, ['install', ...quietly], { shell: process.platform === 'win32' }) !== 0)
    fail(
      'npm install failed; see its message above. Check the connection to the package registry and try again.',
    );
  mkdirSync(join(root, 'node_modules'), { recursive: true });
  writeFileSync(stamp, lock);
}

/** Finds the browser or, as root where apt is, installs Debian's. */
function installBrowser(browser) {
  if (findBrowser(browser)) return;
  const { title, debian, variable } = browserNames[browser];
  const isRoot = process.getuid?.() === 0;
  const hasApt = spawnSync('apt-get', ['--version'], { stdio: 'ignore' }).status === 0;
  if (isRoot && hasApt) {
    console.log(`Installing ${title} (apt-get install ${debian}) …`);
    const quiet = {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    };
    run('apt-get', ['update', '-qq'], quiet);
    run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', debian, 'fonts-dejavu-core'], quiet);
    if (findBrowser(browser)) return;
  }
  fail(
    `No ${title} was found. Install it (on Debian or Ubuntu: sudo apt-get install ${debian}), or set ${variable} to the path of its program, and run this again.`,
  );
}

if (Number(process.versions.node.split('.')[0]) < 20)
  fail(`Gloss needs Node 20 or newer to set itself up; this is ${process.version}.`);
const [job, ...rest] = process.argv.slice(2);
const jobs = { demo: ['chromium'], test: ['chromium', 'firefox'] };
if (job && !(job in jobs)) fail(`Unknown job "${job}"; use demo or test.`);
installPackages();
for (const browser of jobs[job] ?? []) installBrowser(browser);
if (job) {
  const bin = join(root, 'node_modules', '.bin');
  const env = { ...process.env, PATH: `${bin}${delimiter}${process.env.PATH}` };
  process.exit(
    run(join(bin, 'node'), [join(root, 'scripts', `${job}.ts`), ...rest], {
      env,
      shell: process.platform === 'win32',
    }),
  );
}
