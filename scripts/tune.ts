/**
 * `npm run tune [-- --corpora FOLDER] [--rounds N]`: looks for better weights (detection/choosing/weights.ts) by changing one at a time and measuring on our own
 * sentences and, where they are present, the development corpora. Prints what to change; a person decides and reruns `npm run eval`.
 */
import { join } from 'node:path';
import { weights } from '../detection/choosing/weights.ts';
import { readArguments } from './arguments.ts';
import { projectRoot } from './dataset/load.ts';
import { compileCheckedDataset } from './dataset/package.ts';
import { readPublishers } from './dataset/publishers.ts';
import { answer, detectorOf } from './detect/answer.ts';
import { readCorpora, readRedirects } from './eval/corpora.ts';
import { type LabelledText, measure, type Terms } from './eval/measure.ts';
import { readSentences } from './eval/sentences.ts';
import { termsOf } from './eval/terms.ts';

const { values } = readArguments('npm run tune [-- --rounds N] [--corpora FOLDER]', {
  options: {
    corpora: { type: 'string', default: join(projectRoot, '../shared/corpora') },
    rounds: { type: 'string', default: '1' },
  },
});

const { index } = compileCheckedDataset();
const detector = detectorOf(index);
const publishers = readPublishers();
const { byCard, byTitle } = termsOf(index, readRedirects(join(values.corpora, '../tools/redirects.json')));
const sets: { texts: LabelledText[]; terms: Terms }[] = [
  ...[...readSentences().values()].map((texts) => ({ texts, terms: byCard })),
  ...[...readCorpora(values.corpora).values()].map((texts) => ({ texts, terms: byTitle })),
];

/** A wrong mark costs a reader more than a missing one. */
const PRECISION_COUNTS = 2;

/** The mean over the sets of precision (twice), recall and what was rightly left alone. */
function worth(): number {
  let sum = 0;
  for (const { texts, terms } of sets) {
    const answers = new Map(texts.map((text) => [text.id, answer(detector, publishers, text).mentions]));
    const { precision, recall, nullKept } = measure(texts, answers, terms).measures;
    sum += (PRECISION_COUNTS * (precision ?? 1) + (recall ?? 1) + (nullKept ?? 1)) / (PRECISION_COUNTS + 2);
  }
  return sum / sets.length;
}

/** Least gain that is more than chance on this many texts. */
const LEAST_GAIN = 0.0005;
const STEPS = [-1, -0.5, 0.5, 1];

const tried = weights as unknown as Record<string, number>;
let best = worth();
console.log(`as they are: ${best.toFixed(4)}`);
for (let round = 0; round < Number(values.rounds); round++) {
  for (const name of Object.keys(tried)) {
    const before = tried[name] as number;
    let kept = before;
    for (const step of STEPS) {
      tried[name] = before + step;
      const found = worth();
      if (found <= best + LEAST_GAIN) continue;
      best = found;
      kept = before + step;
    }
    tried[name] = kept;
    if (kept !== before) console.log(`${name}: ${before} -> ${kept} (${best.toFixed(4)})`);
  }
}
console.log(`best found: ${best.toFixed(4)}`);
