import type { Plugin } from 'vite';

/** Timers, frames and listeners that end with the script, and what tells of navigation: Gloss has its own. */
const TIMERS = /\n\tblock\(\) \{[\s\S]*?\n\t(?=notifyInvalidated\(\))/;
const LOCATION = /\n\tlocationWatcher = .*/;
/** What is said to scripts of earlier versions of wxt, where it is not declined. */
const POSTED = /\n\t\tif \(!this\.options\?\.noScriptStartedPostMessage\) [\s\S]*?, "\*"\);/;
const LOGGED = /\n\t\tlogger\.debug\(.*/;
/** What these need. */
const LOCATION_IMPORT = /import \{ createLocationWatcher \}.*\n/;
const LOGGER_IMPORT = /import \{ logger \}.*\n/;

/**
 * Leaves out of wxt's context of content scripts what no script of ours calls, to keep the script small that every news page is given. Stops the
 * build where wxt has changed, so that this is looked at again.
 */
export const contextOfWhatIsUsed = (): Plugin => ({
  name: 'context-of-what-is-used',
  transform(code, id) {
    // In production it says nothing, at length.
    if (/\/wxt\/dist\/utils\/internal\/logger\.mjs$/.test(id))
      return {
        code: 'const nothing = () => {};\nexport const logger = { debug: nothing, log: nothing, warn: nothing, error: nothing };',
        map: null,
      };
    if (!/\/wxt\/dist\/utils\/content-script-context\.mjs$/.test(id)) return undefined;
    const unused = [TIMERS, LOCATION, POSTED, LOGGED, LOCATION_IMPORT, LOGGER_IMPORT];
    if (!unused.every((part) => part.test(code)))
      this.error(`A part of wxt's context was not found; look at ${import.meta.filename}.`);
    return { code: unused.reduce((kept, part) => kept.replace(part, ''), code), map: null };
  },
});
