import type { CardFile, Provision } from '../../data/card-file.ts';
import type { Path } from '../dataset/load.ts';
import type { Rule } from './rule.ts';
import { partsOf } from './walk.ts';

const OTHER_FORMS = /(\d)(?:[ \u00a0\u202f]%|[ \u00a0]?per ?cent\b(?! points?))/g;

/** Everything of a card or provision that is in our own words: quotations, names, examples and titles of sources are not. */
function* ownWords(part: CardFile | Provision): Generator<{ text: string; path: Path }> {
  yield { text: part.summary, path: ['summary'] };
  for (const [at, fact] of part.facts.entries()) {
    yield { text: fact.label, path: ['facts', at, 'label'] };
    if (typeof fact.value === 'string') yield { text: fact.value, path: ['facts', at, 'value'] };
    for (const [index, { value }] of (fact.values ?? []).entries())
      if (typeof value === 'string') yield { text: value, path: ['facts', at, 'values', index, 'value'] };
  }
  for (const [at, { text }] of (part.timeline ?? []).entries())
    yield { text, path: ['timeline', at, 'text'] };
  for (const [at, { position }] of (('positions' in part && part.positions) || []).entries())
    yield { text: position, path: ['positions', at, 'position'] };
}

const otherForms = (card: CardFile): { path: Path; mended: string }[] =>
  partsOf(card).flatMap(({ part, path }) =>
    [...ownWords(part)].flatMap(({ text, path: below }) => {
      const mended = text.replace(OTHER_FORMS, '$1%');
      return mended === text ? [] : [{ path: [...path, ...below], mended }];
    }),
  );

export const percent: Rule = {
  name: 'percent',
  description:
    'A percentage is written in one way, "5%", so that a card does not have two of them side by side.',
  check(cards, report) {
    for (const loaded of cards)
      for (const { path, mended } of otherForms(loaded.card))
        report(loaded, path, `write percentages as "5%": "${mended}"; npm run facts:fix does it.`, 'warning');
  },
  fix(document, card) {
    return otherForms(card).map(({ path, mended }) => {
      document.setIn(path, mended);
      return `wrote a percentage as "5%" at ${path.join('.')}`;
    });
  },
};
