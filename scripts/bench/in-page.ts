/** Runs in the benched page: what Gloss does on a page's thread, and what others would do in its place. */
import type { MarkLook } from '../../extension/mark-files.ts';
import { readDocument } from '../../page/article.ts';
import type { PageBlock } from '../../page/blocks.ts';
import { Changes } from '../../page/changes.ts';
import { markStyleSheet } from '../../page/mark-style.ts';
import { byElement, type Mark, markAt, marksOf } from '../../page/marks.ts';
import { createPainter } from '../../page/painter.ts';
import { liveRange } from '../../page/ranges.ts';
import { inSlices } from '../../page/slices.ts';
import { StoryReader } from '../../page/story-reader.ts';
import { FRAME_MARK } from './frame-mark.ts';
import { markWithMarkJs } from './mark-js.mjs';

/** Milliseconds, but where another unit is named. */
export interface Measured {
  kilobytes: number;
  mentions: number;
  floor: number;
  gate: number;
  read: number;
  longest: number;
  paint: number;
  wrap: number;
  markJs: number;
  mutation: number;
  /** Microseconds. */
  pointerMove: number;
}

const timed = (work: () => void): number => {
  const start = performance.now();
  work();
  return performance.now() - start;
};

/** Makes the browser do the style and layout that it would do before the next frame. */
const settle = (): void => void document.body?.offsetHeight;

/** The bare pass over the document's text: nobody can read it for less. */
function bareWalk(): number {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  let length = 0;
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null)
    length += node.data.length;
  return length;
}

async function read(reader: StoryReader, changes: Changes) {
  let total = 0;
  let longest = 0;
  let start = performance.now();
  const end = (): void => {
    const time = performance.now() - start;
    total += time;
    longest = Math.max(longest, time);
  };
  const pace = {
    now: () => performance.now(),
    async pause() {
      end();
      await new Promise((resume) => setTimeout(resume));
      start = performance.now();
    },
  };
  const blocks = await inSlices(reader.read(changes), pace);
  end();
  return { blocks, total, longest };
}

const MOST_MENTIONS = 200;
const LOOK: MarkLook = { markStyle: 'dotted', markColour: 'text' };
const sheetOf = async (look: MarkLook) => ({ ok: true, value: markStyleSheet(look) }) as const;

/** The marks' style is registered with the script and there from the start; a neighbour's comes with its own. */
function styleFromTheStart(): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`${markStyleSheet(LOOK)} .mention { text-decoration: underline dotted; }`);
  document.adoptedStyleSheets = [sheet];
}

/** As many capitalised words, evenly spread, as a dense article has mentions. */
function mentionsIn(blocks: readonly PageBlock[]): Mark[] {
  const found = blocks.flatMap((block) =>
    [...block.text.matchAll(/(?<![\p{L}])\p{Lu}\p{L}{3,}/gu)].map(({ 0: word, index }) => ({
      block,
      mention: { start: index, end: index + word.length },
    })),
  );
  const step = Math.max(1, Math.floor(found.length / MOST_MENTIONS));
  const chosen = found.filter((_, at) => at % step === 0).slice(0, MOST_MENTIONS);
  return marksOf(chosen.map((one, key) => ({ ...one, key })) as never);
}

/** What most of our neighbours do: an element around each mention. */
function wrap(ranges: readonly Range[]): void {
  for (const range of ranges.toReversed()) {
    if (range.startContainer !== range.endContainer) continue;
    const element = document.createElement('span');
    element.className = 'mention';
    range.surroundContents(element);
  }
}

function pointerMove(marks: readonly Mark[]): number {
  const near = byElement(marks);
  const points = Array.from({ length: 200 }, (_, at) => ({
    x: (at * 37) % innerWidth,
    y: (at * 53) % innerHeight,
  }));
  const targets = points.map(({ x, y }) => document.elementFromPoint(x, y) ?? document.body);
  const time = timed(() => {
    for (const [at, { x, y }] of points.entries()) markAt(near, targets[at] as Element, x, y);
  });
  return (time / points.length) * 1000;
}

async function mutation(reader: StoryReader, blocks: readonly PageBlock[]): Promise<number> {
  const times: number[] = [];
  for (let at = 0; at < 10; at++) {
    const node = blocks[Math.floor((blocks.length * at) / 10)]?.pieces[0]?.node;
    if (!node) break;
    node.data += '.';
    const changes = new Changes();
    changes.stale.add(node.parentNode as Node);
    times.push((await read(reader, changes)).total);
  }
  return times.toSorted((a, b) => a - b)[times.length >> 1] ?? Number.NaN;
}

/** @param others whether the DOM may be changed at the end by those who wrap mentions: `wrap` or `markJs` */
async function measure(others: 'wrap' | 'markJs', floorFirst: boolean): Promise<Measured> {
  styleFromTheStart();
  settle();
  let length = 0;
  const bare = (): number => timed(() => (length = bareWalk()));
  let floor = floorFirst ? bare() : 0;
  const gate = timed(() => readDocument(document));
  const reader = new StoryReader(document);
  const { blocks, total, longest } = await read(reader, Changes.all());
  if (!floorFirst) floor = bare();
  const marks = mentionsIn(blocks);
  const painter = createPainter(document, CSS.highlights as never, LOOK, sheetOf);
  settle();
  const paint = timed(() => {
    painter.paint(marks.map(({ range }) => range));
    settle();
  });
  const move = pointerMove(marks);
  const mutated = await mutation(reader, blocks);
  painter.remove();
  settle();
  const ranges = marks.flatMap(({ range }) => liveRange(range) ?? []);
  const other = timed(() => {
    if (others === 'wrap') wrap(ranges);
    else markWithMarkJs(document.body, ranges);
    settle();
  });
  return {
    kilobytes: length / 1000,
    mentions: marks.length,
    floor,
    gate,
    read: total,
    longest: Math.max(longest, gate),
    paint,
    wrap: others === 'wrap' ? other : Number.NaN,
    markJs: others === 'markJs' ? other : Number.NaN,
    mutation: mutated,
    pointerMove: move,
  };
}

export type Measure = typeof measure;

/** What a frame brings: the mentions painted, the same ones wrapped, or neither. */
export type FrameKind = 'paint' | 'wrap' | 'nothing';

/** Read before the frame: it is to hold the mentions' own cost alone. */
let prepared: Promise<Mark[]> | undefined;

async function prepare(): Promise<Mark[]> {
  styleFromTheStart();
  const { blocks } = await read(new StoryReader(document), Changes.all());
  settle();
  return mentionsIn(blocks);
}

const nextFrame = (): Promise<void> =>
  new Promise((resume) => requestAnimationFrame(() => setTimeout(resume)));

/** Brings the mentions in a frame and waits until it is drawn. */
async function drawFrame(kind: FrameKind): Promise<void> {
  prepared ??= prepare();
  const marks = await prepared;
  const painter = createPainter(document, CSS.highlights as never, LOOK, sheetOf);
  const ranges = kind === 'wrap' ? marks.flatMap(({ range }) => liveRange(range) ?? []) : [];
  performance.mark(FRAME_MARK);
  if (kind === 'wrap') wrap(ranges);
  else if (kind === 'paint') painter.paint(marks.map(({ range }) => range));
  await nextFrame();
  await nextFrame();
}

export type DrawFrame = typeof drawFrame;

Object.assign(globalThis, { glossBench: measure, glossFrame: drawFrame });
