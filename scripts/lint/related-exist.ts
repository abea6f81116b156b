import { provisionId } from '../../data/ids.ts';
import type { Rule } from './rule.ts';
import { partsOf } from './walk.ts';

export const relatedExist: Rule = {
  name: 'related-exist',
  description:
    'A related card that does not exist would be a link to nowhere; until it is written the card goes without it.',
  check(cards, report) {
    const ids = new Set(
      cards.flatMap(({ card }) => [
        card.id,
        ...(card.provisions ?? []).map((provision) => provisionId(card.id, provision)),
      ]),
    );
    for (const loaded of cards) {
      for (const { part, path } of partsOf(loaded.card)) {
        const own = 'form' in part ? provisionId(loaded.card.id, part) : loaded.card.id;
        for (const [index, id] of (part.related ?? []).entries()) {
          const at = [...path, 'related', index];
          if (id === own) report(loaded, at, 'the card is related to itself; leave it out.');
          else if (!ids.has(id))
            report(
              loaded,
              at,
              `no card has the id "${id}"; write it, correct the id or leave it out.`,
              'warning',
            );
        }
      }
    }
  },
  fix(document, card) {
    const related = card.related ?? [];
    if (!related.includes(card.id)) return [];
    document.setIn(
      ['related'],
      related.filter((id) => id !== card.id),
    );
    return ['took the card out of its own related cards'];
  },
};
