import '../../components/controls/controls.css';
import '../../components/welcome/welcome.css';
import { render } from 'preact';
import { cardRenderer } from '../../components/card/renderer.tsx';
import { speak } from '../../components/language.ts';
import { strings } from '../../components/welcome/strings.ts';
import { Welcome } from '../../components/welcome/Welcome.tsx';
import { followLanguage } from '../../extension/language.ts';
import type { InterfaceWords } from '../../extension/messages.ts';
import { readSettings } from '../../extension/settings.ts';
import type { Settings } from '../../extension/settings-shape.ts';
import { sendToBackground } from '../../extension/wire.ts';
import { readDocument } from '../../page/article.ts';
import { markStyleSheet } from '../../page/mark-style.ts';
import { pageKey } from '../../page/page-key.ts';
import { startReading } from '../../page/session.ts';

const { signal } = new AbortController();

function draw({ language, messages }: InterfaceWords): void {
  speak(language, messages);
  document.documentElement.lang = language;
  document.title = strings.title;
  render(<Welcome />, document.querySelector('#app') as HTMLElement);
}

/** The example is read whatever the address looks like. */
const asExample = (settings: Settings): Settings => ({
  ...settings,
  pagesOn: [pageKey(document.URL)],
  pagesOff: [],
});

async function start(): Promise<void> {
  await followLanguage(draw, signal);
  const session = startReading({
    document,
    page: readDocument(document),
    registry: CSS.highlights,
    settings: asExample(await readSettings()),
    ports: {
      isAlive: () => true,
      detect: (request) => sendToBackground('detect', request),
      card: (id) => sendToBackground('card', { id }),
      renderer: async () => cardRenderer,
      markSheet: async (look) => ({ ok: true, value: markStyleSheet(look) }),
      count: () => undefined,
      onKnow: (id) => sendToBackground('know', { id }),
      onBrowse: (id) => void sendToBackground('browse', { id }),
      // The example is the page's own; nothing is remembered of it.
      notThisSite: () => session.leave(),
      choosePage: () => session.leave(),
    },
  });
  addEventListener('keydown', ({ altKey, code }) => {
    if (altKey && code === 'Period') session.walk(1);
    if (altKey && code === 'Comma') session.walk(-1);
  });
}

void start();
