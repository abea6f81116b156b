/** Builds the gallery as one HTML page that opens from the disk, without a server. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import preact from '@preact/preset-vite';
import { build } from 'vite';

const root = join(import.meta.dirname, '../..');

export const galleryFolder = join(root, '.output/gallery');

/** The same letters on every machine, so that pictures can be compared: fonts of the development packages, in the page itself. */
function fontFace(family: string, name: string, weight: 400 | 600): string {
  const file = join(root, `node_modules/@fontsource/${name}/files/${name}-latin-${weight}-normal.woff2`);
  const data = readFileSync(file).toString('base64');
  return `@font-face { font-family: '${family}'; font-weight: ${weight}; src: url(data:font/woff2;base64,${data}) format('woff2'); }`;
}

const fonts = ([400, 600] as const)
  .flatMap((weight) => [
    fontFace('Gallery Sans', 'noto-sans', weight),
    fontFace('Gallery Serif', 'noto-serif', weight),
  ])
  .join('\n  ');

const html = (script: string): string => `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Gloss: the card in every state</title>
<style>
  ${fonts}
  html { background: #f4f1ea; color: #1d2229; font: 13px/1.4 'Gallery Sans'; }
  html[data-theme="dark"] { background: #101215; color: #e8e6e1; }
  body { margin: 24px; }
  h1 { font-size: 16px; }
  main { columns: 348px; column-gap: 28px; max-width: 1440px; }
  figure { break-inside: avoid; margin: 0; padding: 0 0 28px; }
  figcaption { padding: 0 0 6px; }
</style>
<body>
<h1>The card in every state</h1>
<main></main>
<script type="module">${script.replaceAll('</script', '<\\/script')}</script>
</body>
</html>
`;

/** The entry's code in one piece, as it would be shipped. */
export async function bundle(entry: string): Promise<string> {
  const result = await build({
    configFile: false,
    root,
    logLevel: 'error',
    plugins: [preact()],
    build: { write: false, target: 'es2022', rolldownOptions: { input: join(root, entry) } },
  });
  const [built] = [result].flat();
  if (!built || !('output' in built)) throw new Error(`${entry} was not built.`);
  return built.output[0].code;
}

/** Writes the page and returns its path. */
export async function buildGallery(): Promise<string> {
  const page = join(galleryFolder, 'index.html');
  mkdirSync(galleryFolder, { recursive: true });
  writeFileSync(page, html(await bundle('scripts/gallery/page.ts')));
  return page;
}
