/** Runs in the gallery's page: draws every state side by side, in open shadow roots so that tools can look in. */
import { cardRenderer } from '../../components/card/renderer.tsx';
import type { CardProps } from '../../hover/card-view.ts';
import { type CardState, cardStates, problem } from './states.ts';

const theme: CardProps['theme'] =
  new URLSearchParams(location.search).get('theme') === 'dark' ? 'dark' : 'light';
document.documentElement.dataset.theme = theme;

const nothing = () => {};

const defaults: Omit<CardProps, 'card'> = {
  mode: 'hover',
  size: 'normal',
  theme,
  today: '2026-11-23',
  trail: [],
  onClose: nothing,
  onBack: nothing,
  onPin: nothing,
  onOpen: nothing,
  onKnow: nothing,
};

/** Takes the card out of the top layer and into the gallery's columns. */
function showInFlow(root: ShadowRoot, whole: boolean): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`
    :host(.exhibit.exhibit) { display: block !important; position: static !important; }
    .card { --sans: 'Gallery Sans'; --serif: 'Gallery Serif'; animation: none; ${whole ? 'max-height: none;' : ''} }
  `);
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
}

function exhibit(name: string): ShadowRoot {
  const figure = document.createElement('figure');
  const caption = document.createElement('figcaption');
  caption.textContent = name;
  const host = document.createElement('gloss-card');
  host.className = 'exhibit';
  figure.id = name;
  figure.append(caption, host);
  document.querySelector('main')?.append(figure);
  return host.attachShadow({ mode: 'open' });
}

const nextFrame = () => new Promise(requestAnimationFrame);

async function showCard({ name, props, clicks = [], whole = false }: CardState): Promise<void> {
  const root = exhibit(name);
  cardRenderer.render(root, { ...defaults, ...props });
  showInFlow(root, whole);
  for (const selector of clicks) {
    await nextFrame();
    root.querySelector<HTMLElement>(selector)?.click();
  }
}

for (const state of cardStates) await showCard(state);
const problemRoot = exhibit('problem');
cardRenderer.renderProblem(problemRoot, problem, { theme, onClose: nothing });
showInFlow(problemRoot, false);
(document.activeElement as HTMLElement | null)?.blur();
await document.fonts.ready;
await nextFrame();
document.documentElement.dataset.ready = '';
