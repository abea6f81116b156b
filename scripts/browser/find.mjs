/** Where browsers are. Plain JavaScript: the set-up uses it before any package is installed. */
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Branded Chrome no longer loads unpacked extensions from its command line, so it is not among the names. */
export const browserNames = {
  chromium: {
    title: 'Chromium',
    debian: 'chromium',
    variable: 'GLOSS_CHROMIUM',
    programs: ['chromium', 'chromium-browser'],
    places: ['/Applications/Chromium.app/Contents/MacOS/Chromium'],
  },
  firefox: {
    title: 'Firefox',
    debian: 'firefox-esr',
    variable: 'GLOSS_FIREFOX',
    programs: ['firefox', 'firefox-esr'],
    places: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
  },
};

function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/**
 * The path of a browser's program, or undefined.
 * @param {'chromium' | 'firefox'} browser
 * @returns {string | undefined}
 */
export function findBrowser(browser) {
  const { variable, programs, places } = browserNames[browser];
  const named = process.env[variable];
  if (named) return isProgram(named) ? named : undefined;
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  const candidates = [
    ...programs.flatMap((program) => folders.map((folder) => join(folder, program))),
    ...places,
  ];
  return candidates.find(isProgram);
}
