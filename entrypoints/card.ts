import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { cardRenderer } from '../components/card/renderer.tsx';
import { speak } from '../components/language.ts';
import { watchLanguage } from '../extension/language.ts';
import { sendToBackground } from '../extension/wire.ts';
import { CARD_RENDERER_KEY } from '../hover/card-view.ts';

/** Injected when a page first needs a card; leaves the renderer for the content script to find. */
export default defineUnlistedScript(async () => {
  Object.assign(globalThis, { [CARD_RENDERER_KEY]: cardRenderer });
  const learnWords = async (): Promise<void> => {
    const words = await sendToBackground('cardWords');
    if (words.ok) speak(words.value.language, words.value.messages);
  };
  void watchLanguage(learnWords);
  // The browser waits for the script's promise, and so the first card already has its words.
  await learnWords();
});
