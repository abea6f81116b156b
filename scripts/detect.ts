/**
 * `npm run --silent detect [-- FILE.jsonl]`: articles in, mentions out, one JSON object a line, by the code that the
 * background runs. In: {"id","text","title"?,"url"?,"published"?}. Out: {"id","mentions":[{"start","end","text","card",
 * "wikipedia","score","why"}]}; offsets are JavaScript string indices into "text".
 */
import { once } from 'node:events';
import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { readArguments } from './arguments.ts';
import { compileCheckedDataset } from './dataset/package.ts';
import { readPublishers } from './dataset/publishers.ts';
import { answer, detectorOf, type Line } from './detect/answer.ts';

function parseLine(line: string, number: number): Line {
  const parsed = JSON.parse(line) as Partial<Line>;
  if (typeof parsed.text !== 'string') throw new Error(`line ${number} has no "text"`);
  return { ...parsed, id: parsed.id ?? String(number), text: parsed.text };
}

const { positionals } = readArguments('npm run --silent detect [-- FILE.jsonl]', { allowPositionals: true });
const [file, another] = positionals;
if (another !== undefined) {
  console.error(`One file is read at a time; ${another} is left.`);
  process.exit(2);
}
const detector = detectorOf(compileCheckedDataset().index);
const publishers = readPublishers();
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
    const written = process.stdout.write(
      `${JSON.stringify(answer(detector, publishers, parseLine(line, number)))}\n`,
    );
    if (!written) await once(process.stdout, 'drain');
  } catch (error) {
    console.error(`line ${number} is left out: ${(error as Error).message}. Each line needs {"id", "text"}.`);
    process.exitCode = 1;
  }
}
