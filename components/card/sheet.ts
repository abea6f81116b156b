/** The card on touch: a sheet along an edge of the window, over its whole width. */
import type { Rect } from '../../hover/card-view.ts';
import { cardZoom, type SeenWindow } from './window.ts';

/** The narrowest and lowest sheet that can still be read. */
const ROOM = { width: 320, height: 240 };

/** The most of a zoomed window's height that a sheet takes, as in card.css. */
const MOST_HEIGHT = 0.55;

/** Pixels of the page that stay between the mention and the sheet. */
const GAP = 8;

export type Edge = 'top' | 'bottom';

/** The edge that is farther from the mention, and the height to which a sheet there leaves the mention to be seen. */
export function sheetBeside(mention: Rect, window: Rect): { edge: Edge; height: number } {
  const above = mention.y - window.y;
  const below = window.y + window.height - mention.y - mention.height;
  return {
    edge: above > below ? 'top' : 'bottom',
    height: Math.max(ROOM.height, Math.max(above, below) - GAP),
  };
}

export interface SheetPlace {
  /** In CSS pixels as they are inside the zoomed sheet. */
  x: number;
  y: number;
  width: number;
  height: number;
  zoom: number;
}

/** Where a sheet lies in a window that the reader has zoomed; undefined in one as it is, where the style sheet says enough. */
export function sheetInPinched(window: SeenWindow, edge: Edge): SheetPlace | undefined {
  if (Math.abs(window.scale - 1) < 0.01) return undefined;
  const zoom = cardZoom(window, ROOM);
  return {
    x: window.x / zoom,
    y: (edge === 'top' ? window.y : window.y + window.height) / zoom,
    width: window.width / zoom,
    height: Math.max(ROOM.height, (window.height * MOST_HEIGHT) / zoom),
    zoom,
  };
}
