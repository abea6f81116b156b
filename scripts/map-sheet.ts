/** `npm run maps`: draws sixty maps on one sheet, light and dark, as docs/images/maps-light.png and maps-dark.png. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import type { CompiledCard } from '../data/compiled.ts';
import { placeCard } from '../data/place-cards.ts';
import { withMap } from '../extension/map/files.ts';
import { findBrowser } from './browser/find.mjs';
import { projectRoot } from './dataset/load.ts';
import { compileCheckedDataset, packageDataset } from './dataset/package.ts';
import { bundle } from './gallery/build.ts';
import { SUBJECTS } from './map-sheet/subjects.ts';

const dataset = compileCheckedDataset();
const files = new Map(packageDataset(dataset).map(({ path, contents }) => [path, contents]));
const decoded = new Map<string, unknown>();

/** A file of the package as the extension would read it. */
async function readFile(path: string): Promise<unknown> {
  const contents = files.get(path);
  if (contents === undefined) throw new Error(`${path} is not in the package.`);
  if (!decoded.has(path)) decoded.set(path, JSON.parse(String(contents)));
  return decoded.get(path);
}

function cardOf(id: string): CompiledCard {
  const card =
    dataset.cards.find((each) => each.id === id) ??
    dataset.places.map((places) => placeCard(id, places)).find(Boolean);
  if (!card) throw new Error(`There is no card "${id}" to draw; correct scripts/map-sheet/subjects.ts.`);
  return card;
}

const maps = [];
for (const id of SUBJECTS) {
  const start = performance.now();
  const { map } = await withMap(cardOf(id), readFile);
  if (map === undefined || map === 'missing') throw new Error(`The map of "${id}" could not be drawn.`);
  maps.push(map);
  console.log(
    `${id}: ${(performance.now() - start).toFixed(0)} ms. ${map.told.place}, ${map.told.country ?? 'no country'}; around it ${map.told.neighbours.join(', ')}`,
  );
}

const folder = join(projectRoot, '.output/maps');
mkdirSync(folder, { recursive: true });
const page = join(folder, 'index.html');
const script = await bundle('scripts/map-sheet/page.tsx');
writeFileSync(
  page,
  `<!doctype html><meta charset="utf-8"><style>html{color-scheme:light dark;background:Canvas}body{margin:0}</style><body><script>const maps=${JSON.stringify(maps)}</script><script type="module">${script.replaceAll('</script', '<\\/script')}</script>`,
);
const executablePath = findBrowser('chromium');
if (!executablePath) throw new Error('No Chromium was found; run `npm run setup`.');
const browser = await chromium.launch({ executablePath, chromiumSandbox: process.getuid?.() !== 0 });
for (const colorScheme of ['light', 'dark'] as const) {
  const view = await browser.newPage({ viewport: { width: 1712, height: 900 }, colorScheme });
  await view.goto(pathToFileURL(page).href);
  await view.waitForSelector('html[data-ready]');
  await view.screenshot({ path: join(projectRoot, `docs/images/maps-${colorScheme}.png`), fullPage: true });
}
await browser.close();
