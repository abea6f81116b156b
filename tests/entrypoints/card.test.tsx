import { afterEach, describe, expect, it } from 'vitest';
import { cardRenderer } from '../../components/card/renderer.tsx';
import card from '../../entrypoints/card.ts';
import { CARD_RENDERER_KEY } from '../../hover/card-view.ts';

describe('The card’s script', () => {
  afterEach(() => {
    Reflect.deleteProperty(globalThis, CARD_RENDERER_KEY);
  });

  it('leaves its renderer where the content script looks for it', () => {
    card.main();
    expect(Reflect.get(globalThis, CARD_RENDERER_KEY)).toBe(cardRenderer);
  });
});
