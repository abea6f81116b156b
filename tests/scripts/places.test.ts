import { describe, expect, it } from 'vitest';
import { arabicForms } from '../../scripts/dataset/gazetteer/arabic-forms.ts';
import { type Places, readPlaces } from '../../scripts/dataset/gazetteer/index.ts';
import { otherSpellings } from '../../scripts/places/spellings.ts';

const none = new Set<string>();
const all: Places = readPlaces([], none, none);
const town = (country: string, title: string) =>
  all.towns.find((each) => each.country === country && each.title === title);
const province = (code: string) => all.provinces.find((each) => each.province === code);

describe('the gazetteer', () => {
  it('holds tens of thousands of places, each with an id of its own', () => {
    expect(all.towns.length).toBeGreaterThan(30_000);
    const ids = [...all.towns, ...all.provinces].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('gives a town of Britain and Ireland its county, and that what papers call it', () => {
    expect(town('GB', 'Oldham')?.province).toBe('GB.ENG.greater-manchester');
    expect(town('GB', 'Glasgow')?.province).toBe('GB.SCT');
    expect(town('IE', 'Castlebar')?.province).toBe('IE.C.mayo');
    expect(province('IE.C.mayo')?.names).toEqual(['County Mayo', 'Co Mayo', 'Co. Mayo']);
    // Towns of other countries are called after it.
    expect([province('GB.ENG.lancashire')?.doubt, province('GB.ENG.norfolk')?.doubt]).toEqual([0, 1]);
  });

  it('knows in which other states a lesser place bears the name of a town', () => {
    expect(town('US', 'Detroit')?.namesakes).toEqual(['US.ME', 'US.TX']);
    expect(town('FR', 'Lyon')?.namesakes).toEqual([]);
  });

  it.each([
    ['UA', 'Kharkiv', 'Kharkov'],
    ['UA', 'Zaporizhzhia', 'Zaporozhye'],
    ['PS', 'Khan Younis', 'Khan Yunis'],
    ['SY', 'Raqqa', 'Raqqah'],
    ['YE', 'Hodeidah', 'al-Hudaydah'],
    ['US', 'New York City', 'New York'],
    ['DE', 'Cologne', 'Köln'],
    ['IN', 'Kolkata', 'Calcutta'],
  ])('calls the towns of %s as the press does: %s, also %s', (country, title, other) => {
    expect(town(country, title)?.names).toContain(other);
  });

  it.each([
    ['UA', 'Simferopol', 'UA', 'Crimea is Ukraine’s'],
    ['XK', 'Pristina', 'XK', 'Kosovo is on its own'],
    ['TW', 'Taipei', 'TW', 'Taiwan is on its own'],
    ['PS', 'Ramallah', 'PS', 'the West Bank is Palestine’s'],
    ['SO', 'Hargeisa', 'SO', 'Somaliland lies in Somalia'],
    ['MD', 'Tiraspol', 'MD', 'Transnistria lies in Moldova'],
  ])('puts %s/%s into %s: %s', (country, title, expected) => {
    expect(town(country, title)?.country).toBe(expected);
  });

  it('doubts names that are words, persons or many towns, and trusts great cities', () => {
    expect(town('FR', 'Nice')?.doubt).toBe(3);
    expect(town('GB', 'Reading')?.doubt).toBe(3);
    expect(town('US', 'Austin')?.doubt).toBe(2);
    expect(all.towns.filter(({ title }) => title === 'Springfield').every(({ doubt }) => doubt >= 2)).toBe(
      true,
    );
    expect(town('FR', 'Paris')?.doubt).toBe(0);
    expect(town('UA', 'Bakhmut')?.doubt).toBe(0);
  });

  it('titles towns as Wikipedia does', () => {
    expect(town('US', 'Austin')?.wikipedia).toBe('Austin, Texas');
    expect(town('US', 'Chicago')?.wikipedia).toBe('Chicago');
    expect(town('FR', 'Paris')?.wikipedia).toBe('Paris');
    expect(town('KP', 'Wonsan')?.wikipedia).toBe('Wonsan');
    expect(town('LB', 'Tripoli')?.wikipedia).toBe('Tripoli, Lebanon');
  });

  it('gives way to cards written by hand', () => {
    const { towns } = readPlaces(['Kyiv', 'Nice'], new Set(['Kyiv']), none);
    expect(towns.some(({ wikipedia }) => wikipedia === 'Kyiv')).toBe(false);
    expect(towns.find(({ title, country }) => title === 'Lyon' && country === 'FR')?.doubt).toBe(0);
  });

  it('names provinces with their kind, and alone only where no town bears the name', () => {
    expect(province('UA.07')?.names).toContain('Kharkiv region');
    expect(province('UA.07')?.names).not.toContain('Kharkiv');
    expect(province('DE.02')?.names).toEqual(['Bavaria']);
    expect(province('PS.GZ')?.names).toEqual(['Gaza Strip', 'Gaza']);
    expect(province('US.GA')?.doubt).toBe(3);
  });
});

describe('Arabic town names', () => {
  it.each([
    ['Ar Raqqah', 'SY', 'Raqqa'],
    ['Al Bāb', 'SY', 'al-Bab'],
    ['Al Fallūjah', 'IQ', 'Falluja'],
    ['Mişrātah', 'LY', 'Misrata'],
  ])('%s in %s is also %s', (name, country, form) => {
    expect(arabicForms(name, country)).toContain(form);
  });

  it('does not cut a short name to what may be anything', () => {
    expect(arabicForms('At Till', 'SY')).not.toContain('Till');
    expect(arabicForms('Alma', 'US')).toEqual([]);
  });
});

describe('other spellings', () => {
  it('keeps near ones and leaves codes, other scripts and far ones out', () => {
    expect(otherSpellings('Kharkiv', ['HRK', 'Харків', 'Kharkov', 'Charkow', 'Kharkiw', 'Kharkiv'])).toEqual([
      'Kharkiw',
      'Kharkov',
    ]);
  });
});
