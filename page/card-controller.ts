/** Carries out what the hover reducer decides: runs its timers, fetches cards, draws and places them. */
import type { CompiledCard } from '../data/compiled.ts';
import type { Why } from '../detection/types.ts';
import type { Outcome } from '../extension/messages.ts';
import type {
  CardMode,
  CardProps,
  CardRenderer,
  Colours,
  PageCardProps,
  Rect,
  WalkPosition,
} from '../hover/card-view.ts';
import { askedFor, type Effect, type Gesture, idle, type MentionKey, reduce } from '../hover/reducer.ts';
import { localDay } from './article.ts';
import { type CardHost, createCardHost } from './card-host.ts';

/** The card's renderer as it is in a page. */
export type DomCardRenderer = CardRenderer<ShadowRoot, HTMLElement>;

/** Milliseconds for which a card stays after the pointer left. */
const GRACE = 300;

/** What the controller has to know of a mention. */
export interface CardTarget {
  card: string;
  title: string;
  why: Why;
  /** The element whose theme a card has that follows the page; the body where it is absent. */
  element?: Element;
  /** Absent where the reader did not walk to this mention. */
  position?: WalkPosition | undefined;
  /** The line of the mention that the card belongs beside, read anew at each call; undefined where it is gone. */
  anchor(): Rect | undefined;
}

export interface CardPorts {
  card(id: string): Promise<Outcome<CompiledCard>>;
  renderer(): Promise<DomCardRenderer>;
  onKnow(id: string): Promise<Outcome<null>>;
  /** Absent where Gloss does not read the page. */
  onNotHere?(scope: 'page' | 'site'): void;
  onBrowse(id: string): void;
}

export interface CardView {
  hoverDelay: number;
  size: CardProps['size'];
  theme: Colours<HTMLElement>['theme'];
  published?: string;
}

export interface CardController {
  gesture(gesture: Gesture): void;
  /** The mention whose card is open. */
  shownMention(): MentionKey | undefined;
  /** The mention where the reader is: its card is on its way by their own wish, or else open. */
  currentMention(): MentionKey | undefined;
  mode(): CardMode | undefined;
  host(): CardHost | undefined;
  /** The open card's rectangle in the viewport. */
  rect(): Rect | undefined;
  /** Places the open card anew beside what it belongs to, which may have moved; closes it where that has left the window. */
  follow(): void;
  leave(): void;
}

/** The cards that are open, the innermost last, and what the first was opened for. */
interface Stack {
  cards: CompiledCard[];
  target?: CardTarget;
}

export function createCardController(
  document: Document,
  ports: CardPorts,
  view: () => CardView,
  target: (mention: MentionKey) => CardTarget | undefined,
  onShown: (mention: MentionKey | undefined) => void,
): CardController {
  const window = document.defaultView as Window & typeof globalThis;
  const timers = new Set<number>();
  let state = idle;
  let token = 0;
  let host: CardHost | undefined;
  let renderer: DomCardRenderer | undefined;
  /** What came last for a mention that was asked for. */
  let fetched: Outcome<CompiledCard> | undefined;
  let stack: Stack = { cards: [] };

  const after = (delay: number, run: () => void): void => {
    const timer = window.setTimeout(() => {
      timers.delete(timer);
      run();
    }, delay);
    timers.add(timer);
  };

  const gesture = (made: Gesture): void => {
    const step = reduce(state, made, ++token);
    state = step.state;
    for (const effect of step.effects) carryOut(effect);
  };

  const dismiss = (): void => gesture({ type: 'dismiss' });

  function carryOut(effect: Effect): void {
    switch (effect.type) {
      case 'startDelay':
        after(view().hoverDelay, () => gesture({ type: 'delayElapsed', token: effect.token }));
        break;
      case 'startGrace':
        after(GRACE, () => gesture({ type: 'graceElapsed', token: effect.token }));
        break;
      case 'loadCard':
        void load(effect.mention, effect.token);
        break;
      case 'showCard':
        show(effect.mention, effect.mode);
        break;
      case 'changeMode':
        draw(effect.mode);
        break;
      case 'hideCard':
        hide();
    }
  }

  /** A card that cannot be fetched still opens: it says what is wrong. */
  async function load(mention: MentionKey, asked: number): Promise<void> {
    const wanted = target(mention);
    if (!wanted) return dismiss();
    try {
      const [outcome, drawer] = await Promise.all([ports.card(wanted.card), renderer ?? ports.renderer()]);
      renderer = drawer;
      fetched = outcome;
      gesture({ type: 'cardReady', token: asked });
    } catch {
      // The card's script did not come: the extension is going away, or this page lets no script in.
      dismiss();
    }
  }

  const colours = (): Colours<HTMLElement> => ({
    theme: view().theme,
    element: (state.shown && target(state.shown.mention)?.element) as HTMLElement | undefined,
  });

  function props(mode: CardMode): PageCardProps<HTMLElement> {
    const card = stack.cards.at(-1) as CompiledCard;
    const { why, position } = (stack.cards.length === 1 && stack.target) || {};
    const { published, size } = view();
    return {
      card,
      mode,
      size,
      ...colours(),
      today: localDay(new Date()),
      ...(published && { published }),
      ...(why && { why }),
      ...(position && mode === 'keyboard' && { position }),
      trail: stack.cards.slice(0, -1).map(({ title }) => title),
      onClose: dismiss,
      onBack: () => {
        stack.cards.pop();
        draw(state.shown?.mode ?? mode);
      },
      onPin: () => gesture({ type: 'pin' }),
      onOpen: (id) => void openInside(card, id),
      onKnow: (id) => void know(card, id),
      ...(ports.onNotHere && {
        onNotHere: (scope: 'page' | 'site') => {
          dismiss();
          ports.onNotHere?.(scope);
        },
      }),
      onBrowse: (id) => ports.onBrowse(id),
    };
  }

  /** Where the browser did not keep it, the card says so rather than go. */
  async function know({ title }: CompiledCard, id: string): Promise<void> {
    const shown = state.shown?.mention;
    const outcome = await ports.onKnow(id);
    if (outcome.ok) dismiss();
    else if (shown !== undefined && state.shown?.mention === shown) tell(title, outcome.error);
  }

  /** A message in place of the card. */
  function tell(title: string, message: string): void {
    if (!host || !renderer) return;
    stack = { cards: [] };
    renderer.renderProblem(host.root, { title, message }, { ...colours(), onClose: dismiss });
  }

  async function openInside({ title, related, instrument }: CompiledCard, id: string): Promise<void> {
    const shown = state.shown?.mention;
    try {
      const outcome = await ports.card(id);
      if (shown === undefined || state.shown?.mention !== shown) return;
      const link = [...related, ...(instrument ? [instrument] : [])].find((one) => one.id === id);
      if (!outcome.ok) return tell(link?.title ?? title, outcome.error);
      stack.cards.push(outcome.value);
      draw(state.shown.mode);
    } catch {
      dismiss();
    }
  }

  function draw(mode: CardMode): void {
    if (!host || !renderer) return;
    if (stack.cards.length > 0) renderer.render(host.root, props(mode));
    host.show(stack.cards.at(-1)?.id ?? '');
    place(mode);
  }

  function place(mode: CardMode): void {
    const mention = state.shown?.mention;
    const anchor = mention === undefined ? undefined : target(mention)?.anchor();
    if (host && renderer && anchor) void renderer.place(host.element, anchor, mode);
  }

  function show(mention: MentionKey, mode: CardMode): void {
    const wanted = target(mention);
    // The page may have taken the words away while their card was fetched.
    if (!wanted || !fetched || !renderer) {
      dismiss();
      return;
    }
    host ??= listenedHost();
    if (fetched.ok) {
      stack = { cards: [fetched.value], target: wanted };
      draw(mode);
    } else {
      tell(wanted.title, fetched.error);
      host.show(wanted.card);
      place(mode);
    }
    onShown(mention);
  }

  function hide(): void {
    if (host && renderer) renderer.unmount(host.root);
    host?.hide();
    stack = { cards: [] };
    onShown(undefined);
  }

  function listenedHost(): CardHost {
    const made = createCardHost(document);
    made.element.addEventListener('pointerenter', () => gesture({ type: 'cardEnter' }));
    made.element.addEventListener('pointerleave', () => gesture({ type: 'cardLeave' }));
    // What is typed in the card is not meant for the page's shortcuts; only Escape is everybody's.
    for (const type of ['keydown', 'keypress', 'keyup'] as const)
      made.element.addEventListener(type, (event) => event.key !== 'Escape' && event.stopPropagation());
    return made;
  }

  return {
    gesture,
    shownMention: () => state.shown?.mention,
    currentMention: () => (askedFor(state.pending) ?? state.shown)?.mention,
    mode: () => state.shown?.mode,
    host: () => host,
    rect: () => (state.shown ? host?.element.getBoundingClientRect() : undefined),
    follow() {
      const { shown } = state;
      if (!shown) return;
      const anchor = target(shown.mention)?.anchor();
      const isInWindow =
        anchor &&
        anchor.y + anchor.height >= 0 &&
        anchor.y <= window.innerHeight &&
        anchor.x + anchor.width >= 0 &&
        anchor.x <= window.innerWidth;
      if (isInWindow) place(shown.mode);
      else dismiss();
    },
    leave() {
      for (const timer of timers) window.clearTimeout(timer);
      if (state.shown) hide();
      state = idle;
      host?.remove();
    },
  };
}
