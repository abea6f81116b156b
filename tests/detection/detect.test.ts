import { describe, expect, it } from 'vitest';
import { detect } from '../../detection/detect.ts';
import type { IndexedInstrument } from '../../detection/names-index/source.ts';
import { article, detectorOf, shown, source } from '../support/detector.ts';

const instrument = (
  form: 'article' | 'chapter' | 'resolution' | 'amendment',
  last: number,
  owners: string[],
  cues: string[],
): IndexedInstrument => ({
  forms: [{ form, last, fallback: true }],
  owners,
  cues,
});
const provision = (
  of: string,
  form: 'article' | 'resolution' | 'amendment',
  number: string,
  cues: string[] = [],
  bare = false,
) =>
  source(
    { id: `${of}-${number}`, kind: 'provision', cues, provision: { instrument: of, form, number, bare } },
    [],
  );

const detector = detectorOf(
  source({ id: 'nato', kind: 'organisation' }, ['NATO', 'Nato']),
  source({ id: 'un', kind: 'organisation' }, ['UN', 'United Nations']),
  source(
    {
      id: 'treaty',
      title: 'North Atlantic Treaty',
      kind: 'agreement',
      instrument: instrument(
        'article',
        14,
        ['North Atlantic Treaty', 'Washington Treaty', 'NATO', 'the alliance'],
        ['NATO', 'Nato', 'allies'],
      ),
    },
    ['North Atlantic Treaty'],
  ),
  provision('treaty', 'article', '4', ['consultations']),
  provision('treaty', 'article', '5', ['invoke', 'attack']),
  source(
    {
      id: 'charter',
      title: 'United Nations Charter',
      kind: 'agreement',
      instrument: instrument(
        'article',
        111,
        ['UN Charter', 'Charter of the United Nations', 'UN'],
        ['Security Council'],
      ),
    },
    ['UN Charter', 'Charter of the United Nations'],
  ),
  provision('charter', 'article', '51', ['self-defence']),
  source(
    {
      id: 'echr',
      title: 'European Convention on Human Rights',
      kind: 'agreement',
      instrument: instrument(
        'article',
        59,
        ['European Convention on Human Rights', 'ECHR'],
        ['Strasbourg', 'European Court of Human Rights'],
      ),
    },
    ['European Convention on Human Rights'],
  ),
  provision('echr', 'article', '5', ['detention']),
  source(
    {
      id: 'resolutions',
      title: 'Security Council resolutions',
      kind: 'agreement',
      instrument: instrument('resolution', 2900, ['UN', 'Security Council'], ['Security Council']),
    },
    [],
  ),
  provision('resolutions', 'resolution', '1701', ['Hezbollah'], true),
  source(
    { id: 'trump', title: 'Donald Trump', kind: 'person' },
    ['Donald Trump', { name: 'Trump', case: 'exact', needs: 'self' }],
    ['Trump Tower'],
  ),
  source({ id: 'jordan', kind: 'country', alsoGivenName: true }, ['Jordan']),
  source({ id: 'moscow', kind: 'place' }, ['Moscow'], ['Moscow mule']),
  source({ id: 'texas', kind: 'region' }, ['Texas']),
  source({ id: 'congress', kind: 'organisation' }, [
    { name: 'the Hill', case: 'exact', needs: ['Congress', 'Republicans'] },
  ]),
  source({ id: 'who', kind: 'organisation', cues: ['health', 'virus'] }, ['WHO']),
  source({ id: 'fed', kind: 'organisation' }, ['Federal Reserve', { name: 'the Fed', case: 'exact' }]),
  source({ id: 'georgia-country', kind: 'country', cues: ['Tbilisi', 'Russia'] }, ['Georgia']),
  source({ id: 'georgia-state', kind: 'region', cues: ['Atlanta', 'Republican', 'Trump'] }, ['Georgia']),
  source({ id: 'kyiv', kind: 'place' }, ['Kyiv', 'Kiev']),
);

describe('numbered provisions', () => {
  it.each([
    ['an owner before', "NATO's Article 5 holds.", ['NATO -> nato', 'Article 5 -> treaty-5']],
    [
      'an owner after, whatever else the page says',
      'NATO met. Article 51 of the Charter of the United Nations allows it.',
      ['NATO -> nato', 'Article 51 -> charter-51', 'Charter of the United Nations -> charter'],
    ],
    [
      'two instruments in one sentence',
      "NATO's Article 5 cites Article 51 of the UN Charter.",
      ['NATO -> nato', 'Article 5 -> treaty-5', 'Article 51 -> charter-51', 'UN Charter -> charter'],
    ],
    [
      'the page where the sentence is silent',
      'Allies of NATO met.\n\nThe cabinet may invoke Article 5.',
      ['NATO -> nato', 'Article 5 -> treaty-5'],
    ],
    [
      'the court in the sentence',
      'His detention breached Article 5, judges in Strasbourg said.',
      ['Article 5 -> echr-5'],
    ],
    [
      'a list with one owner',
      'Articles 4 and 5 of the Washington Treaty',
      ['Articles 4 -> treaty-4', '5 -> treaty-5'],
    ],
    [
      'a number without its own card',
      'Article 10 of the North Atlantic Treaty',
      ['Article 10 -> treaty', 'North Atlantic Treaty -> treaty'],
    ],
    [
      'the page where the sentence says only “the Charter”',
      'The UN Charter was cited.\n\nArticle 51 of the Charter allows it.',
      ['UN Charter -> charter', 'Article 51 -> charter-51'],
    ],
    ['a model', 'NATO offers an Article 5-like promise.', ['NATO -> nato', 'Article 5 -> treaty-5']],
    [
      'an unmistakable number alone',
      'Beirut will honour Resolution 1701.',
      ['Resolution 1701 -> resolutions-1701'],
    ],
  ])('takes %s', (_, text, expected) => {
    expect(shown(detector, text)).toEqual(expected);
  });

  it.each([
    ['no instrument in sight', 'The cabinet may soon invoke Article 5.'],
    ['an owner that Gloss does not know', 'Article 5 of the Kenyan Constitution was cited.'],
    ['a phantom: the treaty ends at 14', 'Article 15 of the Washington Treaty'],
    ['time', 'Her note on article 5 minutes later was ignored.'],
    ['a thing with chapters', 'NATO staff read Article 5 of the novel.'],
  ])('marks nothing for %s', (_, text) => {
    expect(shown(detector, text).filter((line) => /rticle/.test(line))).toEqual([]);
  });
});

describe('names', () => {
  it.each([
    [
      'a surname after the full name',
      'Donald Trump spoke. Trump left.',
      ['Donald Trump -> trump', 'Trump -> trump'],
    ],
    [
      'an institution that needs its article and a cue',
      'Republicans on the Hill want hearings.',
      ['Hill -> congress'],
    ],
    [
      'the sense that the page speaks for',
      'Protests in Tbilisi grew. Georgia froze its talks.',
      ['Georgia -> georgia-country'],
    ],
    [
      'the other sense on another page',
      'Atlanta voted. Georgia counted again.',
      ['Georgia -> georgia-state'],
    ],
    ['two names that meet', 'Moscow Kyiv talks', ['Moscow -> moscow', 'Kyiv -> kyiv']],
    ['a headline in capitals', 'MOSCOW AND KYIV AGREE TO TALK', ['MOSCOW -> moscow', 'KYIV -> kyiv']],
    [
      'a country that is also a given name, as a country',
      'Jordan said it would host the talks.',
      ['Jordan -> jordan'],
    ],
    ['a name after a role', 'Texas Governor Abbott spoke.', ['Texas -> texas']],
  ])('marks %s', (_, text, expected) => {
    expect(shown(detector, text)).toEqual(expected);
  });

  it.each([
    ['a surname without the full name', 'Trump left.'],
    ['a look-alike', 'He ordered a Moscow mule.'],
    ['a longer name that Gloss does not know', 'The Moscow Times wrote.'],
    ['an institution named after a place', 'She studied at the University of Texas.'],
    ['a war named after two countries', 'He served in the Jordan-Texas War.'],
    ['a person', 'Michael Jordan sold his stake.'],
    ['a name with two senses and no evidence', 'Georgia is lovely.'],
    ['a hill', 'The Hill was steep.'],
    ['a relative', 'Donald Trump'.replace('Donald', 'Melania')],
    ['a word in a headline in capitals', 'WHO KNEW? MINISTER ASKS OVER LEAK'],
  ])('leaves %s alone', (_, text) => {
    expect(shown(detector, text)).toEqual([]);
  });

  it('leaves a country alone where it means its team', () => {
    const match =
      'Jordan drew in the World Cup. The striker scored twice, the goalkeeper saved a penalty, and the coach praised his squad before the quarter-final.';
    expect(shown(detector, match)).toEqual([]);
    expect(shown(detector, 'Jordan will host the World Cup, the coach said.')).toEqual(['Jordan -> jordan']);
  });

  it('says why, and what else it could have been', () => {
    const [mention] = detect(detector, article('Tbilisi and Russia. Georgia froze its talks.'));
    expect(mention?.why.reasons).toContainEqual({ kind: 'pageSpeaksOf', phrases: ['Tbilisi', 'Russia'] });
    expect(mention?.why.runnerUp?.card).toBe('georgia-state');
  });

  it('answers for the blocks asked about, with the whole article as evidence', () => {
    const page = article('NATO allies met.\n\nArticle 5 came up.');
    expect(detect(detector, page, new Set([1])).map(({ block, card }) => [block, card])).toEqual([
      [1, 'treaty-5'],
    ]);
  });

  it('loads the tagger of persons only where a name may be a person', () => {
    let loaded = 0;
    const counting = {
      ...detector,
      loadTagger: () => {
        loaded++;
        return detector.loadTagger();
      },
    };
    detect(counting, article('NATO met in Kyiv.'));
    expect(loaded).toBe(0);
    detect(counting, article('Jordan hosted NATO.'));
    expect(loaded).toBe(1);
  });

  it.each([
    ['an empty article', ''],
    ['nothing but marks', '\u0301\u00ad\u200b'],
  ])('survives %s', (_, text) => {
    expect(() => shown(detector, text)).not.toThrow();
  });

  it('finds a name between lone surrogates', () => {
    expect(shown(detector, '\ud800 NATO \udfff')).toEqual(shown(detector, 'x NATO x'));
    expect(shown(detector, 'x NATO x')).toHaveLength(1);
  });

  it('reads no title that is as long as a book', () => {
    const title = `Storm hits the coast${' '.repeat(200_000)}y`;
    const start = performance.now();
    detect(detector, { ...article('The envoy spoke of NATO.'), title });
    expect(performance.now() - start).toBeLessThan(1_000);
  });

  it('reads a 5 MB article in a few seconds at most', () => {
    const text = Array.from(
      { length: 25_000 },
      () =>
        'The envoy said on Monday that NATO and Kyiv would speak again about the ceasefire in the east of the country, where shelling went on through the night; Article 5 of the treaty was not raised.',
    ).join('\n\n');
    const start = performance.now();
    expect(detect(detector, article(text)).length).toBeGreaterThan(25_000);
    expect(performance.now() - start).toBeLessThan(20_000);
  }, 30_000);
});
