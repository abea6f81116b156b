import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { type Document, isMap, isNode, isSeq, LineCounter, parseDocument } from 'yaml';
import type { CardFile } from '../../data/card-file.ts';
import type { Problem } from './problem.ts';
import { checkShape } from './shape.ts';

/** A path inside a card file: keys and indices, as in JSON Pointer. */
export type Path = readonly (string | number)[];

/** A card file as it was read, with the way back to its lines. */
export interface LoadedCard {
  /** Path from the project's root. */
  file: string;
  /** The folder under data/cards. */
  topic: string;
  card: CardFile;
  /** True where a data package and not an editor wrote it. */
  generated?: true;
  /** The 1-based line on which the value at `path` (or its nearest parent) starts. */
  lineOf(path: Path): number;
}

export interface LoadedDataset {
  cards: LoadedCard[];
  problems: Problem[];
}

export const projectRoot = join(import.meta.dirname, '../..');

function yamlFiles(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /\.ya?ml$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

function lineFinder(document: Document, lines: LineCounter): (path: Path) => number {
  return (path) => {
    let node: unknown = document.contents;
    let offset = isNode(node) ? (node.range?.[0] ?? 0) : 0;
    for (const step of path) {
      if (isMap(node)) {
        const pair = node.items.find((item) => String(item.key) === String(step));
        if (!pair) break;
        if (isNode(pair.key)) offset = pair.key.range?.[0] ?? offset;
        node = pair.value;
      } else if (isSeq(node)) {
        node = node.items[Number(step)];
        if (isNode(node)) offset = node.range?.[0] ?? offset;
      } else break;
    }
    return lines.linePos(offset).line;
  };
}

/** Reads one card file. Problems of syntax and shape are returned, never thrown. */
export function loadCard(path: string, text: string): { card?: LoadedCard; problems: Problem[] } {
  const file = relative(projectRoot, path);
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  if (document.errors.length > 0) {
    const problems = document.errors.map((error) => ({
      file,
      line: lines.linePos(error.pos[0]).line,
      rule: 'yaml',
      message: `not valid YAML: ${error.message}. Mend the line; put text that holds ": " or starts with a sign in quotation marks.`,
    }));
    return { problems };
  }
  const lineOf = lineFinder(document, lines);
  const data: unknown = document.toJS();
  const problems = checkShape(data).map(({ path: at, message }) => ({
    file,
    line: lineOf(at),
    rule: 'schema',
    message,
  }));
  if (problems.length > 0) return { problems };
  return { card: { file, topic: basename(dirname(path)), card: data as CardFile, lineOf }, problems: [] };
}

/** Reads every card file below `folder`, in the order of their paths. */
export function loadDataset(folder = join(projectRoot, 'data/cards')): LoadedDataset {
  const cards: LoadedCard[] = [];
  const problems: Problem[] = [];
  for (const path of yamlFiles(folder)) {
    const loaded = loadCard(path, readFileSync(path, 'utf8'));
    if (loaded.card) cards.push(loaded.card);
    problems.push(...loaded.problems);
  }
  return { cards, problems };
}
