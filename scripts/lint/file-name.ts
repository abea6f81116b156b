import { basename } from 'node:path';
import type { Rule } from './rule.ts';

export const fileName: Rule = {
  name: 'file-name',
  description: 'The file is named after the id, so that a card is found by its file.',
  check(cards, report) {
    for (const loaded of cards.filter(({ generated }) => !generated)) {
      const stem = basename(loaded.file).replace(/\.ya?ml$/, '');
      if (stem !== loaded.card.id)
        report(
          loaded,
          ['id'],
          `the id "${loaded.card.id}" is not the file's name; rename the file to ${loaded.card.id}.yaml or correct the id.`,
        );
    }
  },
};
