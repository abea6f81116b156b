import { provisionId } from '../../data/ids.ts';
import type { Rule } from './rule.ts';

export const uniqueIds: Rule = {
  name: 'unique-ids',
  description: 'Two cards with one id would hide each other.',
  check(cards, report) {
    const first = new Map<string, string>();
    for (const loaded of cards) {
      const ids: { id: string; path: (string | number)[] }[] = [
        { id: loaded.card.id, path: ['id'] },
        ...(loaded.card.provisions ?? []).map((provision, index) => ({
          id: provisionId(loaded.card.id, provision),
          path: ['provisions', index],
        })),
      ];
      for (const { id, path } of ids) {
        const other = first.get(id);
        if (other)
          report(loaded, path, `the id "${id}" is taken by ${other}; merge the two or choose another id.`);
        else first.set(id, loaded.file);
      }
    }
  },
};
