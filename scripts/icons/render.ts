/** Draws public/icon/*.png from the SVG files beside this script; run it when one of them changes. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import { findBrowser } from '../browser/find.mjs';

const sources = [
  { file: 'small.svg', sizes: [16] },
  { file: 'gloss.svg', sizes: [32, 48, 128] },
];

/** Where Gloss does not run, the mark has no colour. */
const grounds = { '': '#2f4b6e', '-off': '#8b8f96' };

async function draw(browser: Browser, svg: string, size: number): Promise<Buffer> {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  await page.setContent(
    `<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`,
  );
  const png = await page.screenshot({ omitBackground: true });
  await page.close();
  return png;
}

const browser = await chromium.launch({
  executablePath: findBrowser('chromium'),
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
for (const { file, sizes } of sources) {
  const svg = readFileSync(join(import.meta.dirname, file), 'utf8');
  for (const size of sizes) {
    for (const [suffix, ground] of Object.entries(grounds)) {
      const png = await draw(browser, svg.replace(grounds[''], ground), size);
      writeFileSync(join(import.meta.dirname, `../../public/icon/${size}${suffix}.png`), png);
    }
  }
}
await browser.close();
