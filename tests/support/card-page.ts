/** Runs in a test's page: the card's script as it ships, and a host as the content script makes it. */
import { cardRenderer } from '../../components/card/renderer.tsx';
import type { CardMode, PageCardProps, Rect } from '../../hover/card-view.ts';
import { cardStates } from '../../scripts/gallery/states.ts';

interface Opened {
  host: HTMLElement;
  root: ShadowRoot;
  /** Names of the callbacks in the order in which they were called. */
  calls: string[];
}

export interface CardPage {
  /** Shows the card of a gallery state in a popover beside `anchor`. */
  open(state: string, anchor: Rect, mode: CardMode, theme?: 'page'): Promise<Opened>;
  /** Places the open card anew, as when the page was scrolled. */
  follow(anchor: Rect, mode: CardMode): Promise<void>;
}

const today = '2026-11-23';

async function open(state: string, anchor: Rect, mode: CardMode, theme?: 'page'): Promise<Opened> {
  document.querySelector('gloss-card')?.remove();
  const host = document.createElement('gloss-card');
  host.popover = 'manual';
  document.documentElement.append(host);
  const root = host.attachShadow({ mode: 'open' });
  const calls: string[] = [];
  const note = (name: string) => (detail?: string) =>
    void calls.push([name, detail].filter(Boolean).join(' '));
  const props: PageCardProps<HTMLElement> = {
    ...(cardStates.find(({ name }) => name === state) as (typeof cardStates)[number]).props,
    mode,
    size: 'normal',
    theme: theme ?? 'light',
    today,
    trail: ['Sweden'],
    onClose: () => note('close')(),
    onBack: () => note('back')(),
    onPin: () => note('pin')(),
    onOpen: note('open'),
    onKnow: note('know'),
  };
  cardRenderer.render(root, props);
  host.showPopover();
  await cardRenderer.place(host, anchor, mode);
  return { host, root, calls };
}

const follow = (anchor: Rect, mode: CardMode): Promise<void> =>
  cardRenderer.place(document.querySelector('gloss-card') as HTMLElement, anchor, mode);

Object.assign(globalThis, { cardPage: { open, follow } satisfies CardPage });
