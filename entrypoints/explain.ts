import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readSettings } from '../extension/settings.ts';
import { onBackgroundMessage, sendToBackground } from '../extension/wire.ts';
import { CARD_RENDERER_KEY, EXPLAINING_KEY } from '../hover/card-view.ts';
import type { DomCardRenderer } from '../page/card-controller.ts';
import { createSelectionCard } from '../page/selection-card.ts';
import { pageTheme } from '../page/theme.ts';

const shared = globalThis as unknown as {
  [CARD_RENDERER_KEY]: DomCardRenderer;
  [EXPLAINING_KEY]?: AbortController | undefined;
};

/** Injected with card.js where the reader asks for a card on a page that Gloss does not read. It leaves when Gloss comes to read it. */
export default defineUnlistedScript(async () => {
  const { theme, cardSize } = await readSettings();
  shared[EXPLAINING_KEY]?.abort();
  const lifetime = new AbortController();
  shared[EXPLAINING_KEY] = lifetime;
  const card = createSelectionCard(
    document,
    {
      card: (id) => sendToBackground('card', { id }),
      renderer: async () => shared[CARD_RENDERER_KEY],
      onKnow: (id) => sendToBackground('know', { id }),
      onBrowse: (id) => void sendToBackground('browse', { id }),
    },
    () => ({
      hoverDelay: 0,
      size: cardSize,
      theme: () => (theme === 'page' ? pageTheme(document.body) : theme),
    }),
    lifetime.signal,
  );
  onBackgroundMessage(
    {
      showCard: ({ id }) => {
        card.show(id);
        return { ok: true, value: null };
      },
    },
    lifetime.signal,
  );
});
