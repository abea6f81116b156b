import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { CardInPage } from '../../components/card/CardInPage.tsx';
import { nato } from '../support/sample-cards.ts';

const app = () => document.querySelector('#app') as HTMLElement;
const nothing = () => undefined;

beforeEach(() => {
  document.body.innerHTML = '<div id="app"></div>';
});

afterEach(() => render(null, app()));

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
