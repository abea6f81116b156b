/** Whether the pointer has slowed down enough to mean something, from its last positions. */

/** CSS pixels in a millisecond below which a pointer rests rather than passes. */
const RESTING_SPEED = 0.5;
/** Samples further apart than this say nothing of speed. */
const LONGEST_GAP = 100;

export interface PointerSample {
  x: number;
  y: number;
  /** Milliseconds on any clock. */
  time: number;
}

/** The newer of two samples against the older: resting where it moved slowly, or where nothing was heard for long. */
export function isResting(before: PointerSample | undefined, now: PointerSample): boolean {
  if (!before) return true;
  const elapsed = now.time - before.time;
  if (elapsed > LONGEST_GAP) return true;
  if (elapsed <= 0) return false;
  return Math.hypot(now.x - before.x, now.y - before.y) / elapsed < RESTING_SPEED;
}
