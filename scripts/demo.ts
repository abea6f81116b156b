/**
 * `npm start [-- FILE.html --host www.example.com]`: builds the extension, serves an article under a news host on loopback,
 * opens it in Chromium with Gloss loaded, lists what Gloss found, rests the pointer on two mentions and saves pictures of
 * their cards. Where there is a display the window stays open.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Page } from 'playwright-core';
import { slug } from '../data/ids.ts';
import { readArguments } from './arguments.ts';
import { launchChromium } from './browser/chromium.ts';
import { foundOnPage, pointAt, waitForCard, waitForMarks } from './browser/gloss-on-page.ts';
import { startNewsServer } from './browser/news-server.ts';
import { projectRoot } from './dataset/load.ts';

interface Wish {
  file: string;
  host: string;
  /** Words whose cards are pictured; where a page has none of them, its first two mentions are. */
  words: string[];
}

const usage = 'npm start [-- FILE.html --host www.example.com]';

function fail(message: string): never {
  console.error(`${message}\nUsage: ${usage}`);
  process.exit(1);
}

function readWish(): Wish {
  const { values, positionals } = readArguments(usage, {
    options: { host: { type: 'string' } },
    allowPositionals: true,
  });
  const [file = join(import.meta.dirname, 'demo/article.html')] = positionals;
  if (!existsSync(file)) fail(`There is no file ${file}; name a saved page.`);
  const host = values.host ?? 'www.firstpost.com';
  if (!/^[a-z0-9-]+(\.[a-z0-9-]+)+$/i.test(host))
    fail(`"${host}" is no host name; write one such as www.example.com.`);
  return { file, host, words: ['Article 5', 'Donbas'] };
}

function build(): void {
  console.log('Building the extension …');
  const result = spawnSync('wxt', ['build', '--mv3'], {
    cwd: projectRoot,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  });
  if (result.status !== 0) fail('The build failed; see its message above.');
}

async function picture(page: Page, words: string, folder: string): Promise<string | undefined> {
  const card = (await pointAt(page, words)) && (await waitForCard(page));
  if (!card) return undefined;
  await page.waitForTimeout(350);
  const path = join(folder, `${slug(words)}.png`);
  await page.screenshot({ path });
  await page.keyboard.press('Escape');
  await page.mouse.move(2, 2);
  await page.waitForTimeout(500);
  return `${words} → ${card}   ${relative(projectRoot, path)}`;
}

const wish = readWish();
build();
const html = readFileSync(wish.file);
const server = await startNewsServer((url) =>
  url.pathname === '/favicon.ico'
    ? { body: '', type: 'image/x-icon' }
    : url.hostname === wish.host
      ? { body: html }
      : undefined,
);
const hasDisplay =
  Boolean(
    process.env.DISPLAY ||
      process.env.WAYLAND_DISPLAY ||
      process.platform === 'darwin' ||
      process.platform === 'win32',
  ) && !process.env.CI;
const { context, close } = await launchChromium({
  extension: join(projectRoot, '.output/chrome-mv3'),
  port: server.port,
  headless: !hasDisplay,
});
const page = context.pages()[0] ?? (await context.newPage());
await page.goto(`https://${wish.host}/world/story.html`);
const marks = await waitForMarks(page);
const found = await foundOnPage(page);
console.log(`\nGloss found ${marks} mentions on https://${wish.host}/world/story.html:`);
for (const words of found) console.log(`  ${words}`);

const folder = join(projectRoot, '.output/demo');
mkdirSync(folder, { recursive: true });
const wanted = wish.words.every((words) => found.includes(words)) ? wish.words : found.slice(0, 2);
console.log('\nCards:');
for (const words of wanted) {
  const line = await picture(page, words, folder);
  console.log(`  ${line ?? `${words}: no card came`}`);
  if (!line) process.exitCode = 1;
}
if (wanted.length === 0) {
  console.log('  none: nothing on this page is in the dataset, or its host is not on the publishers’ list.');
}
if (hasDisplay) {
  console.log('\nThe window stays open; close it to end.');
  await context.waitForEvent('close', { timeout: 0 });
} else {
  await close();
}
await server.close();
