/** The hour in which Gloss rests: it ends by itself, even while the background sleeps. */
import browser from 'webextension-polyfill';
import { readSettings, watchSettings } from './settings.ts';
import type { Settings } from './settings-shape.ts';
import { isPaused } from './sites.ts';

/** Milliseconds of a pause. */
export const PAUSE = 60 * 60 * 1000;

const alarmName = 'gloss-pause';
const badge = '❚❚';

/** The alarm wakes the background when the pause is over; the icon says that there is one. */
async function arrange(settings: Settings): Promise<void> {
  const isResting = settings.enabled && isPaused(settings, Date.now());
  if (isResting) browser.alarms.create(alarmName, { when: settings.pausedUntil });
  else await browser.alarms.clear(alarmName);
  await browser.action.setBadgeText({ text: isResting ? badge : '' });
}

/**
 * Follows the pause for as long as the background lives; call it before anything is awaited.
 * @param onEnd is called when a pause is over.
 */
export function followPause(onEnd: () => void, onFailure: (error: unknown) => void): void {
  const follow = (settings: Settings) => arrange(settings).catch(onFailure);
  watchSettings(follow);
  browser.alarms.onAlarm.addListener(async ({ name }) => {
    if (name !== alarmName) return;
    await follow(await readSettings());
    onEnd();
  });
  readSettings().then(follow, onFailure);
}
