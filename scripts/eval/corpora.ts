/** Development corpora, which are other people's and are not in this repository: JSON lines of texts with marked mentions. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { GoldMention, LabelledText } from './measure.ts';

interface CorpusMention {
  start: number;
  end: number;
  surface: string;
  wikipedia: string | null;
  accept?: string[];
  alt?: string[];
}

interface CorpusLine {
  id: string;
  text: string;
  title?: string;
  published?: string;
  context?: string;
  mentions?: CorpusMention[];
  expect?: (Omit<CorpusMention, 'start' | 'end'> & { n?: number })[];
  optional?: { start: number; end: number }[];
}

function nth(text: string, surface: string, n: number): number {
  let at = -1;
  for (let round = 0; round < n; round++) at = text.indexOf(surface, at + 1);
  return at;
}

function labelled({ id, text, context, expect, mentions = [], ...rest }: CorpusLine): LabelledText {
  const gold = ({ wikipedia, accept = [], alt = [], ...mention }: CorpusMention): GoldMention => ({
    ...mention,
    means: wikipedia,
    accept: [...accept, ...alt],
  });
  if (!expect) return { id, text, ...rest, mentions: mentions.map(gold) };
  const lead = context ? `${context}\n\n` : '';
  return {
    id,
    text: lead + text,
    from: lead.length,
    mentions: expect.map(({ n = 1, ...each }) => {
      const start = nth(text, each.surface, n) + lead.length;
      return gold({ ...each, start, end: start + each.surface.length });
    }),
  };
}

/** The corpora in a folder by name; none where there is no such folder. */
export function readCorpora(folder: string): Map<string, LabelledText[]> {
  if (!existsSync(folder)) return new Map();
  return new Map(
    readdirSync(folder)
      .filter((name) => name.endsWith('.jsonl'))
      .sort()
      .map((name) => [
        name.replace('.jsonl', ''),
        readFileSync(join(folder, name), 'utf8')
          .split('\n')
          .filter(Boolean)
          .map((line) => labelled(JSON.parse(line) as CorpusLine)),
      ]),
  );
}

/** Old Wikipedia titles and what they are called now, where a file beside the corpora tells. */
export function readRedirects(file: string): Record<string, string> {
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>) : {};
}
