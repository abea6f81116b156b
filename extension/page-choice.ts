/** What the reader chose for single pages: pure. */
import type { Settings } from './settings-shape.ts';

/** `usual`: as the page looks. */
export type PageChoice = 'on' | 'off' | 'usual';

/** Pages beyond this many are forgotten, the oldest first. */
const MOST_PAGES = 300;

const without = (pages: readonly string[], key: string): string[] => pages.filter((page) => page !== key);
const withNewest = (pages: readonly string[], key: string): string[] =>
  [...without(pages, key), key].slice(-MOST_PAGES);

/** The change of settings that makes `choice` hold for the page with this key. */
export const pageChosen = (
  { pagesOff, pagesOn }: Pick<Settings, 'pagesOff' | 'pagesOn'>,
  key: string,
  choice: PageChoice,
): Pick<Settings, 'pagesOff' | 'pagesOn'> => ({
  pagesOff: choice === 'off' ? withNewest(pagesOff, key) : without(pagesOff, key),
  pagesOn: choice === 'on' ? withNewest(pagesOn, key) : without(pagesOn, key),
});
