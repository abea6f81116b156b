import {
  computePosition,
  flip,
  type Middleware,
  offset,
  type Placement,
  type Platform,
  platform,
  shift,
  size,
} from '@floating-ui/dom';
import type { CardMode, Rect } from '../../hover/card-view.ts';

/** CSS pixels between the mention and the card, and between the card and the window's edge. */
const GAP = 8;
const EDGE = 8;

/** The most of the window's height that a card takes. */
const MOST_HEIGHT = 0.6;

/** A card with less room than this would show nothing; it rather covers the mention. */
const LEAST_HEIGHT = 220;

/** A window lower than this, as at 200 % zoom, has no room above or below a mention: the card stands beside it, over most of the height. */
const LOW_WINDOW = 500;
const MOST_HEIGHT_WHEN_LOW = 0.9;

/** The host's coordinates are custom properties, since card.css resets all else against the page's rules. */
const setPixels = (host: HTMLElement, name: string, value: number): void =>
  host.style.setProperty(`--gloss-${name}`, `${Math.round(value)}px`);

/** The window without its scroll bars. A page in quirks mode scrolls its body. */
function windowRect(): Rect {
  const { clientWidth, clientHeight } = document.scrollingElement ?? document.documentElement;
  return { x: 0, y: 0, width: clientWidth, height: clientHeight };
}

/**
 * A fixed element of the top layer has the window's coordinates and nothing else clips it. Saying so keeps a
 * page's margins and writing direction on `html` out of the reckoning.
 */
const topLayer = (host: HTMLElement, anchor: Rect): Platform => ({
  ...platform,
  getElementRects: () => ({
    reference: anchor,
    floating: { x: 0, y: 0, width: host.offsetWidth, height: host.offsetHeight },
  }),
  getClippingRect: windowRect,
  convertOffsetParentRelativeRectToViewportRelativeRect: ({ rect }) => rect,
  isRTL: () => false,
});

const isAtSide = (placement: Placement): boolean => /^(?:right|left)/.test(placement);

/** Beneath the mention or above it; in a low window at its side, and over it where neither side is wide enough. */
function ways(height: number): { placement: Placement; turn: Middleware; most: number } {
  if (height >= LOW_WINDOW)
    return { placement: 'bottom-start', turn: flip({ padding: EDGE }), most: height * MOST_HEIGHT };
  return {
    placement: 'right-start',
    turn: flip({
      padding: EDGE,
      crossAxis: false,
      fallbackPlacements: ['left-start', 'bottom-start'],
      fallbackStrategy: 'initialPlacement',
    }),
    most: height * MOST_HEIGHT_WHEN_LOW,
  };
}

/**
 * Places the host beside `anchor`. A card above hangs by its lower edge, so that it grows away from the mention when the reader unfolds
 * something.
 */
export async function place(host: HTMLElement, anchor: Rect, mode: CardMode): Promise<void> {
  host.toggleAttribute('data-sheet', mode === 'sheet');
  if (mode === 'sheet') return;
  host.removeAttribute('data-above');
  const { placement: first, turn, most } = ways(windowRect().height);
  const mention = { getBoundingClientRect: () => DOMRect.fromRect(anchor) };
  const { x, y, placement } = await computePosition(mention, host, {
    platform: topLayer(host, anchor),
    strategy: 'fixed',
    placement: first,
    middleware: [
      offset(GAP),
      turn,
      size({
        padding: EDGE,
        // At its side the card is not bound to begin at the mention, so all of the window is room.
        apply: ({ availableHeight, placement }) =>
          setPixels(
            host,
            'height',
            isAtSide(placement) ? most : Math.max(LEAST_HEIGHT, Math.min(availableHeight, most)),
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
