import { spellingOf } from '../../detection/names-index/build.ts';
import type { Rule } from './rule.ts';
import { partsOf } from './walk.ts';

export const readableNames: Rule = {
  name: 'readable-names',
  description:
    'Detection reads names word by word; one with a bracket or a quotation mark inside would never be found.',
  check(cards, report) {
    for (const loaded of cards) {
      for (const { part, path } of partsOf(loaded.card)) {
        for (const [index, name] of (part.names ?? []).entries()) {
          const written = typeof name === 'string' ? name : name.name;
          if (!spellingOf(written))
            report(
              loaded,
              [...path, 'names', index],
              `detection cannot read the name "${written}"; write it without brackets, quotation marks and the like.`,
            );
        }
      }
    }
  },
};
