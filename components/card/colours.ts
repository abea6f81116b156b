/** What colours a card has, for as long as it is open: those that the reader chose, or those of the page, which may change under it. */
import type { Colours } from '../../hover/card-view.ts';
import { pageTheme } from './page-theme.ts';

export type Theme = 'light' | 'dark';

/** Milliseconds after which a page that fades from one theme to the other has done so. */
const FADE = 400;

const elementOf = ({ element }: Colours<Element>): Element =>
  element?.isConnected ? element : document.body;

export const themeOf = (colours: Colours<Element>): Theme =>
  colours.theme === 'page' ? pageTheme(elementOf(colours)) : colours.theme;

/**
 * Tells of a theme that the page takes on: the browser's own changed, or the page's switch was pressed, which shows on its root or its body.
 * @returns ends it
 */
export function followTheme(colours: Colours<Element>, onChange: (theme: Theme) => void): () => void {
  if (colours.theme !== 'page') return () => {};
  const ending = new AbortController();
  const { signal } = ending;
  let known = themeOf(colours);
  let later = 0;
  const look = (): void => {
    const theme = themeOf(colours);
    if (theme === known) return;
    known = theme;
    onChange(theme);
  };
  const lookTwice = (): void => {
    look();
    clearTimeout(later);
    later = window.setTimeout(look, FADE);
  };
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', lookTwice, { signal });
  const observer = new MutationObserver(lookTwice);
  for (const element of [document.documentElement, document.body])
    if (element) observer.observe(element, { attributes: true });
  signal.addEventListener('abort', () => {
    clearTimeout(later);
    observer.disconnect();
  });
  return () => ending.abort();
}
