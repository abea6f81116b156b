import type { CardFile, Fact, Provision } from '../../data/card-file.ts';
import type { Path } from '../dataset/load.ts';

/** A card or one of its provisions, with the path at which it stands. */
export interface Part {
  part: CardFile | Provision;
  path: Path;
}

export const partsOf = (card: CardFile): Part[] => [
  { part: card, path: [] },
  ...(card.provisions ?? []).map((part, index) => ({ part, path: ['provisions', index] })),
];

export const factsOf = (card: CardFile): { fact: Fact; path: Path }[] =>
  partsOf(card).flatMap(({ part, path }) =>
    part.facts.map((fact, index) => ({ fact, path: [...path, 'facts', index] })),
  );
