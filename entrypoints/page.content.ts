import { defineContentScript } from 'wxt/utils/define-content-script';
import { installedId } from '../extension/installed.ts';
import { problem } from '../extension/messages.ts';
import { PrivateChoices } from '../extension/private-choices.ts';
import { isPrivateWindow } from '../extension/private-window.ts';
import { readSettings, watchSettings } from '../extension/settings.ts';
import { onBackgroundMessage, sendToBackground } from '../extension/wire.ts';
import { CARD_RENDERER_KEY, EXPLAINING_KEY } from '../hover/card-view.ts';
import { readDocument } from '../page/article.ts';
import type { DomCardRenderer } from '../page/card-controller.ts';
import { type ReadingSession, startReading } from '../page/session.ts';
import { nextTurn } from '../page/slices.ts';
import { succeedEarlier } from '../page/successor.ts';

/** What one injection leaves for the next in the same page: the session that runs, what ends explain.js, and the card's renderer. */
interface Shared {
  __glossSession?: ReadingSession | undefined;
  [EXPLAINING_KEY]?: AbortController | undefined;
  [CARD_RENDERER_KEY]?: DomCardRenderer;
}

const shared = globalThis as unknown as Shared;

async function loadRenderer(): Promise<DomCardRenderer> {
  const outcome = shared[CARD_RENDERER_KEY] ? undefined : await sendToBackground('loadCardScript');
  const renderer = shared[CARD_RENDERER_KEY];
  if (!renderer) throw new Error(outcome?.ok === false ? outcome.error : 'no card.js');
  return renderer;
}

export default defineContentScript({
  // Registered by the background where settings and permissions allow it, and nowhere else.
  registration: 'runtime',
  matches: [],
  async main() {
    const lifetime = new AbortController();
    const { signal } = lifetime;
    const leave = (): void => lifetime.abort();
    const isAlive = (): boolean => {
      if (!installedId()) leave();
      return !signal.aborted;
    };
    succeedEarlier(document, `${installedId()}:started`, leave, signal);
    let settings = await readSettings();
    const page = readDocument(document);
    // To judge the page is one task, to begin reading it another.
    await nextTurn();
    if (!isAlive()) return;
    shared[EXPLAINING_KEY]?.abort();
    const privately = isPrivateWindow() ? new PrivateChoices() : undefined;
    const session = startReading({
      document,
      page,
      registry: CSS.highlights,
      settings,
      ports: {
        isAlive,
        detect: (request) => sendToBackground('detect', request),
        card: (id) => sendToBackground('card', { id }),
        renderer: loadRenderer,
        markSheet: (look) => sendToBackground('markSheet', look),
        count: (count) => void sendToBackground('pageCount', { count }),
        onKnow: (id) => sendToBackground('know', { id }),
        onBrowse: (id) => void sendToBackground('browse', { id }),
        notThisSite: () => {
          // The site's name would be kept: Gloss leaves its page alone instead.
          if (privately) {
            leave();
            void sendToBackground('pageCount', { count: 0 });
          } else void sendToBackground('notThisSite');
        },
        choosePage: (key, choice) => {
          if (privately) {
            privately.choose(key, choice);
            session.update(privately.over(settings));
          } else void sendToBackground('choosePage', { key, choice });
        },
      },
    });
    signal.addEventListener('abort', session.leave);
    const done = { ok: true, value: null } as const;
    onBackgroundMessage(
      {
        report: () => ({ ok: true, value: session.report() }),
        showCard: ({ id }) => {
          session.showCard(id);
          return done;
        },
        choose: ({ choice }) => {
          session.choose(choice);
          return done;
        },
        openMention: ({ key }) => (session.openMention(key) ? done : problem('mentionGone')),
        walk: ({ step }) => (session.walk(step) ? done : problem('nothingMarked')),
        leave: () => {
          leave();
          return done;
        },
      },
      signal,
    );
    watchSettings((next) => {
      settings = next;
      session.update(privately?.over(next) ?? next);
    }, signal);
  },
});
