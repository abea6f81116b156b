/**
 * `npm run gallery`: the card in every state on one page, and pictures of it in both browsers and both themes. With `-- --keep` the pictures
 * become those that people look at and the tests compare with.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { PNG } from 'pngjs';
import { buildGallery, galleryFolder } from './gallery/build.ts';
import { browsers, keptPicture, takePictures, themes } from './gallery/pictures.ts';

const keep = process.argv.includes('--keep');
const page = await buildGallery();
for (const browser of browsers) {
  const pictures = await takePictures(browser, page);
  for (const [at, theme] of themes.entries()) {
    const kept = keptPicture(browser, theme);
    const path = keep ? kept : join(galleryFolder, basename(kept));
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, PNG.sync.write(pictures[at] as PNG, { deflateLevel: 9 }));
  }
}
console.log(
  `The gallery is at ${page}, with its pictures ${keep ? 'under docs/images/gallery' : 'beside it'}.`,
);
