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

/** The event of a changed address, which nobody sends without the watcher. */
const LOCATION_EVENT = /var WxtLocationChangeEvent = [\s\S]*?\n\};/;
const LOCATION_EVENT_EXPORT = /WxtLocationChangeEvent, (?=getUniqueEventName \})/;
/** What the entrypoint says before it throws the same. */
const CRASH_LOGGED = /\n\t\tlogger\.error\(`The content script .*/;
const ENTRYPOINT_LOGGER = /\/\/#region src\/utils\/internal\/logger\.ts[\s\S]*?\/\/#endregion/;

/** The parts that go, by the file of wxt that has them. */
const UNUSED: readonly (readonly [file: RegExp, parts: readonly RegExp[]])[] = [
  [
    /\/wxt\/dist\/utils\/content-script-context\.mjs$/,
    [TIMERS, LOCATION, POSTED, LOGGED, LOCATION_IMPORT, LOGGER_IMPORT],
  ],
  [/\/wxt\/dist\/utils\/internal\/custom-events\.mjs$/, [LOCATION_EVENT, LOCATION_EVENT_EXPORT]],
  [/content-script-isolated-world-entrypoint/, [CRASH_LOGGED, ENTRYPOINT_LOGGER]],
];

/**
 * Leaves out of wxt's context of content scripts what no script of ours calls, to keep the script small that every news page is given. Stops the
 * build where wxt has changed, so that this is looked at again.
 */
export const contextOfWhatIsUsed = (): Plugin => ({
  name: 'context-of-what-is-used',
  transform(code, id) {
    const parts = UNUSED.find(([file]) => file.test(id))?.[1];
    if (!parts) return undefined;
    if (!parts.every((part) => part.test(code)))
      this.error(`A part of wxt's ${id} was not found; look at ${import.meta.filename}.`);
    return { code: parts.reduce((kept, part) => kept.replace(part, ''), code), map: null };
  },
});
