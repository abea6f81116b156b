import type { Rect } from './card-view.ts';
import type { PointerSample } from './pointer-speed.ts';

const clamp = (value: number, low: number, high: number): number => Math.min(high, Math.max(low, value));

const distance = ({ x, y }: { x: number; y: number }, card: Rect): number =>
  Math.hypot(x - clamp(x, card.x, card.x + card.width), y - clamp(y, card.y, card.y + card.height));

/** Whether the pointer, on its way between two samples, is travelling towards the card. */
export function isHeadingFor(card: Rect, before: PointerSample | undefined, now: PointerSample): boolean {
  return before !== undefined && distance(now, card) < distance(before, card) - 0.5;
}
