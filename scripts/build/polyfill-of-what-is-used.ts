import type { Plugin } from 'vite';

/** Where the polyfill does more than turn callbacks into promises: it lets listeners answer messages with promises. */
const WRAPPED = ['runtime', 'tabs'];

/** The polyfill's table of every function that browsers ever had, with the number of its arguments. */
const TABLE = /const apiMetadata = (\{[\s\S]*?\n {6}\});/;

/** Entries that it adds by hand. */
const BY_HAND = /apiMetadata\.privacy = \{[\s\S]*?\n {6}\};/;

/**
 * Leaves webextension-polyfill's table of functions out, to keep the script small that every news page is given: in Manifest V3 they give
 * promises by themselves and are passed through as the browser has them. Stops the build where the polyfill has changed, so that this is
 * looked at again.
 */
export const polyfillOfWhatIsUsed = (): Plugin => ({
  name: 'polyfill-of-what-is-used',
  transform(code, id) {
    if (!/\/webextension-polyfill\/dist\/browser-polyfill\.js$/.test(id)) return undefined;
    if (!TABLE.test(code) || !BY_HAND.test(code))
      this.error(`The polyfill’s table of APIs was not found; look at ${import.meta.filename}.`);
    const table = JSON.stringify(Object.fromEntries(WRAPPED.map((name) => [name, {}])));
    return {
      code: code.replace(BY_HAND, '').replace(TABLE, () => `const apiMetadata = ${table};`),
      map: null,
    };
  },
});
