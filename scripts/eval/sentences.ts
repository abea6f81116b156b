/** Our own labelled sentences, in tests/detection/sentences/: the mention in [[double brackets]], what it means behind it. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { projectRoot } from '../dataset/load.ts';
import type { GoldMention, LabelledText } from './measure.ts';

const folder = join(projectRoot, 'tests/detection/sentences');

/** "[[Article 5|north-atlantic-treaty-article-5]] is" or, where nothing should be shown, "[[Article 5|]] minutes". */
const MARK = /\[\[([^\]|]+)\|([^\]]*)\]\]/g;

interface Written {
  text: string;
  /** Other text of the page; not judged. */
  page?: string;
}

/** Takes the marks out of a sentence. Throws where it holds none. */
export function readSentence(id: string, { text, page }: Written): LabelledText {
  const lead = page ? `${page}\n\n` : '';
  let plain = lead;
  let last = 0;
  const mentions: GoldMention[] = [];
  for (const match of text.matchAll(MARK)) {
    const [whole, surface = '', means = ''] = match;
    plain += text.slice(last, match.index);
    mentions.push({
      start: plain.length,
      end: plain.length + surface.length,
      surface,
      means: means === '' ? null : means,
    });
    plain += surface;
    last = match.index + whole.length;
  }
  if (mentions.length === 0)
    throw new Error(
      `${id} marks nothing; write what should be shown as [[words|card-id]], and what should not as [[words|]].`,
    );
  return { id, text: plain + text.slice(last), mentions, from: lead.length };
}

/** The sentences of each file, by the file's name: provisions, names. */
export function readSentences(): Map<string, LabelledText[]> {
  const sets = new Map<string, LabelledText[]>();
  for (const file of readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .sort()) {
    const written = parse(readFileSync(join(folder, file), 'utf8')) as Written[];
    const name = file.replace('.yaml', '');
    sets.set(
      name,
      written.map((each, number) => readSentence(`${name}/${number + 1}`, each)),
    );
  }
  return sets;
}
