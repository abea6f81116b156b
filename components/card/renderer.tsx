import { type ComponentChild, render } from 'preact';
import type { CardRenderer, Colours, PageCardProps } from '../../hover/card-view.ts';
import { Card } from './Card.tsx';
import { followTheme, type Theme, themeOf } from './colours.ts';
import { giveBack, type ReadersPlace, whereTheReaderIs } from './focus-return.ts';
import { Problem } from './Problem.tsx';
import { forgetSheet, place, zoomFromTheStart } from './place.ts';
import { adoptStyle } from './style.ts';
import { followWindow, leaveWindow } from './window.ts';

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
  zoomFromTheStart(root.host as HTMLElement);
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

/** What ends the watch over the page's theme, for each open card. */
const following = new WeakMap<ShadowRoot, () => void>();

function stopFollowing(root: ShadowRoot): void {
  following.get(root)?.();
  following.delete(root);
}

/** Draws in the colours of now, and again whenever the page takes on others. */
function drawThemed(
  root: ShadowRoot,
  colours: Colours<HTMLElement>,
  content: (theme: Theme) => ComponentChild,
): void {
  stopFollowing(root);
  draw(root, content(themeOf(colours)));
  following.set(
    root,
    followTheme(colours, (theme) => draw(root, content(theme))),
  );
}

/** A card reached by keyboard takes the focus; so does one that replaces the card the reader was acting in. */
function renderCard(root: ShadowRoot, props: PageCardProps<HTMLElement>): void {
  const isNew = shownCard.get(root) !== props.card.id;
  const wasInside = root.activeElement !== null;
  if (props.mode === 'keyboard' && !cameFrom.has(root)) cameFrom.set(root, whereTheReaderIs());
  drawThemed(root, props, (theme) => <Card {...props} theme={theme} />);
  shownCard.set(root, props.card.id);
  // Of another mention, or of the first in a chain of cards.
  if (isNew && props.trail.length === 0) forgetSheet(root.host as HTMLElement);
  if (!isNew || !(wasInside || props.mode === 'keyboard')) return;
  waiting.set(root.host, root);
  giveFocus(root.host);
}

/** The card's side of the seam; see CardRenderer. Show the host before placing it: only then can it take the focus. */
export const cardRenderer: CardRenderer<ShadowRoot, HTMLElement> = {
  render: renderCard,
  renderProblem(root, problem, props) {
    shownCard.delete(root);
    drawThemed(root, props, (theme) => <Problem problem={problem} {...props} theme={theme} />);
  },
  async place(host, anchor, mode) {
    await followWindow(host, () => place(host, anchor, mode));
    giveFocus(host);
  },
  unmount(root) {
    waiting.delete(root.host);
    shownCard.delete(root);
    stopFollowing(root);
    leaveWindow(root.host as HTMLElement);
    forgetSheet(root.host as HTMLElement);
    const origin = root.host === document.activeElement ? cameFrom.get(root) : undefined;
    cameFrom.delete(root);
    render(null, mountPoint(root));
    if (origin) giveBack(origin);
  },
};
