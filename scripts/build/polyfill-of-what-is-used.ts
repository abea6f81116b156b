import type { Plugin } from 'vite';

/** Where the polyfill does more than turn callbacks into promises: it lets listeners answer messages with promises. */
const WRAPPED = ['runtime', 'tabs'];

/** The polyfill's table of every function that browsers ever had, with the number of its arguments. */
const TABLE = /const apiMetadata = (\{[\s\S]*?\n {6}\});/;

/** Entries that it adds by hand. */
const BY_HAND = /apiMetadata\.privacy = \{[\s\S]*?\n {6}\};/;

/** What makes a promise of a function in the table; none is left there. */
const WRAPPER = /const wrapAsyncFunction = (\(name, metadata\) => \{[\s\S]*?\n {6}\});/;

/** The wrapping of a module for all loaders of old. */
const HEAD = /^[\s\S]*?, function \(module\) \{\n/;
const FOOT = /\n\}\);\s*(?:\/\/#.*)?\s*$/;

/**
 * Leaves webextension-polyfill's table of functions out, to keep the script small that every news page is given: in Manifest V3 they give
 * promises by themselves and are passed through as the browser has them. And makes it a module of today: the bundler's wrapping of an older one
 * asks the browser for each of its interfaces, which takes some milliseconds of a page's thread. Stops the build where the polyfill has changed, so that this is
 * looked at again.
 */
export const polyfillOfWhatIsUsed = (): Plugin => ({
  name: 'polyfill-of-what-is-used',
  transform(code, id) {
    if (!/\/webextension-polyfill\/dist\/browser-polyfill\.js$/.test(id)) return undefined;
    if (![HEAD, FOOT, TABLE, BY_HAND, WRAPPER].every((part) => part.test(code)))
      this.error(`A part of the polyfill was not found; look at ${import.meta.filename}.`);
    const table = JSON.stringify(Object.fromEntries(WRAPPED.map((name) => [name, {}])));
    return {
      code: code
        .replace(HEAD, 'const module = { exports: {} };\n{\n')
        .replace(FOOT, '\n}\nexport default module.exports;\n')
        .replace(BY_HAND, '')
        .replace(WRAPPER, 'const wrapAsyncFunction = () => undefined;')
        .replace(TABLE, () => `const apiMetadata = ${table};`),
      map: null,
    };
  },
});
