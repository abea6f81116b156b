import type { Plugin } from 'vite';

/** The one place in Preact that sets an element's markup from a string, for `dangerouslySetInnerHTML`. */
const ASSIGNMENT = /\(\w+\.innerHTML=\w+\.__html\)/g;

/**
 * Takes the setting of markup from strings out of Preact: nothing of Gloss uses it, and what is not in the package cannot be misused.
 * Stops the build where Preact has changed, so that this is looked at again.
 */
export const withoutInnerHtml = (): Plugin => ({
  name: 'without-inner-html',
  transform(code, id) {
    if (!/\/preact\/dist\/preact\.\w+$/.test(id)) return undefined;
    const found = code.match(ASSIGNMENT)?.length ?? 0;
    if (found !== 1)
      this.error(
        `Preact assigns innerHTML ${found} times where 1 was expected; look at ${import.meta.filename}.`,
      );
    return { code: code.replace(ASSIGNMENT, '0'), map: null };
  },
});
