import type { Rule } from './rule.ts';
import { partsOf } from './walk.ts';

/** Quotation marks around a whole quotation. */
const MARKS = /^["'“‘]+|["'”’]+$/g;

const wordsIn = (text: string): number =>
  text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

export const quotation: Rule = {
  name: 'quotation',
  description:
    'Only the operative words of a legal text are quoted: 30 words at most; the card adds the quotation marks.',
  check(cards, report) {
    for (const loaded of cards) {
      for (const { part, path } of partsOf(loaded.card)) {
        if (!part.quote) continue;
        const words = wordsIn(part.quote.text);
        if (words > 30)
          report(loaded, [...path, 'quote'], `the quotation has ${words} words; cut it to 30 with "…".`);
        if (/^["'“‘]|["'”’]$/.test(part.quote.text))
          report(loaded, [...path, 'quote'], 'remove the quotation marks; the card adds them.');
      }
    }
  },
  fix(document, card) {
    return partsOf(card).flatMap(({ part, path }) => {
      const bare = part.quote?.text.trim().replace(MARKS, '');
      if (bare === undefined || bare === part.quote?.text) return [];
      document.setIn([...path, 'quote', 'text'], bare);
      return ['took the quotation marks off a quotation'];
    });
  },
};
