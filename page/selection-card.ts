/** A card beside the selected text, on a page that Gloss does not read otherwise. */
import type { Rect } from '../hover/card-view.ts';
import { type CardPorts, type CardTarget, type CardView, createCardController } from './card-controller.ts';
import { watchPointer } from './pointer.ts';

/** Stands for the selected text where mentions are numbered from 0. */
export const SELECTION = -1;

/** The first line of what is selected; undefined where nothing is, or it is in a field. */
function selectedLine(document: Document): Rect | undefined {
  const selection = document.getSelection();
  const rect = selection?.rangeCount ? selection.getRangeAt(0).getClientRects()[0] : undefined;
  return rect;
}

/** Where the selection cannot be told, as in a field, the card stands in the window's corner. */
const corner: Rect = { x: 0, y: 0, width: 0, height: 0 };

/** A card that belongs beside the selected text. */
export const selectionTarget = (document: Document, card: string): CardTarget => ({
  card,
  title: card,
  why: { reasons: [] },
  anchor: () => selectedLine(document) ?? corner,
});

export interface SelectionCard {
  show(card: string): void;
}

export function createSelectionCard(
  document: Document,
  ports: CardPorts,
  view: () => CardView,
  signal: AbortSignal,
): SelectionCard {
  let wanted = '';
  const controller = createCardController(
    document,
    ports,
    view,
    () => selectionTarget(document, wanted),
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
      scrolled: controller.replace,
    },
    signal,
  );
  signal.addEventListener('abort', controller.leave);
  return {
    show(card) {
      controller.gesture({ type: 'dismiss' });
      wanted = card;
      controller.gesture({ type: 'activate', mention: SELECTION, mode: 'keyboard' });
    },
  };
}
