import '../../components/controls/controls.css';
import '../../components/popup/popup.css';
import { render } from 'preact';
import { speak } from '../../components/language.ts';
import { Popup } from '../../components/popup/Popup.tsx';
import { followLanguage } from '../../extension/language.ts';
import { openPopupSession, type PopupState } from '../../extension/popup-session.ts';

const app = document.querySelector('#app') as HTMLElement;
const { signal } = new AbortController();
const session = openPopupSession(show, signal);

let newest: PopupState | undefined;
let hasWords = false;

void followLanguage(({ language, messages }) => {
  speak(language, messages);
  document.documentElement.lang = language;
  hasWords = true;
  draw();
}, signal);

/** The card opens on the page, which the popup would cover. */
async function openMention(key: number): Promise<void> {
  if (await session.openMention(key)) window.close();
}

async function openNews(): Promise<void> {
  await session.openNews();
  window.close();
}

async function openOptions(): Promise<void> {
  await session.openOptions();
  window.close();
}

function show(state: PopupState): void {
  newest = state;
  draw();
}

function draw(): void {
  if (!newest || !hasWords) return;
  document.documentElement.dataset.theme = newest.theme;
  render(
    <Popup
      state={newest}
      onSwitchEverything={session.switchEverything}
      onPause={session.pause}
      onGoOn={session.goOn}
      onSwitchSite={session.switchSite}
      onUseOnSite={session.useOnSite}
      onChoosePage={session.choosePage}
      onOpenMention={openMention}
      onOpenOptions={openOptions}
      onOpenNews={openNews}
      onHideUpdate={session.hideUpdate}
    />,
    app,
  );
}
