import { describe, expect, it } from 'vitest';
import type { CardFile } from '../../data/card-file.ts';
import { generatedCountries } from '../../scripts/dataset/countries.ts';

const cards = new Map(generatedCountries().map(({ card }) => [card.id, card]));
const cardOf = (id: string): CardFile => cards.get(id) as CardFile;
const currencyOf = (id: string) => cardOf(id).facts.find(({ label }) => label === 'Currency')?.values?.[0];

describe('the card of a country', () => {
  it.each([
    ['ukraine', /^A country in eastern Europe with about [\d.]+ million people\.$/],
    ['south-sudan', /^A landlocked country in East Africa with /],
    ['cuba', /^An island country in the Caribbean with /],
    ['china', /^A country in East Asia with about 1\.42 billion people\.$/],
    ['zambia', /^A landlocked country in southern Africa with /],
    ['australia', /^A country in Oceania with /],
    ['georgia', /^A country in the South Caucasus with /],
    ['guam', /^An island territory in the western Pacific with about [\d,]+ people\.$/],
  ])('says where it lies and how many live there: %s', (id, summary) => {
    expect(cardOf(id).summary).toMatch(summary);
  });

  it('ends no sentence twice, and says of each where it lies', () => {
    for (const [id, { summary }] of cards) {
      expect(summary, id).not.toMatch(/\.\./);
      expect(summary, id).toMatch(/^An? (?:island |landlocked )?(?:country|territory) in /);
    }
  });

  it('spells the capital as towns and maps do', () => {
    expect(cardOf('united-states').facts[0]).toMatchObject({ label: 'Capital', value: 'Washington, D.C.' });
  });

  it('tells what it belongs to before what news seldom turns on', () => {
    const labels = cardOf('poland').facts.map(({ label }) => label);
    expect(labels.slice(0, 4)).toEqual(['Capital', 'Population', 'NATO', 'European Union']);
    expect(labels.slice(-3)).toEqual(['Area', 'Land neighbours', 'Currency']);
  });

  it.each([
    ['ukraine', 'Ukrainian hryvnia'],
    ['russia', 'Russian rouble'],
    ['united-states', 'US dollar'],
    ['ivory-coast', 'West African CFA franc'],
    ['france', 'euro'],
  ])('writes the currency as prose does, without its first day: %s', (id, value) => {
    expect(currencyOf(id)).toEqual({ value, source: 'currencies' });
  });

  it('dates a currency that an older article did not know', () => {
    expect(currencyOf('croatia')).toMatchObject({ value: 'euro', from: '2023-01-01' });
  });
});
