import { describe, expect, it } from 'vitest';
import { withDemonyms } from '../../scripts/dataset/demonyms.ts';
import { compileCheckedDataset } from '../../scripts/dataset/package.ts';

const { index, cards } = compileCheckedDataset();
const namesOf = (id: string) => index.find(({ card }) => card.id === id)?.names ?? [];

describe('demonyms', () => {
  it('are known of nearly every country', () => {
    const countries = index.filter(({ card }) => card.kind === 'country');
    const without = countries.filter(({ names }) => !names.some(({ demonym }) => demonym !== undefined));
    expect(without.map(({ card }) => card.title).sort()).toEqual([
      'Central African Republic',
      'Dominica',
      'Kiribati',
      'Micronesia',
      'Palestine',
      'Saint Kitts and Nevis',
      'Saint Lucia',
      'Saint Vincent and the Grenadines',
      'San Marino',
      'Seychelles',
      'São Tomé and Príncipe',
      'Vanuatu',
      'Vatican City',
    ]);
  });

  it('tell what belongs to a country from its people', () => {
    const written = namesOf('denmark').filter(({ demonym }) => demonym);
    expect(written).toEqual([
      { name: 'Danish', case: 'exact', demonym: 'adjective' },
      { name: 'Dane', case: 'exact', demonym: 'people' },
      { name: 'Danes', case: 'exact', demonym: 'people' },
    ]);
  });

  it('are no names of the country on its card', () => {
    expect(cards.find(({ id }) => id === 'mali')?.names).not.toContain('Malian');
  });

  it('of what no card stands for are refused, with the key', () => {
    expect(() => withDemonyms([])).toThrow(/demonyms\.yaml has demonyms of "\w+", which is neither/);
  });
});
