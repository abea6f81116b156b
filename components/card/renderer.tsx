import { type ComponentChild, render } from 'preact';
import type { CardProps, CardRenderer } from '../../hover/card-view.ts';
import { Card } from './Card.tsx';
import { giveBack, type ReadersPlace, whereTheReaderIs } from './focus-return.ts';
import { Problem } from './Problem.tsx';
import { pageTheme } from './page-theme.ts';
import { place } from './place.ts';
import { adoptStyle } from './style.ts';

/** The element inside the shadow root that Preact draws into, beside a possible style element. */
function mountPoint(root: ShadowRoot): HTMLElement {
  const existing = root.querySelector<HTMLElement>('.mount');
  if (existing) return existing;
  const mount = document.createElement('div');
  mount.className = 'mount';
  root.append(mount);
  return mount;
}

function draw(root: ShadowRoot, content: ComponentChild): void {
  adoptStyle(root);
  render(content, mountPoint(root));
}

/** Hosts whose card wants the focus but could not have it yet, since a closed popover takes none. */
const waiting = new WeakMap<Element, ShadowRoot>();

function giveFocus(host: Element): void {
  const root = waiting.get(host);
  const dialog = root?.querySelector<HTMLElement>('[role="dialog"]');
  dialog?.focus({ preventScroll: true });
  if (dialog && root?.activeElement === dialog) waiting.delete(host);
}

/** Where the reader was before a card took the focus, for as long as it is open. */
const cameFrom = new WeakMap<ShadowRoot, ReadersPlace>();

const shownCard = new WeakMap<ShadowRoot, string>();

/** A card reached by keyboard takes the focus; so does one that replaces the card the reader was acting in. */
function renderCard(root: ShadowRoot, props: CardProps): void {
  const isNew = shownCard.get(root) !== props.card.id;
  const wasInside = root.activeElement !== null;
  if (props.mode === 'keyboard' && !cameFrom.has(root)) cameFrom.set(root, whereTheReaderIs());
  draw(root, <Card {...props} />);
  shownCard.set(root, props.card.id);
  if (!isNew || !(wasInside || props.mode === 'keyboard')) return;
  waiting.set(root.host, root);
  giveFocus(root.host);
}

/** The card's side of the seam; see CardRenderer. Show the host before placing it: only then can it take the focus. */
export const cardRenderer: CardRenderer<ShadowRoot, HTMLElement> = {
  render: renderCard,
  renderProblem(root, problem, props) {
    shownCard.delete(root);
    draw(root, <Problem problem={problem} {...props} />);
  },
  async place(host, anchor, mode) {
    await place(host, anchor, mode);
    giveFocus(host);
  },
  themeAt: pageTheme,
  unmount(root) {
    waiting.delete(root.host);
    shownCard.delete(root);
    const origin = root.host === document.activeElement ? cameFrom.get(root) : undefined;
    cameFrom.delete(root);
    render(null, mountPoint(root));
    if (origin) giveBack(origin);
  },
};
