import '../../components/controls/controls.css';
import '../../components/popup/popup.css';
import { render } from 'preact';
import { Popup } from '../../components/popup/Popup.tsx';
import { openPopupSession, type PopupState } from '../../extension/popup-session.ts';

const app = document.querySelector('#app') as HTMLElement;
const session = openPopupSession(show, new AbortController().signal);

/** The card opens on the page, which the popup would cover. */
async function openMention(key: number): Promise<void> {
  if (await session.openMention(key)) window.close();
}

async function openOptions(): Promise<void> {
  await session.openOptions();
  window.close();
}

function show(state: PopupState): void {
  document.documentElement.dataset.theme = state.theme;
  render(
    <Popup
      state={state}
      onSwitchEverything={session.switchEverything}
      onPause={session.pause}
      onGoOn={session.goOn}
      onSwitchSite={session.switchSite}
      onUseOnSite={session.useOnSite}
      onChoosePage={session.choosePage}
      onOpenMention={openMention}
      onOpenOptions={openOptions}
    />,
    app,
  );
}
