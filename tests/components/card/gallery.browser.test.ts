import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PNG } from 'pngjs';
import { beforeAll, describe, expect, it } from 'vitest';
import { buildGallery, galleryFolder } from '../../../scripts/gallery/build.ts';
import {
  browsers,
  difference,
  keptPicture,
  takePictures,
  themes,
} from '../../../scripts/gallery/pictures.ts';

/** What another edition of a browser may draw otherwise. */
const MOST_DIFFERENT = 0.01;

const kept = (browser: (typeof browsers)[number], theme: (typeof themes)[number]): PNG =>
  PNG.sync.read(readFileSync(keptPicture(browser, theme)));

describe.each(browsers)('the gallery in %s', (browser) => {
  let pictures: PNG[];
  beforeAll(async () => {
    pictures = await takePictures(browser, await buildGallery());
  });

  it.each(themes)('looks as it did when its %s picture was kept', (theme) => {
    const taken = pictures[themes.indexOf(theme)] as PNG;
    const { share, picture } = difference(kept(browser, theme), taken);
    if (share > MOST_DIFFERENT) {
      writeFileSync(join(galleryFolder, `${browser}-${theme}-taken.png`), PNG.sync.write(taken));
      if (picture)
        writeFileSync(join(galleryFolder, `${browser}-${theme}-difference.png`), PNG.sync.write(picture));
    }
    expect(
      share,
      'Look at .output/gallery; if the change was meant, keep it: npm run gallery -- --keep',
    ).toBeLessThanOrEqual(MOST_DIFFERENT);
  });
});

it('would see another theme, and a card that has moved by some pixels', () => {
  const light = kept('chromium', 'light');
  expect(difference(light, kept('chromium', 'dark')).share).toBeGreaterThan(0.2);
  const moved = new PNG({ width: light.width, height: light.height });
  PNG.bitblt(light, moved, 0, 0, light.width, light.height - 4, 0, 4);
  expect(difference(light, moved).share).toBeGreaterThan(MOST_DIFFERENT);
});
