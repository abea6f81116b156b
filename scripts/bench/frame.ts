/** What a frame costs a page's thread, all told: script, style, layout and paint, as Chromium's own trace tells it. */
import type { Page } from 'playwright-core';
import { FRAME_MARK } from './frame-mark.ts';
import type { DrawFrame, FrameKind } from './in-page.ts';

interface TraceEvent {
  name: string;
  pid: number;
  tid: number;
  dur?: number;
  /** Microseconds that the thread itself ran: others on the machine do not count. */
  tdur?: number;
}

const TRACED = ['devtools.timeline', 'disabled-by-default-devtools.timeline', 'blink.user_timing'];

function milliseconds(events: readonly TraceEvent[]): number {
  const mark = events.find(({ name }) => name === FRAME_MARK);
  const tasks = events.filter(
    ({ name, pid, tid }) => name === 'RunTask' && pid === mark?.pid && tid === mark.tid,
  );
  return tasks.reduce((sum, { dur = 0, tdur = dur }) => sum + tdur, 0) / 1000;
}

async function traced(tab: Page, kind: FrameKind): Promise<number> {
  const devtools = await tab.context().newCDPSession(tab);
  const events: TraceEvent[] = [];
  devtools.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as TraceEvent[])));
  await devtools.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: TRACED },
  });
  await tab.evaluate((kind) => (globalThis as unknown as { glossFrame: DrawFrame }).glossFrame(kind), kind);
  const complete = new Promise<void>((done) => devtools.once('Tracing.tracingComplete', () => done()));
  await devtools.send('Tracing.end');
  await complete;
  await devtools.detach();
  return milliseconds(events);
}

/** Milliseconds of the frame that brings the mentions, beyond one in which nothing changes. */
export async function frameTime(tab: Page, kind: FrameKind): Promise<number> {
  // The first frame holds the reading of the page.
  await traced(tab, 'nothing');
  const nothing = await traced(tab, 'nothing');
  return Math.max(0, (await traced(tab, kind)) - nothing);
}
