import { expect, it } from 'vitest';
import { placeCard } from '../../data/place-cards.ts';
import { compileCheckedDataset } from '../../scripts/dataset/package.ts';
import { SUBJECTS } from '../../scripts/map-sheet/subjects.ts';

/** Milliseconds: the whole dataset is compiled, on machines that do other things too. */
const PATIENCE = 60_000;

it('draws cards that there are', { timeout: PATIENCE }, () => {
  const { cards, places } = compileCheckedDataset();
  const written = new Set(cards.map(({ id }) => id));
  const missing = SUBJECTS.filter(
    (id) => !written.has(id) && !places.some((country) => placeCard(id, country)),
  );
  expect(missing).toEqual([]);
});
