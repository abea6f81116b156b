/**
 * `npm run eval [-- --misses N] [--corpora FOLDER] [--json FILE] [--write]`: how well detection answers our own labelled sentences and, where
 * they are present, the development corpora. `--write` renews the table in docs/evaluation.md.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readArguments } from './arguments.ts';
import { projectRoot } from './dataset/load.ts';
import { compileCheckedDataset } from './dataset/package.ts';
import { readPublishers } from './dataset/publishers.ts';
import { answer, detectorOf } from './detect/answer.ts';
import { readCorpora, readRedirects } from './eval/corpora.ts';
import {
  type LabelledText,
  type Measures,
  type Miss,
  measure,
  type SpanRelation,
  type Terms,
} from './eval/measure.ts';
import { readSentences } from './eval/sentences.ts';
import { termsOf } from './eval/terms.ts';

const { values } = readArguments('npm run eval [-- --misses N] [--corpora FOLDER] [--json FILE] [--write]', {
  options: {
    misses: { type: 'string', default: '0' },
    corpora: { type: 'string', default: join(projectRoot, '../shared/corpora') },
    json: { type: 'string' },
    write: { type: 'boolean', default: false },
  },
});

const { index } = compileCheckedDataset();
const detector = detectorOf(index);
const publishers = readPublishers();
const { byCard, byTitle } = termsOf(index, readRedirects(join(values.corpora, '../tools/redirects.json')));

interface Row {
  name: string;
  measures: Measures;
  misses: Miss[];
}

function run(name: string, texts: readonly LabelledText[], terms: Terms): Row {
  const answers = new Map(texts.map((text) => [text.id, answer(detector, publishers, text).mentions]));
  return { name, ...measure(texts, answers, terms) };
}

const own = [...readSentences()].map(([name, texts]) => run(name, texts, byCard));
const corpora = [...readCorpora(values.corpora)].map(([name, texts]) => run(name, texts, byTitle));
const figure = (value: number | null): string => (value === null ? '' : value.toFixed(3));

const HEAD = ['', 'texts', 'shown', 'precision', 'recall', 'coverage', 'strict', 'has card', 'left alone'];
const cells = ({ name, measures: m }: Row): string[] => [
  name,
  String(m.texts),
  String(m.shown),
  ...[m.precision, m.recall, m.coverage, m.strict, m.hasCard, m.nullKept].map(figure),
];

/** A table of Markdown, as the formatter writes it: each column as wide as its widest cell. */
function aligned(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((title, column) =>
    Math.max(3, title.length, ...rows.map((row) => (row[column] ?? '').length)),
  );
  const line = (cells: readonly string[], fill: string): string =>
    `| ${widths.map((width, column) => (cells[column] ?? '').padEnd(width, fill)).join(' | ')} |`;
  return [line(head, ' '), line([], '-'), ...rows.map((row) => line(row, ' '))].join('\n');
}

const table = (rows: readonly Row[]): string => aligned(HEAD, rows.map(cells));

const RELATIONS: Readonly<Record<SpanRelation, string>> = {
  nothing: 'what the gold marks as nothing',
  part: 'a part of a longer mention (an office, a ministry, "U.S. military", "Evanston, Illinois")',
  wider: 'more than the mention ("EU summit" for "EU")',
  same: 'the same words, meant or titled otherwise',
};

/** What counts as wrong, by how the spans lie. */
const wrongTable = (rows: readonly Row[]): string =>
  aligned(
    ['wrong, since ours is', ...rows.map(({ name }) => name)],
    (Object.keys(RELATIONS) as SpanRelation[]).map((relation) => [
      RELATIONS[relation],
      ...rows.map(({ misses }) => String(misses.filter((miss) => miss.relation === relation).length)),
    ]),
  );

console.log(table([...own, ...corpora]));
if (corpora.length > 0) console.log(`\n${wrongTable(corpora)}`);
if (corpora.length === 0)
  console.log(
    '\nThe development corpora are not here; only our own sentences were measured. Name a folder with --corpora.',
  );
const most = Number(values.misses);
for (const { name, misses } of [...own, ...corpora])
  for (const { kind, id, surface, shown = '', gold = '' } of misses.slice(0, most))
    console.log(
      `${name}  ${kind}  ${id}  "${surface}"  shown ${shown || 'nothing'}  gold ${gold ?? 'nothing'}`,
    );
if (values.json)
  writeFileSync(
    values.json,
    JSON.stringify(
      [...own, ...corpora].map(({ name, measures }) => ({ name, ...measures })),
      null,
      2,
    ),
  );
if (values.write) {
  const path = join(projectRoot, 'docs/evaluation.md');
  const renewed = [
    ['table', table([...own, ...corpora])],
    ['wrong', wrongTable(corpora)],
  ].reduce(
    (text, [name, made]) =>
      text.replace(
        new RegExp(`(<!-- ${name} -->)[^]*?(<!-- end of ${name} -->)`),
        (_, start, end) => `${start}\n\n${made}\n\n${end}`,
      ),
    readFileSync(path, 'utf8'),
  );
  writeFileSync(path, renewed);
}
