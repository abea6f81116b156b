import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { speak } from '../../components/language.ts';
import { Popup } from '../../components/popup/Popup.tsx';
import type { PageEntry } from '../../extension/messages.ts';
import type { PopupState } from '../../extension/popup-session.ts';

const acts = {
  onSwitchEverything: vi.fn(),
  onPause: vi.fn(),
  onGoOn: vi.fn(),
  onChoosePage: vi.fn(),
  onSwitchSite: vi.fn(),
  onUseOnSite: vi.fn(),
  onOpenMention: vi.fn(),
  onOpenOptions: vi.fn(),
  onOpenNews: vi.fn(),
  onHideUpdate: vi.fn(),
};

const running: PopupState = {
  enabled: true,
  theme: 'page',
  isPrivate: false,
  site: { runs: true, because: 'publisher', site: 'bbc.com' },
};

const titles = [
  'NATO',
  'Article 5',
  'Donbas',
  'Kyiv',
  'Mark Rutte',
  'Crimea',
  'White House',
  'Réunion',
  'Brussels',
];
const entries: PageEntry[] = titles.map((title, key) => ({
  key,
  card: title,
  title,
  kind: title === 'NATO' ? 'organisation' : 'place',
  text: title === 'NATO' ? 'the alliance' : title,
  count: title === 'NATO' ? 3 : 1,
}));

beforeEach(() => {
  document.body.innerHTML = '<div id="app"></div>';
  for (const act of Object.values(acts)) act.mockReset();
});

afterEach(() => render(null, app()));

const app = () => document.querySelector('#app') as HTMLElement;
const show = (state: PopupState) => act(() => render(<Popup state={state} {...acts} />, app()));
const rows = () => [...document.querySelectorAll('li')].map((row) => row.textContent);
const theSwitch = (name: string) =>
  document.querySelector(`[role=switch][aria-label="${name}"]`) as HTMLInputElement;

describe('the state of the site', () => {
  it.each<[PopupState['site'], RegExp]>([
    [{ runs: false, because: 'not-a-web-page' }, /belongs to the browser/],
    [{ runs: false, because: 'off-everywhere', site: 'bbc.com' }, /Gloss is off.* Switch it on above/],
    [{ runs: false, because: 'off-here', site: 'bbc.com' }, /Off on this site\. Switch it on/],
    [{ runs: false, because: 'paused', site: 'bbc.com', until: 0 }, /rests on every page until .*Go on now/],
    [{ runs: false, because: 'needs-permission', site: 'local.example' }, /Use Gloss on local\.example/],
    [{ runs: false, because: 'not-chosen', site: 'bbc.com' }, /sites that you chose.*Use Gloss on bbc\.com/],
    [{ runs: true, because: 'added', site: 'local.example' }, /A site you added/],
  ])('%j is told in words', async (site, words) => {
    await show({ ...running, site });
    expect(app().textContent).toMatch(words);
  });

  it('switches this site', async () => {
    await show(running);
    theSwitch('Gloss on bbc.com').click();
    expect(acts.onSwitchSite).toHaveBeenCalledWith('bbc.com', false);
  });

  it('of a private window is remembered, and says so', async () => {
    await show(running);
    expect(app().textContent).not.toContain('private window');
    await show({ ...running, isPrivate: true });
    expect(app().textContent).toContain('This is a private window.');
  });

  it('switches everything, wherever the reader is', async () => {
    await show({
      ...running,
      enabled: false,
      site: { runs: false, because: 'off-everywhere', site: 'bbc.com' },
    });
    theSwitch('Gloss on every site').click();
    expect(acts.onSwitchEverything).toHaveBeenCalledWith(true);
  });

  it('does not look on while Gloss rests, and the switch ends the rest', async () => {
    await show({ ...running, site: { runs: false, because: 'paused', site: 'bbc.com', until: 0 } });
    const everything = theSwitch('Gloss on every site');
    expect([everything.checked, everything.getAttribute('aria-checked')]).toEqual([false, 'false']);
    expect(app().textContent).toContain('Paused');
    everything.click();
    expect(acts.onSwitchEverything).toHaveBeenCalledWith(true);
  });

  it('asks for a new site in the turn of the click', async () => {
    await show({ ...running, site: { runs: false, because: 'needs-permission', site: 'local.example' } });
    (document.querySelector('.button-main') as HTMLButtonElement).click();
    expect(acts.onUseOnSite).toHaveBeenCalledWith('local.example');
  });
});

describe('context on this page', () => {
  it('says what to do where the page does not answer', async () => {
    const { report: _, ...asked } = running;
    await show(asked);
    expect(app().textContent).toContain('Reading the page');
    await show({ ...asked, isSilent: true });
    expect(app().textContent).toContain('The page did not answer. Reload it');
  });

  it('tells of a provision first in which instrument it stands', async () => {
    const provision: PageEntry = {
      key: 0,
      card: 'north-atlantic-treaty-article-5',
      title: 'Article 5: collective defence',
      of: 'North Atlantic Treaty',
      kind: 'provision',
      text: 'Article 5',
      count: 1,
    };
    await show({ ...running, report: { article: true, choice: 'usual', entries: [provision] } });
    expect(document.querySelector('.popup-entry-text')?.textContent).toBe(
      'North Atlantic Treaty · “Article 5”',
    );
  });

  it.each([
    ['Explain it anyway', 'usual', 'on'],
    ['Explain it again', 'off', 'usual'],
  ] as const)('%s', async (label, choice, wanted) => {
    await show({ ...running, report: { article: false, choice, entries: [] } });
    [...document.querySelectorAll('button')].find(({ textContent }) => textContent === label)?.click();
    expect(acts.onChoosePage).toHaveBeenCalledExactlyOnceWith(wanted);
  });

  it.each<[string, PopupState['report'], RegExp]>([
    ['does not answer yet', undefined, /Reading the page/],
    ['is no article', { article: false, choice: 'usual', entries: [] }, /does not look like an article/],
    ['was switched off', { article: false, choice: 'off', entries: [] }, /You switched this page off/],
    ['mentions nothing', { article: true, choice: 'usual', entries: [] }, /Nothing on this page/],
  ])('says when a page %s', async (_, report, words) => {
    await show({ ...running, report });
    expect(app().textContent).toMatch(words);
  });

  it('lists what was found by kind, with the page’s own words and count', async () => {
    await show({ ...running, report: { article: true, choice: 'usual', entries: entries.slice(0, 2) } });
    expect(rows()).toEqual(['NATO“the alliance”×33 times', 'Article 5']);
    expect([...document.querySelectorAll('h3')].map(({ textContent }) => textContent)).toEqual([
      'Organisations 1',
      'Places 1',
    ]);
    expect(app().textContent).toContain('2 found');
    expect(document.querySelector('input[type=search]')).toBeNull();
  });

  it('quotes the page’s words as the language does', async () => {
    speak('de', { reasons_quoted: { message: '„{phrase}“' } });
    await show({ ...running, report: { article: true, choice: 'usual', entries: entries.slice(0, 1) } });
    expect(document.querySelector('.popup-entry-text')?.textContent).toBe('„the alliance“');
    speak('en', {});
  });

  it('opens the card of the row that is clicked', async () => {
    await show({ ...running, report: { article: true, choice: 'usual', entries } });
    document.querySelectorAll<HTMLButtonElement>('li button')[2]?.click();
    expect(acts.onOpenMention).toHaveBeenCalledWith(2);
  });

  it('is walked with the arrow keys, from the search field on', async () => {
    await show({ ...running, report: { article: true, choice: 'usual', entries } });
    const press = (key: string) =>
      document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
    (document.querySelector('input[type=search]') as HTMLElement).focus();
    const stops = ['ArrowDown', 'ArrowDown', 'ArrowUp', 'ArrowUp'].map((key) => {
      press(key);
      return document.activeElement?.querySelector('.popup-entry-title')?.textContent;
    });
    expect(stops).toEqual(['NATO', 'Article 5', 'NATO', undefined]);
  });

  const search = (typed: string) =>
    act(() => {
      const field = document.querySelector('input[type=search]') as HTMLInputElement;
      field.value = typed;
      field.dispatchEvent(new Event('input', { bubbles: true }));
    });

  it.each([
    ['reunion', ['Réunion']],
    ['ALLIANCE', ['NATO']],
    ['organisation nato', ['NATO']],
    ['nobody', []],
  ])('searches a long list for %s, accents and case aside', async (typed, found) => {
    await show({ ...running, report: { article: true, choice: 'usual', entries } });
    await search(typed);
    expect([...document.querySelectorAll('.popup-entry-title')].map((title) => title.textContent)).toEqual(
      found,
    );
    expect(app().textContent).toContain(`${found.length} found`);
  });

  it('tells of an update, where to read what is new, and hides the note', async () => {
    await show({ ...running, updatedTo: '0.2.0' });
    expect(app().textContent).toContain('Gloss is now version 0.2.0.');
    const [see, hide] = document.querySelectorAll<HTMLButtonElement>('.popup-update button');
    see?.click();
    expect(acts.onOpenNews).toHaveBeenCalledOnce();
    hide?.click();
    expect(acts.onHideUpdate).toHaveBeenCalledOnce();
    await show(running);
    expect(document.querySelector('.popup-update')).toBeNull();
  });

  it('says why an act failed', async () => {
    await show({ ...running, problem: 'the tab is gone' });
    expect(document.querySelector('[role=alert]')?.textContent).toContain('the tab is gone');
  });
});
