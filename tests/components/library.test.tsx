import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { CardInPage } from '../../components/card/CardInPage.tsx';
import { LibraryPage } from '../../components/library/LibraryPage.tsx';
import type { LibraryEntry } from '../../data/card-address.ts';
import type { Library } from '../../extension/library.ts';
import { nato } from '../support/sample-cards.ts';

const app = () => document.querySelector('#app') as HTMLElement;
const nothing = () => undefined;

beforeEach(() => {
  document.body.innerHTML = '<div id="app"></div>';
});

afterEach(() => render(null, app()));

it('counts the towns that it lists, and says where there are more', async () => {
  const places = (count: number): LibraryEntry[] =>
    Array.from({ length: count }, (_, at) => ({
      id: `${at}-us`,
      title: 'Springfield',
      kind: 'place',
      about: '',
    }));
  const libraryWith = (cards: LibraryEntry[], found: LibraryEntry[]): Library => ({
    kinds: new Map(),
    topics: new Map(),
    search: () => cards,
    places: async () => found,
  });
  const showFound = async (library: Library): Promise<string> => {
    await act(() =>
      render(
        <LibraryPage
          key={String(Math.random())}
          library={library}
          route={{ words: 'springfield' }}
          size="normal"
          theme="light"
          today="2026-11-23"
          readCard={async () => ({ ok: false, error: 'noCard' })}
          onOpen={nothing}
          onKnow={nothing}
        />,
        app(),
      ),
    );
    await act(() => new Promise((later) => setTimeout(later)));
    return document.querySelector('[role="status"]')?.textContent ?? '';
  };
  expect(await showFound(libraryWith([], places(3)))).toBe('3 towns and provinces');
  expect(app().textContent).not.toContain('Only the largest');
  expect(await showFound(libraryWith(places(1), places(30)))).toBe('1 card · 30 towns and provinces');
  expect(app().textContent).toContain('Only the largest');
  expect(await showFound(libraryWith([], []))).toBe('No card goes by that name.');
});

it('leaves nothing of a card running that is shown no more', async () => {
  const stopped = vi.spyOn(ResizeObserver.prototype, 'disconnect');
  await act(() =>
    render(
      <CardInPage
        card={nato}
        size="normal"
        theme="light"
        today="2026-11-23"
        trail={[]}
        onOpen={nothing}
        onKnow={nothing}
        onClose={nothing}
        onBack={nothing}
        onPin={nothing}
      />,
      app(),
    ),
  );
  const root = document.querySelector('[data-library]')?.shadowRoot;
  expect(root?.querySelector('h2, h1')?.textContent).toBe('NATO');
  stopped.mockClear();
  await act(() => render(null, app()));
  expect(root?.textContent).not.toContain('NATO');
  expect(stopped).toHaveBeenCalled();
});
