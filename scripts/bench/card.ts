/** How long after its delay a card is painted: the first of a tab, whose script and data must come, and one that was there before. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { launchChromium } from '../browser/chromium.ts';
import { launchFirefox } from '../browser/firefox.ts';
import { middleOfMark } from '../browser/marks-on-page.ts';
import { startNewsServer } from '../browser/news-server.ts';
import { projectRoot } from '../dataset/load.ts';
import { type BenchResult, median, type Row } from './figures.ts';

const ROUNDS = 7;
const WARM_ROUNDS = 5;
const host = 'www.firstpost.com';
const story = `https://${host}/world/story.html`;

/** The reader's default: milliseconds that the pointer rests before a card opens. */
const DELAY = 300;

/** A card without a map, and one with. */
const mentions = { words: 'NATO', map: 'Donbas' } as const;

/** What Playwright's and Puppeteer's pages have in common. */
interface Tab {
  goto(url: string): Promise<unknown>;
  evaluate<Result, Argument>(
    run: (argument: Argument) => Result | Promise<Result>,
    argument: Argument,
  ): Promise<Result>;
  mouse: { move(x: number, y: number, options?: { steps?: number }): Promise<void> };
  keyboard: { press(key: 'Escape'): Promise<void> };
  close(): Promise<void>;
}

/** In the page: begins to listen; the promise it leaves tells the milliseconds from the pointer's last move to the painted card. */
function listen(): void {
  let rested = 0;
  const onMove = () => {
    rested = performance.now();
  };
  addEventListener('pointermove', onMove, { capture: true });
  const painted = new Promise<number>((resolve) => {
    const observer = new MutationObserver(() => {
      if (!document.querySelector('gloss-card[data-card]')) return;
      observer.disconnect();
      removeEventListener('pointermove', onMove, { capture: true });
      // After the frame that shows it.
      requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - rested)));
    });
    observer.observe(document.documentElement, {
      subtree: true,
      childList: true,
      attributes: true,
      attributeFilter: ['data-card'],
    });
  });
  Object.assign(globalThis, { painted });
}

const pause = (milliseconds: number): Promise<void> => new Promise((done) => setTimeout(done, milliseconds));

async function untilMarked(tab: Tab, words: string): Promise<{ x: number; y: number }> {
  for (let tries = 0; tries < 100; tries++) {
    const point = await tab.evaluate(middleOfMark, words);
    if (point) return point;
    await pause(50);
  }
  throw new Error(
    `“${words}” was not marked; build the extension first: npm run build && npm run build:firefox`,
  );
}

/** Milliseconds from the end of the delay to the painted card. */
async function openOnce(tab: Tab, words: string): Promise<number> {
  const { x, y } = await untilMarked(tab, words);
  await tab.mouse.move(x - 30, y + 90);
  await tab.evaluate(listen, undefined);
  await tab.mouse.move(x, y, { steps: 6 });
  await pause(80);
  await tab.mouse.move(x + 1, y);
  const time = await tab.evaluate(
    () => (globalThis as unknown as { painted: Promise<number> }).painted,
    undefined,
  );
  await tab.keyboard.press('Escape');
  await tab.mouse.move(5, 5);
  await pause(400);
  return time - DELAY;
}

async function rowsOf(browser: string, open: () => Promise<Tab>): Promise<Row[]> {
  const rows: Row[] = [];
  for (const [kind, words] of Object.entries(mentions)) {
    const cold: number[] = [];
    const warm: number[] = [];
    for (let round = 0; round < ROUNDS; round++) {
      const tab = await open();
      await tab.goto(story);
      cold.push(await openOnce(tab, words));
      for (let again = 0; again < WARM_ROUNDS; again++) warm.push(await openOnce(tab, words));
      await tab.close();
    }
    rows.push({
      name: `${browser}, ${kind === 'map' ? 'with a map' : 'without a map'}`,
      figures: { 'cold ms': median(cold), 'warm ms': median(warm), 'first of all ms': cold[0] ?? Number.NaN },
    });
  }
  return rows;
}

export async function bench(): Promise<BenchResult> {
  const html = readFileSync(join(projectRoot, 'scripts/demo/article.html'), 'utf8');
  const server = await startNewsServer(() => ({ body: html }));
  const built = (browser: string) => join(projectRoot, `.output/${browser}-mv3`);
  const chromium = await launchChromium({ extension: built('chrome'), port: server.port });
  const firefox = await launchFirefox({ extension: built('firefox'), port: server.port, hosts: [host] });
  try {
    const rows = [
      ...(await rowsOf('Chromium', async () => (await chromium.context.newPage()) as unknown as Tab)),
      ...(await rowsOf('Firefox', async () => (await firefox.browser.newPage()) as unknown as Tab)),
    ];
    return {
      title: 'From the end of the delay to the painted card (medians)',
      rows,
      notes: [
        'cold: the first card of a tab, whose script is injected and whose shard may have to be read; bar 60 ms',
        'warm: the same card again; bar: the next frame, 16.7 ms at 60 Hz',
        'The clock starts with the pointer’s last move, which Gloss sees up to one frame later.',
      ],
    };
  } finally {
    await chromium.close();
    await firefox.close();
    await server.close();
  }
}
