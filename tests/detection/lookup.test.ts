import { describe, expect, it } from 'vitest';
import { cardsCalled } from '../../detection/lookup.ts';
import { buildNamesIndex } from '../../detection/names-index/build.ts';
import { openNamesIndex } from '../../detection/names-index/open.ts';
import { compileCheckedDataset } from '../../scripts/dataset/package.ts';

const index = openNamesIndex(buildNamesIndex(compileCheckedDataset().index));
const called = (name: string) => cardsCalled([index], name).map(({ id }) => id);

describe('cards called by a name', () => {
  it.each([
    ['NATO', 'nato'],
    ['nato', 'nato'],
    [' Donbas ', 'donbas'],
    ['donbas', 'donbas'],
    ['islamic state', 'islamic-state'],
    ['khan younis', 'khan-younis-ps'],
  ])('%s', (name, id) => {
    expect(called(name)[0]).toBe(id);
  });

  it('are all that bear it, the greatest town first, and cards before towns', () => {
    expect(called('Springfield').length).toBeGreaterThan(3);
    expect(called('Springfield')[0]).toMatch(/^springfield-.*us$/);
    expect(called('Georgia')[0]).toBe('georgia');
  });

  it.each(['', 'NATO summit', 'xyzzy', '\ud800'])('are none for “%s”', (name) => {
    expect(called(name)).toEqual([]);
  });
});
