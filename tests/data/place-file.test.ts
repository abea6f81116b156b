import { isDeepStrictEqual } from 'node:util';
import { describe, expect, it } from 'vitest';
import { readPlaceFile, writePlaceFile } from '../../data/place-file.ts';
import { compileCheckedDataset } from '../../scripts/dataset/package.ts';

const { places } = compileCheckedDataset();

describe('the file of a country\u2019s places', () => {
  it('gives back every town of every country as it was', () => {
    const differing = places.filter((country) => {
      const back = readPlaceFile(JSON.parse(JSON.stringify(writePlaceFile(country))));
      return !isDeepStrictEqual(back, country);
    });
    expect(places.length).toBeGreaterThan(200);
    expect(differing.map(({ code }) => code)).toEqual([]);
  });

  it('leaves out what follows from the rest', () => {
    const town = {
      id: 'nice-fr',
      title: 'Nice',
      at: [43.703, 7.266] as [number, number],
      feature: 'PPLA2',
      province: 'FR.93',
      people: 338620,
    };
    expect(writePlaceFile({ code: 'FR', towns: [town], provinces: [] }).towns).toEqual([
      ['Nice'],
      [43.703],
      [7.266],
      ['PPLA2'],
      ['93'],
      [338620],
      [0],
      [0],
      [0],
    ]);
  });

  it('writes no Wikipedia title that is the town with its province or country', () => {
    const town = {
      id: 'evanston-us',
      title: 'Evanston',
      at: [42, -87.7] as [number, number],
      feature: 'PPL',
      province: 'US.IL',
      people: 74000,
    };
    const illinois = { id: 'illinois-us', title: 'Illinois', province: 'US.IL' };
    const country = { id: 'united-states', title: 'United States', kind: 'country' as const };
    const file = (wikipedia: string) =>
      writePlaceFile({ code: 'US', country, towns: [{ ...town, wikipedia }], provinces: [illinois] });
    for (const [title, written] of [
      ['Evanston, Illinois', 1],
      ['Evanston, United States', 2],
      ['Evanston (town)', 'Evanston (town)'],
    ] as const) {
      expect(file(title).towns[7]).toEqual([written]);
      expect(readPlaceFile(file(title)).towns[0]?.wikipedia).toBe(title);
    }
  });

  it('keeps an id that does not follow from the title', () => {
    const town = {
      id: 'nice-2-fr',
      title: 'Nice',
      names: ['Nizza'],
      at: [1, 2] as [number, number],
      feature: 'PPL',
      people: 1,
    };
    const file = writePlaceFile({ code: 'FR', towns: [town], provinces: [] });
    expect(file.towns.slice(6)).toEqual([['nice-2-fr'], [0], [['Nizza']]]);
    expect(readPlaceFile(file).towns).toEqual([town]);
  });
});
