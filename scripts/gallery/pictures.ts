/** Pictures of the gallery in both browsers, and how far two of them differ. */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import pixelmatch from 'pixelmatch';
import { chromium } from 'playwright-core';
import { PNG } from 'pngjs';
import { launch } from 'puppeteer-core';
import { findBrowser } from '../browser/find.mjs';
import { projectRoot } from '../dataset/load.ts';

export const themes = ['light', 'dark'] as const;
export const browsers = ['chromium', 'firefox'] as const;
export type Theme = (typeof themes)[number];
export type BrowserName = (typeof browsers)[number];

const width = 1200;
/** Dates are written as the reader writes them. */
const locale = 'en-GB';
const ready = 'html[data-ready]';

/** Where the pictures are kept that people look at and the tests compare with. */
export const keptPicture = (browser: BrowserName, theme: Theme): string =>
  join(projectRoot, `docs/images/gallery/${browser}-${theme}.png`);

function pathOf(browser: BrowserName): string {
  const path = findBrowser(browser);
  if (!path)
    throw new Error(`No ${browser} was found; run \`npm run setup\`, which installs it or says how.`);
  return path;
}

const addressOf = (page: string, theme: Theme): string => `${pathToFileURL(page).href}?theme=${theme}`;

async function inChromium(page: string): Promise<Buffer[]> {
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
  const pictures: Buffer[] = [];
  const tab = await browser.newPage({ viewport: { width, height: 900 }, locale });
  for (const theme of themes) {
    await tab.goto(addressOf(page, theme));
    await tab.waitForSelector(ready);
    pictures.push(await tab.screenshot({ fullPage: true }));
  }
  await browser.close();
  return pictures;
}

async function inFirefox(page: string): Promise<Buffer[]> {
  const browser = await launch({
    browser: 'firefox',
    executablePath: pathOf('firefox'),
    extraPrefsFirefox: { 'intl.accept_languages': locale },
  });
  const pictures: Buffer[] = [];
  const tab = await browser.newPage();
  await tab.setViewport({ width, height: 900 });
  for (const theme of themes) {
    await tab.goto(addressOf(page, theme));
    await tab.waitForSelector(ready);
    pictures.push(Buffer.from(await tab.screenshot({ fullPage: true })));
  }
  await browser.close();
  return pictures;
}

const takers: Record<BrowserName, (page: string) => Promise<Buffer[]>> = {
  chromium: inChromium,
  firefox: inFirefox,
};

/** The gallery at `page` in each theme, as PNG, at half its size: letters' edges differ between machines, what is where does not. */
export const takePictures = async (browser: BrowserName, page: string): Promise<PNG[]> =>
  (await takers[browser](page)).map((picture) => halved(PNG.sync.read(picture)));

/** Each pixel the mean of four. */
function halved({ width: wide, height: high, data }: PNG): PNG {
  const small = new PNG({ width: wide >> 1, height: high >> 1 });
  const row = wide * 4;
  for (let y = 0; y < small.height; y++)
    for (let x = 0; x < small.width; x++)
      for (let channel = 0; channel < 4; channel++) {
        const at = y * 2 * row + x * 8 + channel;
        const sum =
          (data[at] as number) +
          (data[at + 4] as number) +
          (data[at + row] as number) +
          (data[at + row + 4] as number);
        small.data[(y * small.width + x) * 4 + channel] = sum >> 2;
      }
  return small;
}

/** The share of pixels that differ to the eye, 0 to 1; 1 where the pictures are not of one size. */
export function difference(one: PNG, other: PNG): { share: number; picture?: PNG } {
  const { width: wide, height: high } = one;
  if (other.width !== wide || other.height !== high) return { share: 1 };
  const picture = new PNG({ width: wide, height: high });
  const differing = pixelmatch(one.data, other.data, picture.data, wide, high, { threshold: 0.2 });
  return { share: differing / (wide * high), picture };
}
