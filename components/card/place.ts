import { computePosition, flip, offset, shift, size } from '@floating-ui/dom';
import type { CardMode, Rect } from '../../hover/card-view.ts';

/** CSS pixels between the mention and the card, and between the card and the window's edge. */
const GAP = 8;
const EDGE = 8;

/** The most of the window's height that a card takes. */
const MOST_HEIGHT = 0.6;

/** A card with less room than this would show nothing; it rather covers the mention. */
const LEAST_HEIGHT = 140;

/** The host's coordinates are custom properties, since card.css resets all else against the page's rules. */
const setPixels = (host: HTMLElement, name: string, value: number): void =>
  host.style.setProperty(`--gloss-${name}`, `${Math.round(value)}px`);

/**
 * Places the host beside `anchor`: beneath it where there is room, else above. A card above hangs by its lower
 * edge, so that it grows away from the mention when the reader unfolds something.
 */
export async function place(host: HTMLElement, anchor: Rect, mode: CardMode): Promise<void> {
  host.toggleAttribute('data-sheet', mode === 'sheet');
  if (mode === 'sheet') return;
  host.removeAttribute('data-above');
  const mention = {
    getBoundingClientRect: () => ({
      ...anchor,
      top: anchor.y,
      left: anchor.x,
      right: anchor.x + anchor.width,
      bottom: anchor.y + anchor.height,
    }),
  };
  const { x, y, placement } = await computePosition(mention, host, {
    strategy: 'fixed',
    placement: 'bottom-start',
    middleware: [
      offset(GAP),
      flip({ padding: EDGE }),
      size({
        padding: EDGE,
        apply: ({ availableHeight }) =>
          setPixels(
            host,
            'height',
            Math.max(LEAST_HEIGHT, Math.min(availableHeight, window.innerHeight * MOST_HEIGHT)),
          ),
      }),
      shift({ padding: EDGE, crossAxis: true }),
    ],
  });
  const above = placement.startsWith('top');
  host.toggleAttribute('data-above', above);
  setPixels(host, 'x', x);
  setPixels(host, 'y', above ? y + host.offsetHeight : y);
}
