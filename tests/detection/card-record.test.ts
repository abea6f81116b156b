import { expect, it } from 'vitest';
import { readIndexedCard, writeIndexedCard } from '../../detection/names-index/card-record.ts';
import type { IndexedCard } from '../../detection/names-index/source.ts';

const town = (more: Partial<IndexedCard>): IndexedCard => ({
  id: 'newport-gb',
  title: 'Newport',
  kind: 'place',
  topic: 'towns',
  familiarity: 'news',
  cues: [],
  related: [],
  countries: ['GB'],
  place: { province: 'GB.WLS', people: 307, doubt: 2, namesakes: ['GB.ENG.essex', 'GB.WLS.powys'] },
  ...more,
});

it.each([
  ['a town with namesakes', town({})],
  ['a town whose id says more than its title', town({ id: 'newport-gb-wls-gb' })],
  [
    'a province',
    town({ kind: 'region', topic: 'provinces', place: { province: 'GB.WLS', people: 0, doubt: 0 } }),
  ],
  ['a town without a province', town({ place: { province: '', people: 0, doubt: 3 } })],
  [
    'a town without a country',
    town({ id: 'x', countries: [], place: { province: 'UA.07', people: 1, doubt: 1 } }),
  ],
])('what is written of %s is read again', (_, card) => {
  expect(readIndexedCard(writeIndexedCard(card))).toEqual(card);
});
