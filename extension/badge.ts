/** The toolbar icon: coloured where Gloss runs, grey elsewhere, with the number of cards a page mentions. */
import browser from 'webextension-polyfill';
import { sendToPage } from './wire.ts';

const sizes = [16, 32, 48, 128] as const;

const iconPaths = (suffix: '' | '-off'): Record<number, string> =>
  Object.fromEntries(sizes.map((size) => [size, `/icon/${size}${suffix}.png`]));

const badgeColour = { background: '#2f4b6e', text: '#ffffff' };

const countText = (count: number): string => (count === 0 ? '' : count > 99 ? '99+' : String(count));

/** A tab may close while its icon is being drawn; that is no failure. */
const drawn = (...drawing: Promise<void>[]): Promise<unknown> => Promise.allSettled(drawing);

/** Once, when the background starts. The text's colour is the browser's choice where it cannot be set. */
export async function prepareBadge(): Promise<void> {
  await browser.action.setBadgeBackgroundColor({ color: badgeColour.background });
  await browser.action.setBadgeTextColor?.({ color: badgeColour.text });
}

/** Gloss runs in the tab. Browsers go back to the grey icon by themselves when the tab moves on to another page. */
export async function showRunning(tabId: number, count: number, withBadge: boolean): Promise<void> {
  await drawn(
    browser.action.setIcon({ tabId, path: iconPaths('') }),
    browser.action.setBadgeText({ tabId, text: withBadge ? countText(count) : '' }),
  );
}

/** Gloss left the tab while its page stayed. */
export async function showOff(tabId: number): Promise<void> {
  await drawn(
    browser.action.setIcon({ tabId, path: iconPaths('-off') }),
    browser.action.setBadgeText({ tabId, text: '' }),
  );
}

/** Draws the badges of all open tabs anew, after the reader switched them on or off. The pages know the counts. */
export async function redrawBadges(withBadge: boolean): Promise<void> {
  const tabs = await browser.tabs.query({});
  const ids = tabs.flatMap(({ id }) => id ?? []);
  await Promise.all(
    ids.map(async (tabId) => {
      const report = await sendToPage(tabId, 'report');
      if (report.ok) await showRunning(tabId, report.value.entries.length, withBadge);
    }),
  );
}
