import type { CardKind } from '../../data/compiled.ts';

export const kindNames: Record<CardKind, string> = {
  country: 'Country',
  region: 'Region',
  place: 'Place',
  organisation: 'Organisation',
  office: 'Office',
  person: 'Person',
  agreement: 'Agreement',
  provision: 'Provision',
  law: 'Law',
  conflict: 'Conflict',
  event: 'Event',
  weapon: 'Weapon',
  term: 'Term',
};
