/** The evidence for a sense, as data: who shows it finds the words in the reader's language. */

/** What speaks for a sense. The interface has a sentence for each. */
export type ReasonKind =
  | 'onlySense'
  | 'usualSense'
  | 'ofTheTime'
  | 'ownerNamed'
  | 'fullNameOnPage'
  | 'sameInFull'
  | 'pageSays'
  | 'inSentence'
  | 'pageSpeaksOf'
  | 'whereItLies'
  | 'whereItLiesElsewhere'
  | 'speaksOfPlace'
  | 'province'
  | 'townInside'
  | 'townNear'
  | 'country'
  | 'belongs'
  | 'publisher'
  | 'beforeNumber'
  | 'ownerAfter'
  | 'ownerBefore'
  | 'ownerOnPage'
  | 'ownNumber'
  | 'ownerElsewhere'
  | 'inList'
  | 'model';

export interface Reason {
  kind: ReasonKind;
  /** The words of the page, or of the dataset, that it rests on. */
  phrases?: string[];
  /** How often the page has them. */
  count?: number;
}
