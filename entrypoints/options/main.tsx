import '../../components/controls/controls.css';
import '../../components/library/library.css';
import '../../components/options/options.css';
import { render } from 'preact';
import { speak } from '../../components/language.ts';
import { LibraryPage } from '../../components/library/LibraryPage.tsx';
import { Options } from '../../components/options/Options.tsx';
import { strings } from '../../components/options/strings.ts';
import { cardAddress, type LibraryRoute, libraryRoute } from '../../data/card-address.ts';
import { readCard } from '../../extension/dataset-files.ts';
import { followLanguage } from '../../extension/language.ts';
import { type Library, openLibrary } from '../../extension/library.ts';
import { type OptionsState, openOptionsSession } from '../../extension/options-session.ts';
import type { Settings } from '../../extension/settings-shape.ts';

const app = document.querySelector('#app') as HTMLElement;
const dark = matchMedia('(prefers-color-scheme: dark)');
const { signal } = new AbortController();
const session = openOptionsSession(show, signal);

let newest: OptionsState | undefined;
let hasWords = false;
let library: Library | 'unreadable' | 'opening' | undefined;

/** The cards are read when somebody first wants to see them. */
async function readLibrary(): Promise<void> {
  if (library) return;
  library = 'opening';
  library = await openLibrary().catch(() => 'unreadable' as const);
  draw();
}

/** What could not be read is tried again where the reader goes on. */
function follow(): void {
  if (library === 'unreadable') library = undefined;
  draw();
}

const themeOf = ({ theme }: Settings): 'light' | 'dark' =>
  theme === 'page' ? (dark.matches ? 'dark' : 'light') : theme;

const openCard = (id: string): void => {
  location.hash = cardAddress(id);
};

function know(id: string): void {
  void session.know(id);
}

function libraryPage(route: LibraryRoute, settings: Settings) {
  void readLibrary();
  return (
    <LibraryPage
      library={library ?? 'opening'}
      route={route}
      size={settings.cardSize}
      theme={themeOf(settings)}
      today={new Date().toLocaleDateString('sv')}
      readCard={readCard}
      onOpen={openCard}
      onKnow={know}
    />
  );
}

function draw(): void {
  if (!newest || !hasWords) return;
  const { settings } = newest;
  document.documentElement.dataset.theme = settings.theme;
  const route = libraryRoute(location.hash);
  render(<Options state={newest} actions={session} library={route && libraryPage(route, settings)} />, app);
  goToSection();
}

/** The browser looked for the section of the address before it was drawn. */
let isAtSection = false;

function goToSection(): void {
  if (isAtSection) return;
  isAtSection = true;
  document.getElementById(location.hash.slice(1))?.scrollIntoView();
}

function show(state: OptionsState): void {
  newest = state;
  draw();
}

void followLanguage(({ language, messages }) => {
  speak(language, messages);
  document.documentElement.lang = language;
  document.title = `Gloss: ${strings.subtitle}`;
  hasWords = true;
  draw();
}, signal);
addEventListener('hashchange', follow);
dark.addEventListener('change', draw);
