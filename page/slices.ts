/** Long work in short tasks, with room between them for the page's own. */

/** Milliseconds of work after which the page gets its turn. */
const LONGEST_SLICE = 5;

interface Scheduler {
  yield?(): Promise<void>;
}

/** Gives the page its turn. */
export function nextTurn(): Promise<void> {
  const { scheduler } = globalThis as { scheduler?: Scheduler };
  return scheduler?.yield?.() ?? new Promise((resume) => setTimeout(resume));
}

/** How work is cut; other in measurements and tests. */
export interface Pace {
  now(): number;
  pause(): Promise<void>;
}

const browserPace: Pace = { now: () => performance.now(), pause: nextTurn };

/** Runs the work to its end, pausing where it yields and its time is up. */
export async function inSlices<T>(work: Generator<void, T>, pace: Pace = browserPace): Promise<T> {
  let end = pace.now() + LONGEST_SLICE;
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
    if (pace.now() < end) continue;
    await pace.pause();
    end = pace.now() + LONGEST_SLICE;
  }
}
