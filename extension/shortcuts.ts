/** The keyboard commands as the browser has them now; it keeps them, and they are changed in its own pages. */
import browser from 'webextension-polyfill';

export type CommandName = 'next-mention' | 'previous-mention';

export interface Shortcut {
  command: CommandName;
  /** As the browser writes it, "Alt+Period"; empty where the reader or another extension took the key. */
  keys: string;
}

/** The commands in the manifest's order; none where the browser cannot say, as Firefox for Android. */
export async function readShortcuts(): Promise<Shortcut[]> {
  const all = async () => browser.commands.getAll();
  return (await all().catch(() => [])).flatMap(({ name, shortcut }) =>
    name === 'next-mention' || name === 'previous-mention' ? [{ command: name, keys: shortcut ?? '' }] : [],
  );
}

/** Opens the browser's page for changing them. Firefox has a call for it, Chromium an address. */
export async function openShortcutSettings(): Promise<void> {
  const commands = browser.commands as typeof browser.commands & { openShortcutSettings?(): Promise<void> };
  if (commands.openShortcutSettings) await commands.openShortcutSettings();
  else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}
