import { afterEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { cardRenderer } from '../../components/card/renderer.tsx';
import card from '../../entrypoints/card.ts';
import { CARD_RENDERER_KEY } from '../../hover/card-view.ts';

describe('The card’s script', () => {
  afterEach(() => {
    vi.restoreAllMocks();
    fakeBrowser.reset();
    Reflect.deleteProperty(globalThis, CARD_RENDERER_KEY);
  });

  it('leaves its renderer where the content script looks for it', () => {
    card.main();
    expect(Reflect.get(globalThis, CARD_RENDERER_KEY)).toBe(cardRenderer);
  });

  it('asks for its words anew only where the reader chose another language', async () => {
    const ask = vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockResolvedValue({
      ok: true,
      value: { language: 'en', messages: {} },
    } as never);
    await card.main();
    expect(ask).toHaveBeenCalledTimes(1);
    await fakeBrowser.storage.sync.set({ theme: 'dark' });
    await fakeBrowser.storage.sync.set({ badge: false });
    await fakeBrowser.storage.sync.set({ language: 'de' });
    await vi.waitFor(() => expect(ask).toHaveBeenCalledTimes(2));
  });
});
