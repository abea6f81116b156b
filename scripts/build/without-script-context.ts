import type { Plugin } from 'vite';

/** What wxt says before it throws the same. */
const CRASH_LOGGED = /\n\t\tlogger\.error\(`The content script .*/;
const LOGGER = /\/\/#region src\/utils\/internal\/logger\.ts[\s\S]*?\/\/#endregion/;

/**
 * Leaves wxt's context out of content scripts, to keep the script small that every news page is given: ours ends by itself
 * (`page/successor.ts`). Stops the build where wxt has changed, so that this is looked at again.
 */
export const withoutScriptContext = (): Plugin => ({
  name: 'without-script-context',
  transform(code, id) {
    if (/\/wxt\/dist\/utils\/content-script-context\.mjs$/.test(id))
      return { code: 'export class ContentScriptContext {}', map: null };
    if (!id.includes('content-script-isolated-world-entrypoint')) return undefined;
    if (![CRASH_LOGGED, LOGGER, /new ContentScriptContext/].every((part) => part.test(code)))
      this.error(`A part of wxt's ${id} was not found; look at ${import.meta.filename}.`);
    return { code: code.replace(CRASH_LOGGED, '').replace(LOGGER, ''), map: null };
  },
});
