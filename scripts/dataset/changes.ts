/**
 * What a version of the dataset says differently from the one that was released before it. The released facts are a committed table,
 * a fact a line (card, label, newest value), which `npm run facts:release` writes when a version is released.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CompiledCard, CompiledFact } from '../../data/compiled.ts';
import type { DatasetChanges, FactChange } from '../../data/dataset-summary.ts';
import { projectRoot } from './load.ts';

export const RELEASED_FACTS = join(projectRoot, 'data/released-facts.tsv');

/** The value that began last, with its unit. */
function newestValue({ values, unit }: CompiledFact): string {
  const newest = values
    .toSorted((a, b) => ((a.from ?? a.asOf ?? '') < (b.from ?? b.asOf ?? '') ? -1 : 1))
    .at(-1);
  return [newest?.value ?? '', unit]
    .filter((part) => part !== undefined)
    .join(' ')
    .replace(/\s+/g, ' ');
}

/** The table that a release keeps: its version, then a fact a line, in the order of card and label. */
export function releasedFacts(cards: readonly CompiledCard[], version: string): string {
  const lines = cards.flatMap(({ id, facts }) =>
    facts.map((fact) => [id, fact.label, newestValue(fact)].join('\t')),
  );
  return `# ${version}\n${lines.sort().join('\n')}\n`;
}

interface Released {
  version: string;
  /** Of each card its facts: label and value. */
  cards: ReadonlyMap<string, readonly (readonly [label: string, value: string])[]>;
}

function readReleased(table: string): Released {
  const [head = '', ...lines] = table.split('\n');
  const version = /^# (\S+)$/.exec(head)?.[1];
  if (!version)
    throw new Error(
      `${RELEASED_FACTS}: the first line must be "# VERSION"; write it anew with npm run facts:release.`,
    );
  const rows = lines.filter(Boolean).map((line) => line.split('\t') as [string, string, string]);
  const byCard = Map.groupBy(rows, ([card]) => card);
  return {
    version,
    cards: new Map(
      [...byCard].map(([card, facts]) => [card, facts.map(([, label, value]) => [label, value] as const)]),
    ),
  };
}

/** Facts of cards that were released with another value, or are no longer told; a new fact on a card is no change of one. */
export function changesSince(table: string, cards: readonly CompiledCard[]): DatasetChanges {
  const released = readReleased(table);
  const facts = cards.flatMap(({ id, title, facts: told }): FactChange[] => {
    const now = new Map(told.map((fact) => [fact.label, newestValue(fact)]));
    return (released.cards.get(id) ?? []).flatMap(([label, before]): FactChange[] => {
      const value = now.get(label);
      if (value === before) return [];
      return [{ card: id, title, label, before, ...(value !== undefined && { now: value }) }];
    });
  });
  return {
    since: released.version,
    newCards: cards.filter(({ id, facts: told }) => told.length > 0 && !released.cards.has(id)).length,
    facts,
  };
}

/** The changes since the released version; undefined where none was released yet. */
export const changesSinceRelease = (cards: readonly CompiledCard[]): DatasetChanges | undefined =>
  existsSync(RELEASED_FACTS) ? changesSince(readFileSync(RELEASED_FACTS, 'utf8'), cards) : undefined;
