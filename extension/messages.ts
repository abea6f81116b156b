/**
 * Every message between the extension's parts, with its direction. Failure travels as data, since errors do
 * not survive the wire.
 */
import type { CardKind, CompiledCard, Familiarity } from '../data/compiled.ts';
import type { Article, Mention } from '../detection/types.ts';
import type { MarkLook } from './mark-files.ts';
import type { PageChoice } from './page-choice.ts';

/** What goes wrong in ways that we foresee; the interface has a sentence for each. */
export type Problem = 'noCard' | 'damagedFile' | 'noSite' | 'mentionGone' | 'nothingMarked' | 'noAnswer';

/** `error` is a `Problem`, or what the browser said in its own words. */
export type Outcome<T> = { ok: true; value: T } | { ok: false; error: string };

export const problem = (error: Problem): { ok: false; error: Problem } => ({ ok: false, error });

/** The outcome of what was thrown, in its own words. */
export const failure = (error: unknown): { ok: false; error: string } => ({
  ok: false,
  error: error instanceof Error ? error.message : String(error),
});

/** A mention as the page shows it: what the tooltip of detection says, and what the popup lists. */
export interface ShownMention extends Mention {
  title: string;
  /** The title of the instrument that a provision stands in. */
  of?: string;
  kind: CardKind;
  topic: string;
  familiarity: Familiarity;
}

export interface DetectRequest {
  article: Article;
  /** Where only some blocks changed: indices into `article.blocks` of those to answer for; all when absent. */
  only?: number[];
  /** Grows with every request of a page; the page drops an answer whose revision is not its newest. */
  revision: number;
}

export interface DetectAnswer {
  revision: number;
  mentions: ShownMention[];
  /** At most so many marks: the page is not about public affairs. */
  most?: number;
}

/** One row of the popup's "context on this page", in reading order. */
export interface PageEntry {
  /** Handed back in `openMention`. */
  key: number;
  card: string;
  title: string;
  /** The title of the instrument that a provision stands in. */
  of?: string;
  kind: CardKind;
  /** The words on the page. */
  text: string;
  /** How often the card is mentioned on the page. */
  count: number;
}

export interface PageReport {
  /** Whether the page was taken for an article. */
  article: boolean;
  entries: PageEntry[];
  /** What the reader chose for this page. */
  choice: PageChoice;
}

/** The interface's words in one language; none for English, which is built in. */
export interface InterfaceWords {
  /** BCP 47. */
  language: string;
  /** As in `_locales/<language>/messages.json`. */
  messages: Record<string, { message: string }>;
}

/** Content script to background. */
export interface PageToBackground {
  detect(request: DetectRequest): Outcome<DetectAnswer>;
  card(request: { id: string }): Outcome<CompiledCard>;
  /** Injects card.js into the sender's frame; the page calls it before its first card. */
  loadCardScript(request: undefined): Outcome<null>;
  /** The words of the card, in the reader's language. */
  cardWords(request: undefined): Outcome<InterfaceWords>;
  /** The style sheet of the marks, where the page came without it. */
  markSheet(request: MarkLook): Outcome<string>;
  /** How many cards the page mentions, for the badge. */
  pageCount(request: { count: number }): Outcome<null>;
  /** "I know this": the card is no longer marked. */
  know(request: { id: string }): Outcome<null>;
  /** What the reader chose for the page with this key. */
  choosePage(request: { key: string; choice: PageChoice }): Outcome<null>;
  /** Switches the sender's site off. */
  notThisSite(request: undefined): Outcome<null>;
  /** Opens a card among all cards, in a new tab. */
  browse(request: { id: string }): Outcome<null>;
}

/** Popup or background to the content script of one tab. */
export interface BackgroundToPage {
  report(request: undefined): Outcome<PageReport>;
  /** The reader's choice for the page; the page tells the background, since it alone makes its key. */
  choose(request: { choice: PageChoice }): Outcome<null>;
  openMention(request: { key: number }): Outcome<null>;
  /** Shows a card beside the selected text. */
  showCard(request: { id: string }): Outcome<null>;
  /** Walks to the next or previous mention and opens its card (the keyboard commands). */
  walk(request: { step: 1 | -1 }): Outcome<null>;
  /** The site was switched off: take marks, card and listeners away. */
  leave(request: undefined): Outcome<null>;
}
