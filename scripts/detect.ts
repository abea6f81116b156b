/**
 * `npm run --silent detect [-- FILE.jsonl]`: articles in, mentions out, one JSON object a line, by the code that the
 * background runs. In: {"id","text","title"?,"url"?,"published"?}. Out: {"id","mentions":[{"start","end","text","card",
 * "wikipedia","score","why"}]}; offsets are JavaScript string indices into "text".
 */
import { once } from 'node:events';
import { createReadStream } from 'node:fs';
import { createRequire } from 'node:module';
import { createInterface } from 'node:readline';
import { countryOfUrl } from '../data/sites/publisher.ts';
import { type Detector, detect } from '../detection/detect.ts';
import { buildNamesIndex } from '../detection/names-index/build.ts';
import { openNamesIndex } from '../detection/names-index/open.ts';
import { personTagger } from '../detection/persons.ts';
import type { Article, Block } from '../detection/types.ts';
import { compileCheckedDataset } from './dataset/package.ts';
import { readPublishers } from './dataset/publishers.ts';

interface Line {
  id: string;
  text: string;
  title?: string;
  url?: string;
  published?: string;
}

/** Blocks of a plain text: its paragraphs, with the offset at which each starts. */
function blocksOf(text: string): { blocks: Block[]; offsets: number[] } {
  const blocks: Block[] = [];
  const offsets: number[] = [];
  for (const match of text.matchAll(/(?:(?!\n\s*\n)[\s\S])+/g)) {
    if (!match[0].trim()) continue;
    blocks.push({ text: match[0], role: 'text' });
    offsets.push(match.index);
  }
  return { blocks, offsets };
}

function answer(detector: Detector, { id, text, ...context }: Line): unknown {
  const { blocks, offsets } = blocksOf(text);
  const country = context.url && countryOfUrl(context.url, publishers);
  const article: Article = { blocks, ...context, ...(country && { country }) };
  const mentions = detect(detector, article).map(({ block, start, end, card, score, why, cardOf }) => {
    const offset = offsets[block] as number;
    return {
      start: offset + start,
      end: offset + end,
      text: text.slice(offset + start, offset + end),
      card,
      wikipedia: cardOf.wikipedia ?? null,
      score,
      why,
    };
  });
  return { id, mentions };
}

function parseLine(line: string, number: number): Line {
  const parsed = JSON.parse(line) as Partial<Line>;
  if (typeof parsed.text !== 'string') throw new Error(`line ${number} has no "text"`);
  return { ...parsed, id: parsed.id ?? String(number), text: parsed.text };
}

const { index } = compileCheckedDataset();
const publishers = readPublishers();
const detector: Detector = {
  indexes: [openNamesIndex(buildNamesIndex(index))],
  loadTagger: () => personTagger(createRequire(import.meta.url)('compromise/two')),
};
const [file] = process.argv.slice(2);
const input = file ? createReadStream(file) : process.stdin;
input.on('error', (error: Error) => {
  console.error(`${file} cannot be read (${error.message}); name a file with one JSON object a line.`);
  process.exit(1);
});
let number = 0;
for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
  number++;
  if (line.trim() === '') continue;
  try {
    const written = process.stdout.write(`${JSON.stringify(answer(detector, parseLine(line, number)))}\n`);
    if (!written) await once(process.stdout, 'drain');
  } catch (error) {
    console.error(`line ${number} is left out: ${(error as Error).message}. Each line needs {"id", "text"}.`);
    process.exitCode = 1;
  }
}
