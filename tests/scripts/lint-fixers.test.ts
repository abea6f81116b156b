import { describe, expect, it } from 'vitest';
import { parseDocument } from 'yaml';
import { loadCard, projectRoot } from '../../scripts/dataset/load.ts';
import { rules } from '../../scripts/lint/index.ts';

const file = `id: river-pact
kind: agreement
title: River Pact
familiarity: news
summary: An invented agreement between two invented states, for tests alone.
names: [River Pact]
related: [river-pact, lake-pact]
sources:
  text: {title: The pact, publisher: Tests, url: "https://example.org/pact", checked: "2026-11-23"}
  idle: {title: Another page, publisher: Tests, url: "https://example.org/other", checked: "2026-11-23"}
facts:
  - {label: Signed, value: in spring, source: text}
quote: {text: "“the river shall be shared”", source: text}
`;

/** What every fixer makes of a file, and what it says. */
function fixed(text: string): { text: string; said: string[] } {
  const { card } = loadCard(`${projectRoot}/data/cards/tests/river-pact.yaml`, text);
  if (!card) throw new Error('the test’s own card is broken');
  const document = parseDocument(text);
  const said = rules.flatMap((rule) => rule.fix?.(document, card.card) ?? []);
  return { text: document.toString(), said };
}

describe('the fixers of the lint', () => {
  it('take marks off quotations, idle sources out, and a card out of its own related cards', () => {
    const { text, said } = fixed(file);
    expect(said).toHaveLength(3);
    expect(text).toMatch(/text: "?the river shall be shared"?/);
    expect(text).not.toContain('idle:');
    expect(parseDocument(text).get('related')?.toString()).not.toContain('river-pact');
  });

  it('write percentages in one way, in our own words and no others', () => {
    const spelt = file
      .replace('for tests alone.', 'for 60 per cent of all tests.')
      .replace('value: in spring', 'value: by 52 to 48 % and 3 percentage points')
      .replace('title: The pact', 'title: The pact of 5 percent')
      .replace('“the river shall be shared”', 'by 5 per cent');
    const { text } = fixed(spelt);
    expect(text).toContain('for 60% of all tests.');
    expect(text).toContain('by 52 to 48% and 3 percentage points');
    expect(text).toContain('The pact of 5 percent');
    expect(text).toContain('by 5 per cent');
  });

  it('have nothing left to do in what they made', () => {
    expect(fixed(fixed(file).text).said).toEqual([]);
  });

  it('leave comments and everything else as they were', () => {
    const commented = `# yaml-language-server: $schema=../../schema/card.schema.json\n${file}`;
    expect(fixed(commented).text).toContain('# yaml-language-server');
    expect(fixed(commented).text).toContain('value: in spring');
  });
});
