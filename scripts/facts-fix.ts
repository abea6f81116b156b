/** `npm run facts:fix`: mends in the card files what a rule of the lint can mend by itself, and says what it did. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseDocument } from 'yaml';
import { loadDataset, projectRoot } from './dataset/load.ts';
import { rules } from './lint/index.ts';

let mended = 0;
for (const { file, card } of loadDataset().cards) {
  const path = join(projectRoot, file);
  const document = parseDocument(readFileSync(path, 'utf8'));
  const done = rules.flatMap((rule) => rule.fix?.(document, card) ?? []);
  if (done.length === 0) continue;
  writeFileSync(path, document.toString({ lineWidth: 110 }));
  for (const line of done) console.log(`${file}  ${line}`);
  mended++;
}
console.log(
  mended === 0 ? 'Nothing to mend.' : `${mended} files mended; run npm run facts:lint for the rest.`,
);
