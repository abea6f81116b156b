import type { LoadedCard } from '../dataset/load.ts';
import type { Problem } from '../dataset/problem.ts';
import { collisions } from './collisions.ts';
import { datedLabels } from './dated-labels.ts';
import { examples } from './examples.ts';
import { fileName } from './file-name.ts';
import { intervals } from './intervals.ts';
import { itemCounts } from './item-counts.ts';
import { percent } from './percent.ts';
import { quotation } from './quotation.ts';
import { readableNames } from './readable-names.ts';
import { relatedExist } from './related-exist.ts';
import type { Rule } from './rule.ts';
import { shelfLife } from './shelf-life.ts';
import { sourceKeys } from './source-keys.ts';
import { uniqueIds } from './unique-ids.ts';
import { uniqueLabels } from './unique-labels.ts';
import { weakSources } from './weak-sources.ts';

export const rules: readonly Rule[] = [
  fileName,
  uniqueIds,
  sourceKeys,
  intervals,
  itemCounts,
  quotation,
  percent,
  readableNames,
  collisions,
  uniqueLabels,
  datedLabels,
  shelfLife,
  weakSources,
  relatedExist,
  examples,
];

/** Runs every rule over the whole dataset. */
export function lint(cards: readonly LoadedCard[]): Problem[] {
  return rules.flatMap((rule) => {
    const problems: Problem[] = [];
    rule.check(cards, (card, path, message, severity) => {
      problems.push({ file: card.file, line: card.lineOf(path), rule: rule.name, message, severity });
    });
    return problems;
  });
}
