/** The one element that Gloss adds to a page: the last child of <html>, with a closed shadow root, in the top layer. */

export interface CardHost {
  readonly element: HTMLElement;
  readonly root: ShadowRoot;
  /** Shows the host with this card's id; the card itself is drawn by the renderer. */
  show(card: string): void;
  hide(): void;
  remove(): void;
}

export function createCardHost(document: Document): CardHost {
  const element = document.createElement('gloss-card');
  element.popover = 'manual';
  const root = element.attachShadow({ mode: 'closed' });
  return {
    element,
    root,
    show(card) {
      if (document.documentElement.lastElementChild !== element) document.documentElement.append(element);
      element.dataset.card = card;
      if (!element.matches(':popover-open')) element.showPopover();
    },
    hide() {
      delete element.dataset.card;
      if (element.isConnected && element.matches(':popover-open')) element.hidePopover();
    },
    remove() {
      element.remove();
    },
  };
}
