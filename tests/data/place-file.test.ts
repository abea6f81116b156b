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
      ['Nice', 43.703, 7.266, 'PPLA2', '93', 338620],
    ]);
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
    expect(file.towns).toEqual([['Nice', 1, 2, 'PPL', '', 1, 'nice-2-fr', 0, 'Nizza']]);
    expect(readPlaceFile(file).towns).toEqual([town]);
  });
});
