import browser from 'webextension-polyfill';

/** The extension's own name in the browser; undefined once it was updated, reloaded or taken away under this script. */
export const installedId = (): string | undefined => browser.runtime?.id;
