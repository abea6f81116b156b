import '../../components/controls/controls.css';
import '../../components/options/options.css';
import { render } from 'preact';
import { Options } from '../../components/options/Options.tsx';
import { type OptionsState, openOptionsSession } from '../../extension/options-session.ts';

const app = document.querySelector('#app') as HTMLElement;
const session = openOptionsSession(show, new AbortController().signal);

function show(state: OptionsState): void {
  document.documentElement.dataset.theme = state.settings.theme;
  render(<Options state={state} actions={session} />, app);
}
