import type { Document } from 'yaml';
import type { LoadedCard, Path } from '../dataset/load.ts';

/** What a rule calls for each thing it finds wrong. */
export type Report = (card: LoadedCard, path: Path, message: string, severity?: 'error' | 'warning') => void;

/** One rule of the dataset's lint. */
export interface Rule {
  name: string;
  /** What the rule asks for, and why. */
  description: string;
  check(cards: readonly LoadedCard[], report: Report): void;
  /** Mends in the card's file what can be mended without knowing the subject; says what it did, one line each. */
  fix?(document: Document, card: LoadedCard['card']): string[];
}
