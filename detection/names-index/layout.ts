/**
 * The names index as bytes. It is used as it is loaded: typed-array views over one ArrayBuffer and no object per
 * name. Little-endian, like every machine that a browser runs on.
 *
 * Header (Int32): magic, version, then the length of each section in elements, in the order below.
 *
 * A *prefix* is a run of whole words with which some name begins. Its hash chooses a bucket, the upper 8 bits of it are kept to
 * compare; a prefix that only seems equal, one in 256, costs a look at the spelling or at the next word and no more. A *name* is a key (keys.ts). A *sense* says what a name
 * may mean: a spelling (the key with its capitals), a card and a rule. The senses of a name follow one another; the last is marked.
 */

import type { Demonym, Period } from './source.ts';

export const MAGIC = 0x474c5358; // "GLSX"
export const VERSION = 6;

/** Flags in the value of a prefix, below the number of the name's first sense. */
export const PREFIX_FINAL = 1;
export const PREFIX_MORE = 2;
export const PREFIX_SHIFT = 2;

/** A sense is one Uint32: the card's number, the number of its rule, and whether it is the name's last. */
export const SENSE_LAST = 1;
export const SENSE_RULE_SHIFT = 1;
export const SENSE_RULE_BITS = 12;
export const SENSE_CARD_SHIFT = SENSE_RULE_SHIFT + SENSE_RULE_BITS;
export const MOST_RULES = 1 << SENSE_RULE_BITS;
export const MOST_CARDS = 1 << (32 - SENSE_CARD_SHIFT);

/** Spellings and cards are found by the start of their block of this many, and the lengths inside it. */
export const BLOCK = 16;
export const LONGEST_SPELLING = 0xff;
export const LONGEST_CARD = 0xffff;

/** What a sense asks for. Few rules serve all names. */
export interface Rule {
  /** However it is capitalised. */
  anyCase?: true;
  /** The sense meant when nothing speaks for another. */
  default?: true;
  /** Another name of the card must stand in the article. */
  needsSelf?: true;
  /** Counts only right behind a town that lies in the place. */
  afterTown?: true;
  /** Counts only directly after "the", written so in mid-sentence: the Hill (not The Hill), but The Hague. */
  needsThe?: 'the' | 'The';
  /** Full day: never in an article of an earlier one. */
  since?: string;
  /** In an article of this time nothing else is asked for. */
  during?: Period;
  /** What belongs to the place is called so, or its people. */
  demonym?: Demonym;
  /** One of these words must stand in the article. */
  needs?: string[];
  /** Or the page must be about the card's country. */
  needsCountry?: true;
  /** None of these words may stand in the article. */
  unless?: string[];
  /** A look-alike: takes the text and means no card. The reason, for the curious. */
  lookalike?: string;
}

export const INT_SECTIONS = ['bucketStart', 'prefixValue', 'sense', 'spellingBlock', 'cardBlock'] as const;
export const SHORT_SECTIONS = ['cardLength'] as const;
export const BYTE_SECTIONS = ['prefixCheck', 'spellingLength', 'spellings', 'cards', 'meta'] as const;

export type IntSection = (typeof INT_SECTIONS)[number];
export type ShortSection = (typeof SHORT_SECTIONS)[number];
export type ByteSection = (typeof BYTE_SECTIONS)[number];

/** Sections in the order of the file, with the bytes that an element takes: the wide ones first, so that all are aligned. */
export const SECTIONS: readonly (readonly [IntSection | ShortSection | ByteSection, number])[] = [
  ...INT_SECTIONS.map((name) => [name, 4] as const),
  ...SHORT_SECTIONS.map((name) => [name, 2] as const),
  ...BYTE_SECTIONS.map((name) => [name, 1] as const),
];

export const HEADER_LENGTH = 2 + SECTIONS.length;

/** The part of the index that is parsed when it is opened: small, and nothing in it per name or per card. */
export interface IndexMeta {
  rules: Rule[];
  /** How names begin that may begin with something else than a capital: the first word, of a word that begins with a digit its digits. */
  otherStarts: string[];
  /** Numbers of the cards that are instruments, and of those that are provisions. */
  instruments: number[];
  provisions: number[];
}
