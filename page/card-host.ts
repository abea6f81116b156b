/** The one element that Gloss adds to a page: the last child of <html>, with a closed shadow root, in the top layer. */

export interface CardHost {
  readonly element: HTMLElement;
  readonly root: ShadowRoot;
  /** Shows the host with this card's id; the card itself is drawn by the renderer. */
  show(card: string): void;
  hide(): void;
  /** Says something to a screen reader, politely. */
  announce(words: string): void;
  remove(): void;
}

/** For what is only heard. The card's own sheet, which resets the host, arrives with its script. */
const QUIET_STYLE =
  'position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap;';

export function createCardHost(document: Document): CardHost {
  const element = document.createElement('gloss-card');
  element.popover = 'manual';
  const root = element.attachShadow({ mode: 'closed' });
  const voice = document.createElement('div');
  voice.setAttribute('role', 'status');
  voice.setAttribute('aria-live', 'polite');
  voice.setAttribute('style', QUIET_STYLE);
  root.append(voice);
  const attach = (): void => {
    if (document.documentElement.lastElementChild !== element) document.documentElement.append(element);
  };
  return {
    element,
    root,
    show(card) {
      attach();
      element.dataset.card = card;
      if (!element.matches(':popover-open')) element.showPopover();
    },
    hide() {
      delete element.dataset.card;
      if (element.isConnected && element.matches(':popover-open')) element.hidePopover();
    },
    announce(words) {
      attach();
      voice.textContent = words;
    },
    remove() {
      element.remove();
    },
  };
}
