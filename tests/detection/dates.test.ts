import { describe, expect, it } from 'vitest';
import type { IndexedName } from '../../detection/names-index/source.ts';
import { article, detectorOf, shown, source } from '../support/detector.ts';

const president = (from: string, until: string, needs: string[]): IndexedName => ({
  name: 'President Bush',
  case: 'exact',
  since: from,
  during: { from, until },
  needs,
});

const detector = detectorOf(
  source({ id: 'elder', kind: 'person' }, [president('1989-01-20', '1993-01-20', ['Gorbachev'])]),
  source({ id: 'younger', kind: 'person' }, [president('2001-01-20', '2009-01-20', ['Rumsfeld'])]),
  source({ id: 'gaza', kind: 'region' }, ['Gaza']),
  source({ id: 'gaza-war', kind: 'conflict' }, [{ name: 'war in Gaza', case: 'exact', since: '2023-10-07' }]),
  source({ id: 'summit', kind: 'event' }, [
    {
      name: 'the summit',
      case: 'exact',
      since: '2025-08-01',
      during: { from: '2025-08-01', until: '2025-08-31' },
    },
  ]),
);

const on = (published: string | undefined, text: string): string[] =>
  shown(detector, article(text, published ? { published } : {}));

describe("the article's date", () => {
  it('says which holder of an office a name means', () => {
    expect(on('1990-05-04', 'The law was signed by President Bush.')).toEqual(['President Bush -> elder']);
    expect(on('2005-05-04', 'The law was signed by President Bush.')).toEqual(['President Bush -> younger']);
  });

  it('counts the first and the last day', () => {
    expect(on('2001-01-20', 'The law was signed by President Bush.')).toEqual(['President Bush -> younger']);
    expect(on('2009-01-20', 'The law was signed by President Bush.')).toEqual(['President Bush -> younger']);
    expect(on('2009-01-21', 'The law was signed by President Bush.')).toEqual([]);
  });

  it('leaves the choice to the page where there is no date, or a later one', () => {
    expect(on(undefined, 'The law was signed by President Bush.')).toEqual([]);
    expect(on(undefined, 'Gorbachev met President Bush.')).toEqual(['President Bush -> elder']);
    expect(on('2019-05-04', 'Rumsfeld had advised President Bush.')).toEqual(['President Bush -> younger']);
  });

  it('rules out what came later, whatever the page says, and reads the shorter name', () => {
    expect(on('1990-05-04', 'Young Rumsfeld met President Bush.')).toEqual(['President Bush -> elder']);
    expect(on('2014-07-25', 'The war in Gaza goes on.')).toEqual(['Gaza -> gaza']);
    expect(on('2024-07-25', 'The war in Gaza goes on.')).toEqual(['war in Gaza -> gaza-war']);
    expect(on(undefined, 'The war in Gaza goes on.')).toEqual(['war in Gaza -> gaza-war']);
  });

  it('is all that a name has which needs nothing else', () => {
    expect(on('2025-08-15', 'Nothing came of the summit.')).toEqual(['summit -> summit']);
    expect(on('2026-08-15', 'Nothing came of the summit.')).toEqual([]);
    expect(on('2024-08-15', 'Nothing came of the summit.')).toEqual([]);
  });
});
