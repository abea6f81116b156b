import type { CardKind, Familiarity } from '../data/compiled.ts';

/** How a mention is marked on the page. */
export const MARK_STYLES = ['dotted', 'tint', 'underline'] as const;
export type MarkStyle = (typeof MARK_STYLES)[number];

/** The colour of marks: the text's own, or a tone mixed into it. */
export const MARK_COLOURS = ['text', 'blue', 'green', 'amber'] as const;
export type MarkColour = (typeof MARK_COLOURS)[number];

/** What opens a card: the pointer at rest, a click, or the pointer at rest while Alt is held. */
export const CARD_TRIGGERS = ['hover', 'click', 'modifier'] as const;
export type CardTrigger = (typeof CARD_TRIGGERS)[number];

/** The languages that the interface speaks. */
export const LANGUAGES = ['en', 'de', 'fr', 'es', 'uk'] as const;
export type Language = (typeof LANGUAGES)[number];

/** Everything that the reader can set, with every default filled in. */
export interface Settings {
  /** The big switch. Off means that no script of ours is injected anywhere. */
  enabled: boolean;
  /** Unix time in milliseconds until which Gloss rests everywhere; nothing rests once it has passed. */
  pausedUntil: number;
  /** Where Gloss runs: on the publishers' list and added sites, or only on sites the reader chose. */
  siteMode: 'publishers' | 'chosen';
  /** Host names switched off by the reader ("www." is cut). A host covers its subdomains. */
  blockedSites: string[];
  /** Host names added by the reader, for which the browser has granted permission. */
  addedSites: string[];
  /** Keys (page/page-key.ts) of pages that the reader switched off, and of pages that are explained though they do not look like articles. */
  pagesOff: string[];
  pagesOn: string[];
  markStyle: MarkStyle;
  markColour: MarkColour;
  /** Which mentions of a card are marked on a page; with none the popup's list still works. */
  marks: 'first' | 'all' | 'none';
  markHeadings: boolean;
  /** The most familiar cards that are still explained: everyday marks all, specialist only what few know. */
  explain: Familiarity;
  /** Kinds of card that the reader does not want. */
  hiddenKinds: CardKind[];
  /** Topics (folders of data/cards, towns, provinces) that the reader does not want. */
  hiddenTopics: string[];
  /** Card ids that the reader knows; they are not marked. */
  knownCards: string[];
  /** Milliseconds the pointer rests on a mention before its card opens: 150 to 700. */
  hoverDelay: number;
  cardTrigger: CardTrigger;
  cardSize: 'normal' | 'large';
  theme: 'page' | 'light' | 'dark';
  badge: boolean;
  /** What the interface speaks; the cards are English always. */
  language: 'browser' | Language;
}

export const defaultSettings: Readonly<Settings> = {
  enabled: true,
  pausedUntil: 0,
  siteMode: 'publishers',
  blockedSites: [],
  addedSites: [],
  pagesOff: [],
  pagesOn: [],
  markStyle: 'dotted',
  markColour: 'text',
  marks: 'first',
  markHeadings: true,
  explain: 'everyday',
  hiddenKinds: [],
  hiddenTopics: [],
  knownCards: [],
  hoverDelay: 300,
  cardTrigger: 'hover',
  cardSize: 'normal',
  theme: 'page',
  badge: true,
  language: 'browser',
};
