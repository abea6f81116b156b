import { describe, expect, it } from 'vitest';
import type { IndexedPlace } from '../../detection/names-index/source.ts';
import { article, detectorOf, indexedName, shown, source } from '../support/detector.ts';

const country = (id: string, code: string, ...names: string[]) =>
  source({ id, kind: 'country', countries: [code] }, names);

const place = (
  id: string,
  code: string,
  where: Partial<IndexedPlace>,
  names: Parameters<typeof source>[1],
  kind: 'place' | 'region' = 'place',
) =>
  source(
    {
      id,
      kind,
      countries: [code],
      place: { province: `${code}.1`, people: 0, doubt: 0, ...where },
    },
    names,
  );

const detector = detectorOf(
  country('united-states', 'US', 'United States', 'US'),
  country('france', 'FR', 'France'),
  country('united-kingdom', 'GB', 'Britain', 'UK'),
  country('libya', 'LY', 'Libya'),
  country('lebanon', 'LB', 'Lebanon'),
  country('georgia', 'GE', 'Georgia'),
  place(
    'illinois-us',
    'US',
    { province: 'US.IL' },
    ['Illinois', { ...indexedName('Ill'), afterTown: true }, { ...indexedName('IL'), afterTown: true }],
    'region',
  ),
  place('missouri-us', 'US', { province: 'US.MO' }, ['Missouri'], 'region'),
  place('georgia-us', 'US', { province: 'US.GA', doubt: 3 }, ['Georgia', 'Ga'], 'region'),
  place('springfield-il-us', 'US', { province: 'US.IL', people: 114, doubt: 2 }, ['Springfield']),
  place('springfield-mo-us', 'US', { province: 'US.MO', people: 169, doubt: 2 }, ['Springfield']),
  place('savannah-us', 'US', { province: 'US.GA', people: 145, doubt: 0 }, ['Savannah']),
  place('nice-fr', 'FR', { people: 342, doubt: 3 }, ['Nice']),
  place('lyon-fr', 'FR', { province: 'FR.2', people: 522 }, ['Lyon']),
  place('redon-fr', 'FR', { province: 'FR.3', people: 9, doubt: 1 }, ['Redon']),
  place('glasgow-gb', 'GB', { people: 591 }, ['Glasgow']),
  place('glasgow-us', 'US', { province: 'US.MO', people: 14, doubt: 2 }, ['Glasgow']),
  place('jackson-us', 'US', { province: 'US.MO', people: 150, doubt: 2 }, ['Jackson']),
  place('tripoli-ly', 'LY', { people: 1150 }, ['Tripoli']),
  place('tripoli-lb', 'LB', { people: 229, doubt: 3 }, ['Tripoli']),
  place('university-us', 'US', { province: 'US.MO', people: 8, doubt: 1 }, ['University']),
);

const places = (text: string, context = {}): string[] => shown(detector, article(text, context));

describe('choosing among places', () => {
  it.each([
    ['a name of many towns alone', 'He lives in Springfield.', []],
    [
      'a name of many towns with only their country',
      'The United States is large. He lives in Springfield.',
      ['United States -> united-states'],
    ],
    [
      'a town with its state behind it',
      'He lives in Springfield, Illinois.',
      ['Springfield -> springfield-il-us', 'Illinois -> illinois-us'],
    ],
    [
      'a town with its state abbreviated',
      'He lives in Springfield, Ill., and works there.',
      ['Springfield -> springfield-il-us', 'Ill -> illinois-us'],
    ],
    ['an abbreviation that is a word', 'Ill winds blow. IL Volo sang.', []],
    [
      'one sense a page',
      'Fire in Springfield, Missouri. Crews from Springfield came.',
      ['Springfield -> springfield-mo-us', 'Missouri -> missouri-us', 'Springfield -> springfield-mo-us'],
    ],
    ['a word that is a town', 'Nice try, he said of France.', ['France -> france']],
    [
      'a word that is a town, in a place’s place',
      'A trial opened in Nice as France mourned.',
      ['Nice -> nice-fr', 'France -> france'],
    ],
    ['a known city', 'Lyon voted.', ['Lyon -> lyon-fr']],
    ['a town that few know', 'Redon voted.', []],
    [
      'a town that few know, with its country',
      'France counts. Redon voted.',
      ['France -> france', 'Redon -> redon-fr'],
    ],
    ['the greater of two', 'Glasgow voted.', ['Glasgow -> glasgow-gb']],
    [
      'the lesser where its province and not the other’s country is named',
      'Missouri counts. Glasgow voted.',
      ['Missouri -> missouri-us', 'Glasgow -> glasgow-us'],
    ],
    ['a surname', 'Missouri counts. Michael Jackson sang, and Jackson bowed.', ['Missouri -> missouri-us']],
    ['a title before a surname', 'Missouri counts. Senator Jackson spoke.', ['Missouri -> missouri-us']],
    [
      'a town that bears a surname, with its province',
      'Missouri counts. Jackson has no water.',
      ['Missouri -> missouri-us', 'Jackson -> jackson-us'],
    ],
    [
      'a town named elsewhere with another country',
      'They met in Tripoli, Lebanon.',
      ['Tripoli -> tripoli-lb', 'Lebanon -> lebanon'],
    ],
    [
      'a state behind its town',
      'A parade in Savannah, Georgia, was long.',
      ['Savannah -> savannah-us', 'Georgia -> georgia-us'],
    ],
    [
      'a town inside an institution’s name',
      'Missouri counts. Illinois University and Lyon University met.',
      ['Missouri -> missouri-us'],
    ],
  ])('marks rightly: %s', (_, text, expected) => {
    expect(places(text)).toEqual(expected);
  });

  it('reads a dateline in capitals, with or without an agency', () => {
    expect(places('GLASGOW (Reuters) - Ministers met.')).toEqual(['GLASGOW -> glasgow-gb']);
    expect(places('A photo by Jason Lee LYON (AP) - Ministers met.')).toEqual(['LYON -> lyon-fr']);
    expect(places('He shouted LYON at them.')).toEqual([]);
  });

  it('lets the publisher’s own country count, but not alone for a name of many', () => {
    expect(places('Redon voted.', { country: 'FR' })).toEqual([]);
    expect(places('A fire broke out in Redon.', { country: 'FR' })).toEqual(['Redon -> redon-fr']);
    expect(places('A fire broke out in Redon.')).toEqual([]);
    expect(places('He lives in Springfield.', { country: 'US' })).toEqual([]);
  });

  it('takes towns for teams in a report of a match', () => {
    const match =
      'The striker scored twice for the squad. The coach praised the midfielder after the penalty in the second half of the season. Glasgow won.';
    expect(places(match)).toEqual([]);
  });
});

describe('a long article that names thousands of towns', () => {
  const SYLLABLES = 'ba ce di fo gu ha ki lo mu ne or pa ri sa te un va wo yu zi'.split(' ');
  const townName = (number: number): string => {
    let name = '';
    for (let rest = number + 8000; rest > 0; rest = Math.floor(rest / SYLLABLES.length))
      name += SYLLABLES[rest % SYLLABLES.length];
    return name.charAt(0).toUpperCase() + name.slice(1);
  };
  /** Milliseconds in which an article is answered that names so many. */
  function timeFor(count: number): number {
    const towns = Array.from({ length: count }, (_, number) => townName(number));
    const many = detectorOf(
      country('france', 'FR', 'France'),
      ...towns.map((name, number) => place(`town-${number}`, 'FR', { doubt: 1 }, [name])),
    );
    const paragraphs = towns.map(
      (name) =>
        `In France the mayor said that ${name} would wait for the others, and Peter ${name} agreed with what they had told him.`,
    );
    const text = article(paragraphs.join('\n\n'));
    const started = performance.now();
    shown(many, text);
    return performance.now() - started;
  }

  // Where each name had the whole text searched, four times as many took sixteen times as long.
  it('is answered in a time that grows as its length does', { timeout: 60_000 }, () => {
    const some = timeFor(1_500);
    expect(timeFor(6_000)).toBeLessThan(9 * some);
  });
});
