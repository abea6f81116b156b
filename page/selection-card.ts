/** A card beside the selected text, on a page that Gloss does not read otherwise. */
import type { Rect } from '../hover/card-view.ts';
import { type CardPorts, type CardTarget, type CardView, createCardController } from './card-controller.ts';
import { watchPointer } from './pointer.ts';

/** Stands for the selected text where mentions are numbered from 0. */
export const SELECTION = -1;

/** Where the selection cannot be told, as in a field, the card stands in the window's corner. */
const corner: Rect = { x: 0, y: 0, width: 0, height: 0 };

/** A card that belongs beside the first line of what is selected now. A click in the card may take the selection away. */
export function selectionTarget(document: Document, card: string): CardTarget {
  const selection = document.getSelection();
  const range = selection?.rangeCount ? selection.getRangeAt(0).cloneRange() : undefined;
  return {
    card,
    title: card,
    why: { reasons: [] },
    anchor: () => range?.getClientRects()[0] ?? corner,
  };
}

export interface SelectionCard {
  show(card: string): void;
}

export function createSelectionCard(
  document: Document,
  ports: CardPorts,
  view: () => CardView,
  signal: AbortSignal,
): SelectionCard {
  let asked: CardTarget | undefined;
  const controller = createCardController(
    document,
    ports,
    view,
    () => asked,
    () => undefined,
  );
  watchPointer(
    document,
    {
      markAt: () => undefined,
      trigger: () => 'hover',
      gesture: controller.gesture,
      cardRect: controller.rect,
      isCard: (target) => target !== null && target === controller.host()?.element,
      scrolled: controller.follow,
    },
    signal,
  );
  signal.addEventListener('abort', controller.leave);
  return {
    show(card) {
      controller.gesture({ type: 'dismiss' });
      asked = selectionTarget(document, card);
      controller.gesture({ type: 'activate', mention: SELECTION, mode: 'keyboard' });
    },
  };
}
