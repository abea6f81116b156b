import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { cardRenderer } from '../../../components/card/renderer.tsx';
import type { CompiledCard } from '../../../data/compiled.ts';
import type { Flag } from '../../../data/flags.ts';
import type { CardProps } from '../../../hover/card-view.ts';
import {
  article5Card,
  bare,
  crimea,
  longName,
  manySources,
  nato,
  redlandMap,
  rutte,
  sixtyFacts,
} from '../../support/sample-cards.ts';

let host: HTMLElement;
let root: ShadowRoot;

beforeEach(() => {
  host = document.createElement('gloss-card');
  document.documentElement.append(host);
  root = host.attachShadow({ mode: 'closed' });
});

afterEach(() => {
  cardRenderer.unmount(root);
  host.remove();
  vi.unstubAllGlobals();
});

function show(card: CompiledCard, props: Partial<CardProps> = {}) {
  const callbacks = { onClose: vi.fn(), onBack: vi.fn(), onPin: vi.fn(), onOpen: vi.fn(), onKnow: vi.fn() };
  cardRenderer.render(root, {
    card,
    mode: 'hover',
    size: 'normal',
    theme: 'light',
    today: '2026-11-23',
    trail: [],
    ...callbacks,
    ...props,
  });
  return callbacks;
}

const dialog = () => root.querySelector('[role="dialog"]') as HTMLElement;
const text = () => dialog().textContent ?? '';
const drawn = () => new Promise((resolve) => setTimeout(resolve, 20));

async function press(name: string) {
  const button = [...root.querySelectorAll('button')].find(
    (candidate) => (candidate.getAttribute('aria-label') ?? candidate.textContent) === name,
  );
  if (!button) throw new Error(`There is no button “${name}”.`);
  button.click();
  await drawn();
}

describe('The card', () => {
  it('is one dialog that is named by its title and is not modal', () => {
    show(nato);
    expect(root.querySelectorAll('[role="dialog"]')).toHaveLength(1);
    const name = root.getElementById(dialog().getAttribute('aria-labelledby') ?? '');
    expect(name?.textContent).toBe('NATO');
    expect(dialog().hasAttribute('aria-modal')).toBe(false);
  });

  it('says what held at publication and what holds now', () => {
    show(nato, { published: '2022-06-29' });
    expect(root.querySelector('.changed .values')?.textContent).toMatch(
      /^30 when this was published · 32 since 7 March 2024/,
    );
  });

  it('marks nothing as changed on a page without a date', () => {
    show(nato);
    expect(root.querySelector('.changed')).toBeNull();
  });

  it('says which fact is possibly out of date, and no other', () => {
    show(nato);
    const stale = [...root.querySelectorAll('.fact:has(.stale) dt')].map((label) => label.textContent);
    expect(stale).toEqual(['Secretary General']);
  });

  it('shows a source on demand, as a link that tells its site nothing', async () => {
    show(nato);
    expect(text()).not.toContain('Checked');
    await press('Source 1: Members');
    expect(text()).toMatch(/NATO\. Checked 2 November 2026\./);
    const link = root.querySelector<HTMLAnchorElement>('.note a');
    expect([link?.target, link?.rel]).toEqual(['_blank', 'noopener noreferrer']);
  });

  it('shows what a fact was before beside its source', async () => {
    show(nato);
    await press('Source 1: Members');
    const earlier = [...root.querySelectorAll('.earlier bdi')].map((entry) => entry.textContent);
    expect(earlier).toEqual(['31', '30']);
  });

  it('folds long lists and unfolds them', async () => {
    show(sixtyFacts);
    expect(root.querySelectorAll('.fact')).toHaveLength(5);
    await press('55 more facts');
    expect(root.querySelectorAll('.fact')).toHaveLength(60);
  });

  it('brings a changed fact before the fold', () => {
    const changed = nato.facts[0] as CompiledCard['facts'][number];
    show(
      { ...sixtyFacts, facts: [...sixtyFacts.facts, { ...changed, label: 'Last' }] },
      { published: '2022-06-29' },
    );
    expect(root.querySelector('dt')?.textContent).toBe('Last');
  });

  it('gives a long label and a sentence a row of their own, and short ones one row together', () => {
    show(manySources);
    const stacked = [...root.querySelectorAll('.fact.stacked dt')].map((label) => label.textContent);
    expect(stacked).toEqual(['Truce', 'UN high commissioner for human rights']);
    expect(root.querySelectorAll('.fact')).toHaveLength(5);
  });

  it('tells each side of a dispute with its source', () => {
    show(crimea);
    expect([...root.querySelectorAll('.position strong')].map((who) => who.textContent)).toEqual([
      'Ukraine:',
      'Russia:',
      'UN General Assembly:',
    ]);
    expect(root.querySelectorAll('.position .reference')).toHaveLength(3);
    expect(root.querySelector('.kind')?.textContent).toContain('Disputed');
  });

  it('leads from a provision to its instrument', async () => {
    const { onOpen } = show(article5Card);
    await press('Part of: North Atlantic Treaty');
    expect(onOpen).toHaveBeenCalledWith('north-atlantic-treaty');
  });

  it('opens related cards and the runner-up inside', async () => {
    const { onOpen } = show(rutte, {
      why: {
        reasons: [{ kind: 'inSentence', phrases: ['minister'] }],
        runnerUp: { card: 'other', title: 'The other Rutte' },
      },
    });
    await press('NATO');
    await press('The other Rutte');
    expect(onOpen.mock.calls).toEqual([['nato'], ['other']]);
  });

  it('says of which instrument a related provision and the runner-up are', () => {
    show(
      {
        ...nato,
        related: [{ id: 'a', title: 'Article 51: self-defence', kind: 'provision', of: 'UN Charter' }],
      },
      {
        why: { reasons: [], runnerUp: { card: 'b', title: 'Article 5: liberty', of: 'European Convention' } },
      },
    );
    expect(root.querySelector('.chip')?.textContent).toBe('Article 51: self-defence · UN Charter');
    expect(root.querySelector('.why')?.textContent).toContain('Article 5: liberty · European Convention');
  });

  it('says of a chart, too, in which language its heading is', () => {
    show(nato);
    const headings = [...root.querySelectorAll('h3')].filter(({ textContent }) => textContent === 'Members');
    expect(headings.map(({ lang }) => lang)).toEqual(['en']);
  });

  it('tells a chart in words', () => {
    show(nato);
    expect(root.querySelector('svg[role="img"]')?.getAttribute('aria-label')).toBe(
      'Members: 12 in 1949, 32 in 2024. Lowest 12, highest 32.',
    );
  });

  it('hands every button of the bar to the page', async () => {
    const { onBack, onClose, onKnow, onPin } = show(nato, { trail: ['Sweden', 'Mark Rutte'] });
    await press('Back to Mark Rutte');
    await press('Keep this card open');
    await press('I know this');
    await press('Close');
    expect([onBack, onPin, onClose].map((callback) => callback.mock.calls.length)).toEqual([1, 1, 1]);
    expect(onKnow).toHaveBeenCalledWith('nato');
  });

  it('keeps what is seldom wanted behind one button, and stays while it is open', async () => {
    const onNotHere = vi.fn();
    const onBrowse = vi.fn();
    const { onPin } = show({ ...nato, dataset: 'a1b2' }, { onNotHere, onBrowse });
    await press('More');
    expect(onPin).toHaveBeenCalledOnce();
    await press('Nothing on this page');
    await press('Nothing on this site');
    await press('Open among all cards');
    expect(onNotHere.mock.calls).toEqual([['page'], ['site']]);
    expect(onBrowse).toHaveBeenCalledWith('nato');
    await press('Report a mistake');
    const report = root.querySelector('textarea')?.value;
    expect(report).toContain('Card: nato');
    expect(report).toContain('Dataset: a1b2');
    expect(report).not.toContain(location.href);
  });

  it('offers in the library only what has a meaning there', async () => {
    show(nato, { mode: 'library' });
    expect(root.querySelector('[role="dialog"]')).toBeNull();
    expect(root.querySelector('[role="article"]')).not.toBeNull();
    await press('More');
    const names = [...root.querySelectorAll('.more-actions button')].map((button) => button.textContent);
    expect(names).toEqual(['Copy as Markdown', 'Report a mistake']);
  });

  it('offers no way back from the first card and no pin on touch', () => {
    show(nato, { mode: 'sheet' });
    const names = [...root.querySelectorAll('header button')].map((button) =>
      button.getAttribute('aria-label'),
    );
    expect(names).toEqual(['Close']);
  });

  it('says that it is pinned', () => {
    show(nato, { mode: 'pinned' });
    expect(root.querySelector('[aria-pressed]')?.getAttribute('aria-pressed')).toBe('true');
  });

  it('says where the reader is who walks from mention to mention, once it is there to be heard', async () => {
    const said = () => root.querySelector('[role="status"]')?.textContent;
    show(nato, { mode: 'keyboard', position: { at: 3, of: 17 } });
    expect(said()).toBe('');
    await vi.waitFor(() => expect(said()).toBe('3 of 17: NATO'));
    show(nato, { mode: 'keyboard', position: { at: 4, of: 17 } });
    await vi.waitFor(() => expect(said()).toBe('4 of 17: NATO'));
  });

  it('copies with the citation and says so', async () => {
    const writeText = vi.fn(async (_: string) => {});
    vi.stubGlobal('navigator', { languages: ['en-GB'], clipboard: { writeText } });
    show(rutte);
    await press('More');
    await press('Copy as Markdown');
    expect(writeText.mock.calls[0]?.[0]).toContain('[NATO Secretary General](https://www.nato.int/');
    expect(root.querySelector('[role="status"]')?.textContent).toBe('Copied');
  });

  it('says when the browser lets nothing be copied', async () => {
    vi.stubGlobal('navigator', {
      languages: ['en-GB'],
      clipboard: { writeText: () => Promise.reject(new Error()) },
    });
    vi.stubGlobal('document', Object.assign(document, { execCommand: () => false }));
    show(rutte);
    await press('Copy');
    expect(root.querySelector('[role="status"]')?.textContent).toBe(
      'The browser did not let Gloss copy this',
    );
  });

  it('makes sense with nothing but a title', () => {
    show(bare);
    expect(root.querySelectorAll('section')).toHaveLength(0);
    expect(root.querySelector('h2')?.textContent).toBe('Rules-based order');
  });

  it('keeps a name of 300 characters whole', () => {
    show(longName);
    expect(root.querySelector('h2')?.textContent).toHaveLength(longName.title.length);
  });

  it('starts folded again when another card takes its place', async () => {
    show(sixtyFacts);
    await press('55 more facts');
    show({ ...sixtyFacts, id: 'another' });
    await drawn();
    expect(root.querySelectorAll('.fact')).toHaveLength(5);
  });

  it('draws a country’s flag beside its name, and leaves it out of the name', () => {
    const flag = {
      viewBox: '0 0 3 2',
      shapes: [['g', { fill: 'red' }, [['path', { d: 'M0 0h3v2H0z' }]]]],
    } satisfies Flag;
    show({ ...nato, kind: 'country', title: 'Redland', flag });
    const title = root.querySelector('h2');
    expect(title?.textContent).toBe('Redland');
    expect(title?.querySelector('svg[aria-hidden] g[fill="red"] path')?.getAttribute('d')).toBe(
      'M0 0h3v2H0z',
    );
  });

  describe('with a map', () => {
    /** The map's and the facts' places in the card, from top to bottom. */
    const order = () =>
      [...root.querySelectorAll('.locator, dt, .positions')].map(
        (part) => (part.matches('dt') ? part.textContent : part.classList[0]) ?? '',
      );

    it('shows where a place is, in words too, and says so where the map is missing', () => {
      show({ ...nato, map: redlandMap });
      const drawing = root.querySelector('svg.map[role="img"]');
      expect(drawing?.querySelector('text')?.textContent).toBe('Redland');
      show({ ...nato, map: 'missing' });
      expect(root.querySelector('svg.map')).toBeNull();
      expect(root.querySelector('.no-map')?.textContent).toContain('could not be drawn');
    });

    it('explains its hatching and dashes, below the map and in its words', () => {
      show({ ...nato, map: redlandMap });
      expect(root.querySelector('.locator figcaption')?.textContent).toBe(
        'Hatched: disputed area · Dashed: disputed border',
      );
      expect(root.querySelector('svg.map')?.getAttribute('aria-label')).toBe(
        'Map: Redland, with Blueland around it. Hatched: disputed area. Dashed: disputed border.',
      );
      show({ ...nato, map: { ...redlandMap, hatched: '', disputed: '' } });
      expect(root.querySelector('.locator figcaption')).toBeNull();
      expect(root.querySelector('svg.map')?.getAttribute('aria-label')).toBe(
        'Map: Redland, with Blueland around it.',
      );
    });

    it('says something before it shows where', () => {
      show({ ...nato, map: redlandMap });
      expect(order().slice(0, 4)).toEqual(['Members', 'Secretary General', 'locator', 'Founded']);
    });

    it('leaves no single fact below it, and needs none', () => {
      show({ ...nato, facts: nato.facts.slice(0, 3), map: redlandMap });
      expect(order().at(-1)).toBe('locator');
      show({ ...bare, map: redlandMap });
      expect(order()).toEqual(['locator']);
    });

    it('first says who says what, where that is the question', () => {
      show({ ...crimea, map: redlandMap });
      expect(order()).toEqual(['positions', 'locator', 'Area', 'Population']);
    });
  });

  it('makes no link of an address that is no web page', async () => {
    show({
      ...rutte,
      sources: [{ title: 'x', publisher: 'p', url: 'javascript:alert(1)', checked: '2026-01-01' }],
    });
    await press('Source 1: Office');
    expect([...root.querySelectorAll('a')].map((link) => link.protocol)).toEqual(['https:']);
  });
});

describe('The focus', () => {
  it('comes to a card that was reached by keyboard', () => {
    show(nato, { mode: 'keyboard' });
    expect(root.activeElement).toBe(dialog());
  });

  it('stays on the page while a card hovers', () => {
    show(nato);
    expect(root.activeElement).toBeNull();
  });

  it('moves to the card that replaces the one the reader acted in', () => {
    show(nato, { mode: 'pinned' });
    root.querySelector<HTMLElement>('.chip')?.focus();
    show(article5Card, { mode: 'pinned', trail: ['NATO'] });
    expect(root.activeElement).toBe(dialog());
  });
});

describe('A problem', () => {
  it('is told in a named dialog that can be closed', async () => {
    const onClose = vi.fn();
    cardRenderer.renderProblem(
      root,
      { title: 'Not there', message: 'Reinstall Gloss.' },
      { theme: 'dark', onClose },
    );
    expect(root.getElementById('title')?.textContent).toBe('Not there');
    await press('Close');
    expect(onClose).toHaveBeenCalledOnce();
  });
});
