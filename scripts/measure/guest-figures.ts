/** Figures of a visit: a page with Gloss on it compared with the same page without. Pure. */

/** What is seen of a page from outside. */
export interface Visit {
  /** The document as the publisher made it: without our one element. */
  dom: string;
  complaints: string[];
  /** Addresses without their host. */
  requests: string[];
  /** The words of the marks, in reading order. */
  marks: string[];
  /** Words of the document's text. */
  words: number;
  /** Milliseconds that our script held the page's thread in each task; none where the browser does not tell. */
  tasks?: number[];
}

export interface Difference {
  isDomSame: boolean;
  complaints: string[];
  requests: string[];
}

const more = (of: readonly string[], than: readonly string[]): string[] => {
  const known = new Set(than);
  return of.filter((one) => !known.has(one));
};

/** What Gloss changed, and what it should not have. */
export const differenceOf = (plain: Visit, glossed: Visit): Difference => ({
  isDomSame: plain.dom === glossed.dom,
  complaints: more(glossed.complaints, plain.complaints),
  requests: more(glossed.requests, plain.requests),
});

export interface TraceEvent {
  name: string;
  pid: number;
  tid: number;
  /** Microseconds on the browser's clock. */
  ts: number;
  dur?: number;
  /** Microseconds of it in which the thread had a processor. */
  tdur?: number;
  args?: { data?: { url?: string } };
}

/** The part of V8's CPU profile that is used. */
export interface Profile {
  nodes: { id: number; callFrame: { url: string }; children?: number[] }[];
  /** Microseconds on the browser's clock. */
  startTime: number;
  samples?: number[];
  timeDeltas?: number[];
}

/** Microseconds at which the profiler found code of the extension running, or what it had called. */
function timesOf(
  { nodes, startTime, samples = [], timeDeltas = [] }: Profile,
  extensionId: string,
): number[] {
  const ours = new Set<number>();
  // Parents come before their children.
  for (const { id, callFrame, children = [] } of nodes) {
    if (callFrame.url.includes(extensionId)) ours.add(id);
    if (ours.has(id)) for (const child of children) ours.add(child);
  }
  let at = startTime;
  return samples.flatMap((node, index) => {
    at += timeDeltas[index] ?? 0;
    return ours.has(node) ? [at] : [];
  });
}

interface Span {
  start: number;
  end: number;
}

const spanOf = ({ ts, dur = 0 }: TraceEvent): Span => ({ start: ts, end: ts + dur });

/**
 * Milliseconds in each task of the page's thread from the first moment at which code of the extension was compiled or ran to the
 * last, with all that came between; no more than the thread had a processor for, since on a busy machine it waits for one.
 */
export function tasksOf(events: readonly TraceEvent[], profile: Profile, extensionId: string): number[] {
  const entry = events.find(
    ({ name, args }) => name === 'EvaluateScript' && args?.data?.url?.includes(extensionId),
  );
  if (!entry) return [];
  const tasks = events.filter(
    ({ name, pid, tid }) => name === 'RunTask' && pid === entry.pid && tid === entry.tid,
  );
  const ours = [spanOf(entry), ...timesOf(profile, extensionId).map((at) => ({ start: at, end: at }))];
  return tasks.flatMap((task) => {
    const { start, end } = spanOf(task);
    const inside = ours.filter((one) => one.start >= start && one.start < end);
    if (inside.length === 0) return [];
    const first = Math.min(...inside.map((one) => one.start));
    const last = Math.max(...inside.map((one) => one.end));
    return [Math.min(last - first, task.tdur ?? Number.POSITIVE_INFINITY) / 1000];
  });
}
