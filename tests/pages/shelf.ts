/** All awkward pages. */
import { hostilePages } from './hostile.ts';
import { inlinePages } from './inline.ts';
import { livingPages } from './living.ts';
import type { AwkwardPage } from './page.ts';
import { revealedPages } from './revealed.ts';
import { structurePages } from './structure.ts';
import { treePages } from './trees.ts';

export const shelf: readonly AwkwardPage[] = [
  ...inlinePages,
  ...structurePages,
  ...treePages,
  ...livingPages,
  ...revealedPages,
  ...hostilePages,
];
