/** Visits to a page on a publisher's host, where Gloss runs, and on a host of nobody's, where it does not; in both browsers. */
import { join } from 'node:path';
import type { CDPSession, Page as ChromiumPage } from 'playwright-core';
import type { Page as FirefoxPage } from 'puppeteer-core';
import { launchChromium } from '../browser/chromium.ts';
import { launchFirefox } from '../browser/firefox.ts';
import { documentWithoutGloss, markedWords, middleOfMark } from '../browser/marks-on-page.ts';
import type { NewsServer } from '../browser/news-server.ts';
import { projectRoot } from '../dataset/load.ts';
import { type Profile, type TraceEvent, tasksOf, type Visit } from './guest-figures.ts';

export const PUBLISHER = 'www.firstpost.com';
export const NOBODY = 'www.unlisted.example';

export interface Visitor {
  visit(address: URL): Promise<Visit>;
  close(): Promise<void>;
}

/** How long a page is left to Gloss, and to itself for comparison. */
const STAY = 1_500;

const stay = (): Promise<void> => new Promise((go) => setTimeout(go, STAY));

/** Runs in the page. */
// biome-ignore lint/performance/useDomNodeTextContent: what is seen counts, and nothing is timed here.
const wordsSeen = (): number => document.body?.innerText.split(/\s+/).length ?? 0;

/** Scrolls through the page, so that what waits to be seen is asked for. Runs in the page. */
async function scrollThrough(): Promise<void> {
  for (let top = 0; top < Math.min(document.documentElement.scrollHeight, 40_000); top += innerHeight) {
    scrollTo(0, top);
    await new Promise((later) => setTimeout(later, 20));
  }
  scrollTo(0, 0);
}

/** What is seen of a page in the end. The two browsers' drivers ask it alike. */
async function look(page: ChromiumPage | FirefoxPage): Promise<Pick<Visit, 'dom' | 'marks' | 'words'>> {
  const asked = page as ChromiumPage;
  return {
    dom: await asked.evaluate(documentWithoutGloss),
    marks: await asked.evaluate(markedWords),
    words: await asked.evaluate(wordsSeen),
  };
}

/** Opens a card and closes it again, as a reader would. */
async function openCard(page: ChromiumPage | FirefoxPage): Promise<void> {
  const point = await (page as ChromiumPage).evaluate(middleOfMark, null);
  if (!point) return;
  await page.mouse.move(Math.max(0, point.x - 30), point.y + 40);
  await page.mouse.move(point.x, point.y, { steps: 5 });
  await new Promise((later) => setTimeout(later, 700));
  await page.keyboard.press('Escape');
}

const withoutHost = (line: string): string => line.replaceAll(PUBLISHER, NOBODY);

/** That a page's style sheet came late, or that its own script was kept off, is said of some visits and not of others. */
const complaintOf = (text: string): string[] =>
  /was preloaded using link preload|blocked an event handler/.test(text) ? [] : [withoutHost(text)];

/** Without the browser's own, which no page asks for. */
const requestsSince = (server: NewsServer, before: number): string[] =>
  server.requests
    .slice(before)
    .filter((line) => !/https:\/\/(?:accounts\.google\.com|[a-z-]+\.googleapis\.com)\//.test(line))
    .map(withoutHost);

/** No more than is needed: to trace more makes every task longer. */
const TRACED = ['devtools.timeline', 'disabled-by-default-devtools.timeline'];

/** Microseconds between two looks of the profiler. */
const SAMPLING = 200;

interface Recording {
  events: TraceEvent[];
  profile: Profile;
}

async function record(devtools: CDPSession, during: () => Promise<void>): Promise<Recording> {
  const events: TraceEvent[] = [];
  devtools.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as TraceEvent[])));
  await devtools.send('Profiler.enable');
  await devtools.send('Profiler.setSamplingInterval', { interval: SAMPLING });
  await devtools.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: TRACED },
  });
  await devtools.send('Profiler.start');
  await during();
  const { profile } = await devtools.send('Profiler.stop');
  const complete = new Promise<void>((done) => devtools.once('Tracing.tracingComplete', () => done()));
  await devtools.send('Tracing.end');
  await complete;
  return { events, profile };
}

export async function chromiumVisitor(server: NewsServer): Promise<Visitor> {
  const chromium = await launchChromium({
    extension: join(projectRoot, '.output/chrome-mv3'),
    port: server.port,
  });
  return {
    async visit(address) {
      const before = server.requests.length;
      const page = await chromium.context.newPage();
      const complaints: string[] = [];
      page.on('console', (message) => complaints.push(...complaintOf(message.text())));
      page.on('pageerror', (error) => complaints.push(withoutHost(error.message)));
      const devtools = await chromium.context.newCDPSession(page);
      const { events, profile } = await record(devtools, async () => {
        await page.goto(address.href, { waitUntil: 'load' });
        await stay();
      });
      await page.evaluate(scrollThrough);
      await openCard(page);
      const seen = await look(page);
      await page.close();
      const requests = requestsSince(server, before);
      return { ...seen, complaints, requests, tasks: tasksOf(events, profile, chromium.extensionId) };
    },
    close: chromium.close,
  };
}

export async function firefoxVisitor(server: NewsServer): Promise<Visitor> {
  const firefox = await launchFirefox({
    extension: join(projectRoot, '.output/firefox-mv3'),
    port: server.port,
    hosts: [PUBLISHER, NOBODY],
  });
  return {
    async visit(address) {
      const before = server.requests.length;
      const page = await firefox.browser.newPage();
      const complaints: string[] = [];
      page.on('console', (message) => complaints.push(...complaintOf(message.text())));
      page.on('pageerror', (error) => complaints.push(withoutHost(String(error))));
      // Firefox now and then takes a frame's address for the page's and rejects it; the page itself is there.
      await page.goto(address.href, { waitUntil: 'load' }).catch(() => page.waitForSelector('body'));
      await stay();
      await page.evaluate(scrollThrough);
      await openCard(page);
      const seen = await look(page);
      await page.close();
      return { ...seen, complaints, requests: requestsSince(server, before) };
    },
    close: firefox.close,
  };
}
