import type { Reason } from '../../detection/reasons.ts';
import type { reasons } from '../../locales/en.json';
import { counted, fill, language, type PluralForms } from '../language.ts';

/** A sentence for each kind of evidence. */
export type ReasonWords = typeof reasons;

const listed = (phrases: readonly string[], { quoted }: ReasonWords): string =>
  new Intl.ListFormat(language).format(phrases.map((phrase) => fill(quoted, { phrase })));

/** The evidence in words a reader understands: "The page names “NATO”, 12 times". */
export function reasonText({ kind, phrases = [], count = 0 }: Reason, words: ReasonWords): string {
  const sentence: string | PluralForms = words[kind];
  const text = typeof sentence === 'string' ? sentence : counted(sentence, count);
  return fill(text, { phrases: listed(phrases, words) });
}
