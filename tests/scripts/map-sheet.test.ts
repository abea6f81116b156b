import { expect, it } from 'vitest';
import { placeCard } from '../../data/place-cards.ts';
import { compileCheckedDataset } from '../../scripts/dataset/package.ts';
import { SUBJECTS } from '../../scripts/map-sheet/subjects.ts';

const { cards, places } = compileCheckedDataset();

it('draws cards that there are', () => {
  const written = new Set(cards.map(({ id }) => id));
  const missing = SUBJECTS.filter(
    (id) => !written.has(id) && !places.some((country) => placeCard(id, country)),
  );
  expect(missing).toEqual([]);
});
