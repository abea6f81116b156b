/**
 * The names index as bytes. It is used as it is loaded: typed-array views over one ArrayBuffer and no object per
 * name. Little-endian, like every machine that a browser runs on.
 *
 * Header (Int32): magic, version, bucket bits, then the length of each section in elements, in the order below.
 * A *prefix* is a run of whole words with which some name begins; its hash finds the bucket.
 * A *name* is a key (keys.ts); a *spelling* is a key with its capitals; a *sense* says which card a spelling means.
 */

import type { IndexedCard } from './source.ts';

export const MAGIC = 0x474c5358; // "GLSX"
export const VERSION = 1;

/** Flags in the value of a prefix, below the name's number. */
export const PREFIX_FINAL = 1;
export const PREFIX_MORE = 2;
export const PREFIX_SHIFT = 2;

/** Flags in the rule of a sense, below the number of its needs (0 for none). */
export const SENSE_ANY_CASE = 1;
export const SENSE_DEFAULT = 2;
export const SENSE_NEEDS_SELF = 4;
/** Counts only directly after "the": the Hill, the Fed. */
export const SENSE_NEEDS_THE = 8;
/** A look-alike: takes the text and means no card. */
export const SENSE_LOOKALIKE = 16;
export const SENSE_SHIFT = 8;

/** Int32 sections in their order in the file; the two UTF-16 sections follow. */
export const INT_SECTIONS = [
  'bucketStart',
  'prefixHash',
  'prefixValue',
  'nameSenses',
  'senseSpelling',
  'senseCard',
  'senseRule',
  'spellingStart',
] as const;
export const TEXT_SECTIONS = ['spellings', 'meta'] as const;

export type IntSection = (typeof INT_SECTIONS)[number];
export type TextSection = (typeof TEXT_SECTIONS)[number];

export const HEADER_LENGTH = 3 + INT_SECTIONS.length + TEXT_SECTIONS.length;

/** The part of the index that is read once and kept as objects: a few per card, none per name. */
export interface IndexMeta {
  cards: IndexedCard[];
  /** Lists of words of which one must stand in the article; senses refer to them by number, from 1. */
  needs: string[][];
  /** Reasons of the look-alikes; a look-alike's senseCard is an index into this. */
  lookalikes: string[];
  /** First words, in lower case, of the names that may begin with a small letter. */
  lowerStarts: string[];
}
