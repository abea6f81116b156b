/**
 * The seam between the page (which knows where a card belongs and when) and the card's own script (which knows
 * how it looks). The card's script arrives when a card is first needed and leaves a CardRenderer behind.
 */
import type { CompiledCard } from '../data/compiled.ts';
import type { Why } from '../detection/types.ts';

/** The property of the content script's global object under which card.js leaves its CardRenderer. */
export const CARD_RENDERER_KEY = '__glossCardRenderer';

/** The property under which explain.js leaves what ends it: where Gloss comes to read the page, it answers for itself. */
export const EXPLAINING_KEY = '__glossExplaining';

/** How the card came up on a page, which decides how it behaves. */
export type CardMode = 'hover' | 'pinned' | 'keyboard' | 'sheet';

/** To which mention the reader has walked, and of how many. */
export interface WalkPosition {
  /** Counted from 1. */
  at: number;
  of: number;
}

export interface CardProps {
  card: CompiledCard;
  /** `library`: in the flow of a page of the extension's own, where it neither opens nor closes. */
  mode: CardMode | 'library';
  size: 'normal' | 'large';
  /** "As the page" is settled before. */
  theme: 'light' | 'dark';
  /** Full day of the reader, for what is out of date. */
  today: string;
  /** Full day on which the article was published, where the page says it. */
  published?: string;
  /** Absent for a card that was reached from another card. */
  why?: Why;
  /** Said to a screen reader, where the reader walks from mention to mention. */
  position?: WalkPosition;
  /** Titles of the cards below this one in the stack, outermost first; Back leads to the last. */
  trail: string[];
  onClose(): void;
  onBack(): void;
  onPin(): void;
  /** Opens a related card, or the runner-up, inside. */
  onOpen(id: string): void;
  /** "I know this": the card is no longer marked. */
  onKnow(id: string): void;
  /** "Not here": nothing is marked on this page, or on this site, any more. Absent where there is neither. */
  onNotHere?(scope: 'page' | 'site'): void;
  /** Opens the card among all cards, in a page of the extension. Absent there. */
  onBrowse?(id: string): void;
}

/** A failure the reader should hear of in place of the card. */
export interface CardProblem {
  title: string;
  message: string;
}

/** A rectangle in CSS pixels, relative to the viewport. */
export interface Rect {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** What colours a card has: those that the reader chose, or those of the page at an element of its text, or its body. */
export interface Colours<Host> {
  theme: CardProps['theme'] | 'page';
  element?: Host | undefined;
}

/** What the page tells of a card; which theme "page" comes to, and when it changes, is the renderer's to see. */
export type PageCardProps<Host> = Omit<CardProps, 'theme'> & Colours<Host>;

/** `Root` is the shadow root that the card is drawn into, `Host` the element that is placed; this room knows no DOM. */
export interface CardRenderer<Root = unknown, Host = unknown> {
  /** Draws the card into `root`, replacing what was there. */
  render(root: Root, props: PageCardProps<Host>): void;
  /** Draws a short, honest message in place of a card. */
  renderProblem(root: Root, problem: CardProblem, props: Colours<Host> & Pick<CardProps, 'onClose'>): void;
  /**
   * Places the host beside the line of the mention that is nearest to the pointer, inside the viewport.
   * `anchor` is read again at each call.
   */
  place(host: Host, anchor: Rect, mode: CardMode): Promise<void>;
  /** Takes the card out of `root`. */
  unmount(root: Root): void;
}
