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
import { type Edge, sheetBeside, sheetInPinched } from './sheet.ts';
import { cardZoom, seenWindow } from './window.ts';

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

/** Where the reader has zoomed in, a card that does not fit is made smaller than the page around it, down to what this leaves. */
const ROOM = { width: 348 + 2 * EDGE, height: LEAST_HEIGHT + 2 * EDGE };

/** The host's coordinates are custom properties, since card.css resets all else against the page's rules. */
const setPixels = (host: HTMLElement, name: string, value: number): void =>
  host.style.setProperty(`--gloss-${name}`, `${Math.round(value)}px`);

/** Draws the host `zoom` times as large, whatever the page does to its root element. */
const setZoom = (host: HTMLElement, zoom: number): void =>
  host.style.setProperty('--gloss-zoom', `${zoom / (document.documentElement.currentCSSZoom ?? 1)}`);

/** To be called before the host is first shown: Firefox paints nothing of a popover whose zoom changes while it comes up. */
export function zoomFromTheStart(host: HTMLElement): void {
  if (!host.style.getPropertyValue('--gloss-zoom')) setZoom(host, 1);
}

const scaled = ({ x, y, width, height }: Rect, by: number): Rect => ({
  x: x * by,
  y: y * by,
  width: width * by,
  height: height * by,
});

/**
 * A fixed element of the top layer has the window's coordinates and nothing else clips it. Saying so keeps a
 * page's margins and writing direction on `html` out of the reckoning.
 */
const topLayer = (host: HTMLElement, anchor: Rect, room: Rect): Platform => ({
  ...platform,
  getElementRects: () => ({
    reference: anchor,
    floating: { x: 0, y: 0, width: host.offsetWidth, height: host.offsetHeight },
  }),
  getClippingRect: () => room,
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

/** A sheet stays as it opened, so that it does not jump while the reader scrolls. */
function placeSheet(host: HTMLElement, anchor: Rect): void {
  const window = seenWindow();
  let edge = host.dataset.sheet as Edge | undefined;
  if (!edge) {
    const beside = sheetBeside(anchor, window);
    edge = beside.edge;
    setPixels(host, 'sheet', beside.height);
  }
  host.dataset.sheet = edge;
  const pinched = sheetInPinched(window, edge);
  setZoom(host, pinched?.zoom ?? 1);
  host.toggleAttribute('data-pinched', pinched !== undefined);
  host.toggleAttribute('data-above', pinched !== undefined && edge === 'bottom');
  if (!pinched) return;
  for (const name of ['x', 'y', 'width', 'height'] as const) setPixels(host, name, pinched[name]);
}

/**
 * Places the host beside `anchor`. A card above hangs by its lower edge, so that it grows away from the mention when the reader unfolds
 * something.
 */
export async function place(host: HTMLElement, anchor: Rect, mode: CardMode): Promise<void> {
  if (mode === 'sheet') return placeSheet(host, anchor);
  forgetSheet(host);
  host.removeAttribute('data-above');
  const seen = seenWindow();
  const zoom = cardZoom(seen, ROOM);
  setZoom(host, zoom);
  // All that follows is reckoned in the pixels that the host has of itself.
  const mention = scaled(anchor, 1 / zoom);
  const room = scaled(seen, 1 / zoom);
  setPixels(host, 'room', room.width);
  const { placement: first, turn, most } = ways(room.height);
  const { x, y, placement } = await computePosition(
    { getBoundingClientRect: () => DOMRect.fromRect(mention) },
    host,
    {
      platform: topLayer(host, mention, room),
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
    },
  );
  const above = placement.startsWith('top');
  host.toggleAttribute('data-above', above);
  setPixels(host, 'x', x);
  setPixels(host, 'y', above ? y + host.offsetHeight : y);
}

/** The next sheet, for another mention, finds its own edge. */
export function forgetSheet(host: HTMLElement): void {
  delete host.dataset.sheet;
  host.removeAttribute('data-pinched');
}
