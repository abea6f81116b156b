import type { Plugin } from 'vite';

/** How the polyfill ends where a browser has promises of its own; where this is gone, it is to be looked at again. */
const HANDED_ON = /module\.exports = globalThis\.browser;/;

/**
 * Leaves of webextension-polyfill its types and its name alone, to keep the script small that every news page is given: in Manifest V3 browsers give
 * promises by themselves, and our one listener to messages answers by callback. Stops the build where the polyfill has changed.
 */
export const polyfillOfWhatIsUsed = (): Plugin => ({
  name: 'polyfill-of-what-is-used',
  transform(code, id) {
    if (!/\/webextension-polyfill\/dist\/browser-polyfill\.js$/.test(id)) return undefined;
    if (!HANDED_ON.test(code))
      this.error(`A part of the polyfill was not found; look at ${import.meta.filename}.`);
    return {
      code: 'export default globalThis.browser?.runtime?.id ? globalThis.browser : globalThis.chrome;',
      map: null,
    };
  },
});
