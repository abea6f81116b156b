/**
 * Detection in Node: the scan of 100,000 names beside the floor (a bare charCodeAt pass that counts word starts with a table) and the
 * fastest correct Aho-Corasick of npm; the index's size and the time until it is ready; the whole answer for each of our own texts.
 */
import Scanner from 'fastscan';
import { buildNamesIndex } from '../../detection/names-index/build.ts';
import { openNamesIndex } from '../../detection/names-index/open.ts';
import { scanNames } from '../../detection/names-index/scan.ts';
import { compileCheckedDataset } from '../dataset/package.ts';
import { readPublishers } from '../dataset/publishers.ts';
import { answer, detectorOf } from '../detect/answer.ts';
import { type BenchResult, median } from './figures.ts';
import { countWordStarts, wordTable } from './floor.ts';
import { NAMES, scanMaterial, sourceOf, TEXT } from './scan-material.ts';

const ROUNDS = 15;
/** Card summaries joined into one article: as long as a long news story. */
const SUMMARIES_AN_ARTICLE = 30;
const ARTICLES = 40;

const milliseconds = (run: () => unknown): number => {
  const start = performance.now();
  run();
  return performance.now() - start;
};

/** What Aho-Corasick leaves to do: whole words only, the leftmost, of those the longest. */
function selected(hits: readonly [number, string][], text: string): string[] {
  const whole = hits.filter(
    ([start, word]) =>
      !wordTable[text.charCodeAt(start - 1)] && !wordTable[text.charCodeAt(start + word.length)],
  );
  whole.sort((a, b) => a[0] - b[0] || b[1].length - a[1].length);
  const kept: string[] = [];
  let end = 0;
  for (const [start, word] of whole) {
    if (start < end) continue;
    kept.push(`${start} ${word}`);
    end = start + word.length;
  }
  return kept;
}

function sameMatches(ours: readonly string[], theirs: readonly string[]): void {
  const different = ours.findIndex((match, at) => match !== theirs[at]);
  if (ours.length === theirs.length && different < 0) return;
  const at = different < 0 ? Math.min(ours.length, theirs.length) : different;
  throw new Error(
    `The scan and Aho-Corasick differ at match ${at}: "${ours[at]}" and "${theirs[at]}"; one of them is wrong.`,
  );
}

export async function bench(): Promise<BenchResult> {
  const dataset = compileCheckedDataset();
  const summaries = dataset.cards.map(({ summary }) => summary);
  const { names: list, text } = scanMaterial(dataset, NAMES, TEXT);

  const buffer = buildNamesIndex([sourceOf(list)]);
  const index = openNamesIndex(buffer);
  const scanner = new Scanner(list);
  const ours = scanNames(index, text).map(({ start, end }) => `${start} ${text.slice(start, end)}`);
  sameMatches(ours, selected(scanner.search(text), text));

  const news = scanMaterial(dataset, NAMES, TEXT, 'news');
  const newsIndex = openNamesIndex(buildNamesIndex([sourceOf(news.names)]));

  const times = {
    floor: [] as number[],
    scan: [] as number[],
    news: [] as number[],
    aho: [] as number[],
    open: [] as number[],
  };
  for (let round = 0; round < ROUNDS; round++) {
    times.floor.push(milliseconds(() => countWordStarts(text)));
    times.scan.push(milliseconds(() => scanNames(index, text)));
    times.news.push(milliseconds(() => scanNames(newsIndex, news.text)));
    times.aho.push(milliseconds(() => selected(scanner.search(text), text)));
    times.open.push(milliseconds(() => openNamesIndex(buffer.slice(0))));
  }
  const floor = median(times.floor);
  const scan = median(times.scan);
  const newsScan = median(times.news);
  const aho = median(times.aho);

  const detector = detectorOf(dataset.index);
  const publishers = readPublishers();
  const articles = Array.from({ length: ARTICLES }, (_, number) =>
    summaries.slice(number * SUMMARIES_AN_ARTICLE, (number + 1) * SUMMARIES_AN_ARTICLE).join('\n\n'),
  ).filter(Boolean);
  const ask = (article: string, id: number): unknown =>
    answer(detector, publishers, { id: String(id), text: article });
  articles.forEach(ask);
  const answers = articles.map((article, id) => milliseconds(() => ask(article, id)));

  return {
    title: `Detection in Node, ${NAMES.toLocaleString('en')} names over ${(TEXT / 1e6).toFixed(0)} MB of text`,
    rows: [
      { name: 'floor: charCodeAt and a word table', figures: { ms: floor, 'times the floor': 1 } },
      {
        name: 'scan, as many names as news has',
        figures: { ms: newsScan, 'times the floor': newsScan / floor },
      },
      { name: 'scan, twice as many', figures: { ms: scan, 'times the floor': scan / floor } },
      {
        name: 'fastscan (Aho-Corasick) and the same choice',
        figures: { ms: aho, 'times the floor': aho / floor },
      },
      { name: 'index made ready', figures: { ms: median(times.open), 'times the floor': Number.NaN } },
      {
        name: 'whole answer for one long article, warm',
        figures: { ms: median(answers), 'times the floor': Number.NaN },
      },
    ],
    notes: [
      `${ours.length} matches, the same as fastscan's.`,
      `The scan is ${(aho / scan).toFixed(1)} times as fast as fastscan.`,
      `The index takes ${(buffer.byteLength / 1e6).toFixed(2)} MB.`,
    ],
  };
}
