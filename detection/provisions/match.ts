import type { ProvisionForm } from '../names-index/source.ts';

/** One numbered provision as it stands in the text. Offsets are indices into the folded text. */
export interface ProvisionMatch {
  form: ProvisionForm;
  /** Canonical number. */
  number: string;
  /** Whole number; NaN for codes such as ES-11/1. */
  base: number;
  start: number;
  end: number;
  /** Where the whole expression begins and ends: a list shares its noun and its owner. */
  phraseStart: number;
  phraseEnd: number;
  /** The noun has a capital, or the number is in brackets or Roman: a title, not a passing count. */
  titled: boolean;
  /** "-like", "-style", "quasi-": the provision is a model for something else. */
  model: boolean;
  /** Canonical numbers of the whole list, where it is one: what is known of one tells of the others. */
  list?: readonly string[];
  /** What the noun itself says of the owner: "UNSCR", "Executive Order", "Common Article". */
  qualifier?: 'security-council' | 'general-assembly' | 'executive-order' | 'common';
}
