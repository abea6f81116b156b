import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { cardRenderer } from '../components/card/renderer.tsx';
import { CARD_RENDERER_KEY } from '../hover/card-view.ts';

/** Injected when a page first needs a card; leaves the renderer for the content script to find. */
export default defineUnlistedScript(() => {
  Object.assign(globalThis, { [CARD_RENDERER_KEY]: cardRenderer });
});
