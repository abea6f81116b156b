import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Options } from '../../components/options/Options.tsx';
import { groupTopics } from '../../components/options/topic-groups.ts';
import type { OptionsState } from '../../extension/options-session.ts';
import { defaultSettings, type Settings } from '../../extension/settings-shape.ts';
import en from '../../locales/en.json';

const actions = {
  change: vi.fn(),
  switchEverything: vi.fn(),
  goOn: vi.fn(),
  showKinds: vi.fn(),
  showTopics: vi.fn(),
  addSite: vi.fn(),
  removeSite: vi.fn(),
  switchPublisher: vi.fn(),
  unblock: vi.fn(),
  know: vi.fn(),
  replaceSettings: vi.fn(async () => undefined),
  forgetKnown: vi.fn(),
  changeShortcuts: vi.fn(),
};

const stateWith = (settings: Partial<Settings> = {}, more: Partial<OptionsState> = {}): OptionsState => ({
  settings: { ...defaultSettings, ...settings },
  hoverDelayRange: { least: 150, most: 700 },
  publishers: [
    { host: 'bbc.com', name: 'BBC News', country: 'GB', on: true, granted: true },
    { host: 'firstpost.com', name: 'Firstpost', country: 'IN', on: false, granted: true },
    { host: 'ndtv.com', name: 'NDTV', country: 'IN', on: true, granted: false },
  ],
  added: [],
  known: [],
  shortcuts: [
    { command: 'next-mention', keys: 'Alt+Period' },
    { command: 'previous-mention', keys: '' },
  ],
  spoilt: [],
  ...more,
});

const app = () => document.querySelector('#app') as HTMLElement;
const show = (state: OptionsState) => act(() => render(<Options state={state} actions={actions} />, app()));
const find = <T extends HTMLElement>(selector: string) => document.querySelector(selector) as T;
const marked = () => [...document.querySelectorAll('.preview span')].map((mark) => mark.textContent);

beforeEach(() => {
  document.body.innerHTML = '<div id="app"></div>';
  for (const action of Object.values(actions)) action.mockReset();
});

afterEach(() => render(null, app()));

describe('each setting is written as it is chosen', () => {
  it.each<[label: string, patch: Partial<Settings>]>([
    ['Soft tint', { markStyle: 'tint' }],
    ['Amber', { markColour: 'amber' }],
    ['Every one', { marks: 'all' }],
    ['On a click', { cardTrigger: 'click' }],
    ['Large', { cardSize: 'large' }],
    ['Dark', { theme: 'dark' }],
    ['Only what few know', { explain: 'specialist' }],
    ['Only on sites I choose', { siteMode: 'chosen' }],
  ])('%s', async (label, patch) => {
    await show(stateWith());
    const chosen = [...document.querySelectorAll('label')].find((one) => one.textContent === label);
    chosen?.querySelector('input')?.click();
    expect(actions.change).toHaveBeenCalledExactlyOnceWith(patch);
  });

  it.each<[label: string, patch: Partial<Settings>]>([
    ['Mark headings too', { markHeadings: false }],
    ['Show the number on the icon', { badge: false }],
  ])('%s', async (label, patch) => {
    await show(stateWith());
    find(`[role=switch][aria-label="${label}"]`).click();
    expect(actions.change).toHaveBeenCalledExactlyOnceWith(patch);
  });

  it('the wait before a card, when the slider is let go', async () => {
    await show(stateWith());
    const slider = find<HTMLInputElement>('input[type=range]');
    slider.value = '450';
    slider.dispatchEvent(new Event('change', { bubbles: true }));
    expect(actions.change).toHaveBeenCalledExactlyOnceWith({ hoverDelay: 450 });
  });
});

describe('the big switch', () => {
  it('switches everything', async () => {
    await show(stateWith());
    find('[role=switch][aria-label="Gloss is on"]').click();
    expect(actions.switchEverything).toHaveBeenCalledExactlyOnceWith(false);
  });

  it('stands beside the pause, and the way out of it', async () => {
    await show(stateWith({}, { pausedUntil: Date.now() + 1000 }));
    expect(find('.panel').textContent).toMatch(/Gloss rests on every page until .*Go on now/);
    find('.panel button').click();
    expect(actions.goOn).toHaveBeenCalledOnce();
    await show(stateWith());
    expect(find('.panel').textContent).not.toContain('rests');
  });
});

describe('the preview', () => {
  it.each<[string, Partial<Settings>, string[]]>([
    ['the first of each', {}, ['Article 4', 'Brussels', 'NATO']],
    ['every one', { marks: 'all' }, ['Article 4', 'Brussels', 'NATO', 'Article 4', 'NATO']],
    ['none', { marks: 'none' }, []],
    ['no headings', { markHeadings: false }, ['Brussels', 'NATO', 'Article 4']],
  ])('marks %s', async (_, settings, mentions) => {
    await show(stateWith(settings));
    expect(marked()).toEqual(mentions);
  });

  it('looks as the marks do', async () => {
    await show(stateWith({ markStyle: 'underline' }));
    expect(find('.preview span').className).toBe('mark-underline');
  });
});

describe('sites', () => {
  it('lists publishers by country and says how many are on', async () => {
    await show(stateWith());
    expect([...document.querySelectorAll('summary')].map((one) => one.textContent)).toEqual([
      'India · 0 of 2',
      'United Kingdom · 1',
    ]);
    expect(app().textContent).toContain('ndtv.com · not allowed by your browser');
  });

  it('finds a publisher by name, host or country, and opens where it is', async () => {
    await show(stateWith());
    await act(() => {
      const field = find<HTMLInputElement>('input[type=search]');
      field.value = 'kingdom';
      field.dispatchEvent(new Event('input', { bubbles: true }));
    });
    expect(document.querySelectorAll('details[open] .row')).toHaveLength(1);
  });

  it('switches a publisher', async () => {
    await show(stateWith());
    find('[aria-label="Firstpost, firstpost.com"]').click();
    expect(actions.switchPublisher).toHaveBeenCalledWith('firstpost.com', true);
  });

  const addByHand = async (typed: string) => {
    const field = find<HTMLInputElement>('form input');
    await act(() => {
      field.value = typed;
      field.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await act(async () => {
      find('form').dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
      await Promise.resolve();
    });
  };

  it('says what is wrong with an address, at the field', async () => {
    actions.addSite.mockResolvedValue('notASite');
    await show(stateWith());
    await addByHand('the news');
    expect(actions.addSite).toHaveBeenCalledWith('the news');
    const field = find<HTMLInputElement>('form input');
    const message = document.getElementById(field.getAttribute('aria-describedby') ?? '');
    expect([field.getAttribute('aria-invalid'), message?.textContent]).toEqual([
      'true',
      expect.stringContaining('not the address of a website'),
    ]);
    expect(field.value).toBe('the news');
  });

  it('empties the field when the site was added', async () => {
    actions.addSite.mockResolvedValue('added');
    await show(stateWith());
    await addByHand('local.example');
    expect(find<HTMLInputElement>('form input').value).toBe('');
  });

  it('offers to allow a site again whose permission was taken back', async () => {
    await show(stateWith({}, { added: [{ host: 'local.example', granted: false }] }));
    expect(app().textContent).toContain('no longer allows this site');
    find('[aria-label="Allow again: local.example"]').click();
    expect(actions.addSite).toHaveBeenCalledWith('local.example');
  });

  it('switches a blocked site on again', async () => {
    await show(stateWith({ blockedSites: ['bbc.com'] }));
    find('[aria-label="Switch on: bbc.com"]').click();
    expect(actions.unblock).toHaveBeenCalledWith('bbc.com');
  });
});

it('undoes “I know this”', async () => {
  await show(stateWith({}, { known: [{ id: 'nato', title: 'NATO' }] }));
  find('[aria-label="Explain again: NATO"]').click();
  expect(actions.forgetKnown).toHaveBeenCalledWith('nato');
});

it('shows the keys of the browser and leads to where they are changed', async () => {
  await show(stateWith());
  expect(find('#shortcuts').textContent).toContain('Go to the next mention and open its cardAlt+Period');
  expect(find('#shortcuts').textContent).toContain('no key');
  find('#shortcuts button').click();
  expect(actions.changeShortcuts).toHaveBeenCalledOnce();
});

it('tells the dataset in numbers', async () => {
  const dataset = {
    version: 'a1b2',
    cards: 1234,
    facts: 5,
    sources: 6,
    checked: '2026-11-01',
    places: 36_000,
    packages: [
      {
        what: 'Maps',
        name: 'Natural Earth',
        edition: '5',
        licence: 'public domain',
        url: 'https://example.org/',
      },
    ],
    placeCountries: [],
    kinds: { country: 3 },
    topics: { alliances: 2, 'us-law': 1 },
  };
  await show(stateWith({}, { dataset }));
  expect(find('.figures').textContent).toBe(
    'Cards1,234Towns and provinces36,000Facts5Sources6Last checkedNovember 1, 2026',
  );
  expect(find('.figures [title]').title).toBe('Edition a1b2');
  expect(find('.origins').textContent).toBe('MapsNatural Earth (5), public domain');
  expect(find('.origins a').getAttribute('href')).toBe('https://example.org/');
});

it('leaves out a kind', async () => {
  await show(stateWith());
  const chip = [...document.querySelectorAll('label')].find(({ textContent }) => textContent === 'Weapons');
  chip?.querySelector('input')?.click();
  expect(actions.showKinds).toHaveBeenCalledExactlyOnceWith(['weapon'], false);
});

const SMALL_DATASET = {
  version: 'a',
  cards: 1,
  facts: 1,
  sources: 1,
  checked: '2026-11-01',
  places: 1,
  packages: [],
  placeCountries: [],
  kinds: {},
};

it('leaves out a topic, and takes it back', async () => {
  const dataset = { ...SMALL_DATASET, topics: { 'us-law': 3 } };
  const chip = () =>
    [...document.querySelectorAll('label')].find(({ textContent }) => textContent === 'US law 3')
      ?.firstElementChild;
  await show(stateWith({}, { dataset }));
  (chip() as HTMLInputElement).click();
  expect(actions.showTopics).toHaveBeenLastCalledWith(['us-law'], false);
  await show(stateWith({ hiddenTopics: ['us-law', 'china'] }, { dataset }));
  (chip() as HTMLInputElement).click();
  expect(actions.showTopics).toHaveBeenLastCalledWith(['us-law'], true);
});

it('takes and leaves a group of topics as a whole', async () => {
  const dataset = { ...SMALL_DATASET, topics: { 'us-law': 3, elections: 1, towns: 36000, weapons: 2 } };
  await show(stateWith({ hiddenTopics: ['elections'] }, { dataset }));
  const group = (name: string) =>
    [...document.querySelectorAll('[role="group"]')].find(
      (each) => each.querySelector('h3')?.textContent === name,
    ) as HTMLElement;
  expect(group('Places').textContent).toBe('PlacesLeave all outTowns 36,000');
  group('Law and institutions').querySelector('button')?.click();
  expect(actions.showTopics).toHaveBeenLastCalledWith(['elections', 'us-law'], true);
  group('War and security').querySelector('button')?.click();
  expect(actions.showTopics).toHaveBeenLastCalledWith(['weapons'], false);
});

it('has every topic in a group', () => {
  const topics = Object.keys(en.topics).map((topic) => topic.replaceAll('_', '-'));
  const grouped = groupTopics([...topics, 'of-tomorrow']);
  expect(grouped.flatMap(([, members]) => members).sort()).toEqual([...topics, 'of-tomorrow'].sort());
  // Where a new topic lands until somebody says where it belongs.
  expect(grouped.find(([group]) => group === 'society')?.[1].length).toBe(9);
});

it('tells which facts changed, with the value before and now', async () => {
  const dataset = {
    version: 'a1b2',
    cards: 1,
    facts: 1,
    sources: 1,
    checked: '2026-11-01',
    places: 1,
    packages: [],
    placeCountries: [],
    kinds: {},
    topics: {},
    changes: {
      since: '0.1.0',
      newCards: 2,
      facts: [
        { card: 'nato', title: 'NATO', label: 'Members', before: '31', now: '32' },
        { card: 'who', title: 'WHO', label: 'Head', before: 'A' },
      ],
    },
  };
  await show(stateWith({}, { dataset }));
  expect(find('#data').textContent).toContain('2 new cards since version 0.1.0');
  expect(find('#data .changes').textContent).toBe('NATO, Members31 → 32WHO, HeadA → no longer told');
  expect(find('#data .changes a').getAttribute('href')).toBe('#/card/nato');
  await show(stateWith({}, { dataset: { ...dataset, changes: undefined } }));
  expect(find('#data').textContent).toContain('This is the first version');
});

it('tells in words what storage could not give', async () => {
  await show(stateWith({}, { spoilt: ['theme'], problem: 'QuotaExceeded' }));
  expect(find('[role=status]').textContent).toMatch(/QuotaExceeded.*could not be read.*: colours\./);
});
