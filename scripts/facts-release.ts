/** `npm run facts:release`: keeps what the dataset says now as that of the version in package.json, for the next version to compare with. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { RELEASED_FACTS, releasedFacts } from './dataset/changes.ts';
import { projectRoot } from './dataset/load.ts';
import { compileCheckedDataset } from './dataset/package.ts';

const { version } = JSON.parse(readFileSync(join(projectRoot, 'package.json'), 'utf8')) as {
  version: string;
};
const { cards } = compileCheckedDataset();
writeFileSync(RELEASED_FACTS, releasedFacts(cards, version));
console.log(`data/released-facts.tsv holds the facts of version ${version}. Commit it with the release.`);
