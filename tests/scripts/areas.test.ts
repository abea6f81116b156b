import { describe, expect, it } from 'vitest';
import { countryOfPlaceId, placeCard } from '../../data/place-cards.ts';
import { compileCheckedDataset } from '../../scripts/dataset/package.ts';

const { cards, places } = compileCheckedDataset();
const byCode = new Map(places.map((country) => [country.code, country]));
const cardOf = (id: string) => {
  const country = byCode.get(countryOfPlaceId(id) ?? '');
  return country && placeCard(id, country);
};

describe('towns of areas with a card of their own', () => {
  it.each([
    ['simferopol-ua', 'A city in Crimea, Ukraine', 'crimea', ['Russia', 'Ukraine', 'UN General Assembly']],
    ['sevastopol-ua', 'A city in Crimea, Ukraine', 'crimea', ['Russia', 'Ukraine', 'UN General Assembly']],
    [
      'majdal-shams-il',
      'A town in the Golan Heights.',
      'golan-heights',
      ['Israel', 'United Nations', 'United States', 'Syria'],
    ],
    ['tskhinvali-ge', 'A town in South Ossetia, Georgia', 'south-ossetia', ['Georgia', 'Russia']],
    ['hargeisa-so', 'A city in Somaliland, Somalia', 'somaliland', ['Somaliland', 'Somalia']],
    [
      'kyrenia-cy',
      'A town in Northern Cyprus',
      'northern-cyprus',
      ['Cyprus and the UN Security Council', 'Turkish Cypriots', 'Turkey'],
    ],
    ['sukhumi-ge', 'A town in Abkhazia, Georgia', 'abkhazia', ['Georgia', 'Russia']],
    ['tiraspol-md', 'A city in Transnistria, Moldova', 'transnistria', ['Moldova', 'The rulers in Tiraspol']],
    ['bender-md', 'A city in Transnistria, Moldova', 'transnistria', ['Moldova', 'The rulers in Tiraspol']],
    [
      'laayoune-eh',
      'A city in Western Sahara.',
      'western-sahara',
      ['Morocco', 'Polisario Front', 'United States'],
    ],
    ['urumqi-cn', 'A city in Xinjiang, China', 'xinjiang', []],
    ['khan-younis-ps', 'A city in the Gaza Strip, Palestine', 'gaza-strip', []],
    ['ramallah-ps', 'A town in the West Bank, Palestine', 'west-bank', []],
  ])('%s: %s', (id, summary, area, who) => {
    const card = cardOf(id);
    expect(card?.summary.startsWith(summary)).toBe(true);
    expect(card?.related.map((link) => link.id)).toContain(area);
    expect((card?.positions ?? []).map((position) => position.who)).toEqual(who);
    for (const { sources } of card?.positions ?? [])
      for (const source of sources) expect(card?.sources[source]?.publisher).not.toBe('GeoNames');
  });

  it.each([
    ['jammu-and-kashmir-in', 'A union territory administered by India.', ['India', 'Pakistan', 'China']],
    ['gilgit-baltistan-pk', 'A territory administered by Pakistan.', ['India', 'Pakistan', 'China']],
    ['donetsk-oblast-ua', 'A region of Ukraine.', ['Russia', 'Ukraine', 'UN General Assembly']],
    ['kherson-oblast-ua', 'A region of Ukraine.', ['Russia', 'Ukraine', 'UN General Assembly']],
    ['kharkiv-oblast-ua', 'A region of Ukraine, governed from Kharkiv.', []],
  ])('the province %s: %s', (id, summary, who) => {
    const card = cardOf(id);
    expect(card?.summary).toBe(summary);
    expect((card?.positions ?? []).map((position) => position.who)).toEqual(who);
  });

  it('lets a card written by hand say whose Jerusalem is', () => {
    expect(cardOf('jerusalem-il')).toBeUndefined();
    const card = cards.find(({ id }) => id === 'jerusalem');
    expect(card?.positions?.map(({ who }) => who)).toEqual(['Israel', 'Palestinians', 'UN Security Council']);
  });

  it('links to areas that there are', () => {
    const ids = new Set(cards.map(({ id }) => id));
    for (const { areas = [] } of places) for (const { card } of areas) expect(ids).toContain(card.id);
  });

  it('gives no card to settlements in the occupied West Bank, whose country the gazetteer gets wrong', () => {
    const { towns } = byCode.get('IL') as { towns: { title: string }[] };
    const titles = towns.map(({ title }) => title);
    for (const settlement of ['Ariel', 'Modiin Ilit', 'Talmon', 'Revava', 'Dolev'])
      expect(titles).not.toContain(settlement);
  });
});
