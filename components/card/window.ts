/** The part of the window that the reader sees, and how large a card is drawn in it. */
import type { Rect } from '../../hover/card-view.ts';

export interface SeenWindow extends Rect {
  /** What the reader's fingers have made of the page: 2 shows everything twice as large; below 1 a page that is wider than the screen. */
  scale: number;
}

/** In CSS pixels of the page, without scroll bars; a part of the page's own window where the reader has pinched. */
export function seenWindow(): SeenWindow {
  const { offsetLeft, offsetTop, width, height, scale } = visualViewport as VisualViewport;
  return { x: offsetLeft, y: offsetTop, width, height, scale };
}

/**
 * The zoom of a card that needs `room`: as large as the page around it, and smaller only where it would not fit. A page that was shrunk to
 * the screen has letters too small to read, and its card has the size that it has elsewhere.
 */
export const cardZoom = (
  { width, height, scale }: Pick<SeenWindow, 'width' | 'height' | 'scale'>,
  room: { width: number; height: number },
): number => (scale < 1 ? 1 / scale : Math.min(1, width / room.width, height / room.height));

const leaving = new WeakMap<Element, () => void>();

/**
 * Runs `place` now, and again while the reader pinches or moves about in what they have zoomed, of which the page hears nothing. Nothing on
 * the page moves meanwhile, so that what `place` knows still holds.
 */
export function followWindow(host: Element, place: () => Promise<void>): Promise<void> {
  leaveWindow(host);
  let known = seenWindow().scale;
  const look = (): void => {
    const { scale } = seenWindow();
    // Any other change is the page's to follow.
    if (scale !== known || scale !== 1) void place();
    known = scale;
  };
  for (const type of ['resize', 'scroll']) visualViewport?.addEventListener(type, look);
  leaving.set(host, () => {
    for (const type of ['resize', 'scroll']) visualViewport?.removeEventListener(type, look);
  });
  return place();
}

export function leaveWindow(host: Element): void {
  leaving.get(host)?.();
  leaving.delete(host);
}
