import { describe, expect, it } from 'vitest';
import type { CompiledCard } from '../../data/compiled.ts';
import { changesSince, releasedFacts } from '../../scripts/dataset/changes.ts';

const card = (id: string, facts: [label: string, ...values: [value: string | number, from: string][]][]) =>
  ({
    id,
    title: id.toUpperCase(),
    facts: facts.map(([label, ...values]) => ({
      label,
      values: values.map(([value, from]) => ({ value, from, sources: [] })),
    })),
  }) as unknown as CompiledCard;

const before = [
  card('nato', [
    ['Members', [31, '2023-04-04']],
    ['Seat', ['Brussels', '1967']],
  ]),
  card('who', [['Head', ['A', '2017']]]),
];

describe('what a version says differently', () => {
  const table = releasedFacts(before, '0.1.0');

  it('is nothing where nothing changed', () => {
    expect(changesSince(table, before)).toEqual({ since: '0.1.0', newCards: 0, facts: [] });
  });

  it('is the newest value before and now, whatever the order of values', () => {
    const now = card('nato', [
      ['Members', [32, '2024-03-07'], [31, '2023-04-04']],
      ['Seat', ['Brussels', '1967']],
    ]);
    expect(changesSince(table, [now]).facts).toEqual([
      { card: 'nato', title: 'NATO', label: 'Members', before: '31', now: '32' },
    ]);
  });

  it('names a fact that is no longer told, counts new cards, and is silent about a fact that is new on a card', () => {
    const now = [
      card('nato', [
        ['Members', [31, '2023-04-04']],
        ['Budget', ['1', '2025']],
      ]),
      card('opec', [['Members', [11, '2026']]]),
    ];
    expect(changesSince(table, now)).toEqual({
      since: '0.1.0',
      newCards: 1,
      facts: [{ card: 'nato', title: 'NATO', label: 'Seat', before: 'Brussels' }],
    });
  });

  it('says what to do with a table that has no version', () => {
    expect(() => changesSince('nato\tMembers\t31\n', before)).toThrow('npm run facts:release');
  });
});
