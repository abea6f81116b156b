/** `npm run gallery`: the card in every state on one page, and pictures of it in both browsers and both themes. */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import { launch } from 'puppeteer-core';
import { findBrowser } from './browser/find.mjs';
import { buildGallery, galleryFolder } from './gallery/build.ts';

const themes = ['light', 'dark'] as const;
const width = 1200;
const ready = 'html[data-ready]';

const picture = (browser: string, theme: string, scale: number) =>
  join(galleryFolder, `${browser}-${theme}${scale === 1 ? '' : `@${scale}x`}.png`) as `${string}.png`;

function pathOf(browser: 'chromium' | 'firefox'): string {
  const path = findBrowser(browser);
  if (!path)
    throw new Error(`No ${browser} was found; run \`npm run setup\`, which installs it or says how.`);
  return path;
}

async function picturesInChromium(url: string): Promise<void> {
  const browser = await chromium.launch({
    executablePath: pathOf('chromium'),
    args: [
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
    ],
    chromiumSandbox: process.getuid?.() !== 0,
  });
  for (const deviceScaleFactor of [1, 2]) {
    const page = await browser.newPage({ viewport: { width, height: 900 }, deviceScaleFactor });
    for (const theme of themes) {
      await page.goto(`${url}?theme=${theme}`);
      await page.waitForSelector(ready);
      await page.screenshot({ path: picture('chromium', theme, deviceScaleFactor), fullPage: true });
    }
    await page.close();
  }
  await browser.close();
}

async function picturesInFirefox(url: string): Promise<void> {
  const browser = await launch({ browser: 'firefox', executablePath: pathOf('firefox') });
  const page = await browser.newPage();
  await page.setViewport({ width, height: 900 });
  for (const theme of themes) {
    await page.goto(`${url}?theme=${theme}`);
    await page.waitForSelector(ready);
    await page.screenshot({ path: picture('firefox', theme, 1), fullPage: true });
  }
  await browser.close();
}

const page = await buildGallery();
const url = pathToFileURL(page).href;
await picturesInChromium(url);
await picturesInFirefox(url);
console.log(`The gallery is at ${page}, with its pictures beside it.`);
