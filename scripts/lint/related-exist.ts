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
    for (const loaded of cards)
      for (const { part, path } of partsOf(loaded.card))
        for (const [index, id] of (part.related ?? []).entries())
          if (!ids.has(id))
            report(
              loaded,
              [...path, 'related', index],
              `no card has the id "${id}"; write it, correct the id or leave it out.`,
              'warning',
            );
  },
};
