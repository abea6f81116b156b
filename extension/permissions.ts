/** Permission for sites that the reader adds. The browser's own answer is the truth; nothing here remembers it. */
import browser from 'webextension-polyfill';
import { covers, hostOfPattern, patternOf } from './hosts.ts';
import { failure, type Outcome } from './messages.ts';
import { publisherHosts } from './publishers.ts';
import { changeSettings, readSettings } from './settings.ts';
import { siteAdded } from './sites.ts';

/** Origin patterns that are granted right now. */
export async function grantedOrigins(): Promise<string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  return origins;
}

/**
 * Asks the reader for permission to run on `site`, and adds it when granted. Call it in the very turn of a click:
 * browsers refuse the question after an await. The question may close the popup that asks, so the background adds
 * the site as well (`adoptGrantedSites`).
 */
export async function addSite(site: string): Promise<boolean> {
  const granted = await browser.permissions.request({ origins: [patternOf(site)] });
  if (granted) await changeSettings((settings) => siteAdded(settings, site));
  return granted;
}

/** Takes a site that the reader added out of the settings and gives its permission back. */
export async function removeSite(site: string): Promise<Outcome<null>> {
  const outcome = await changeSettings(({ addedSites }) => ({
    addedSites: addedSites.filter((added) => added !== site),
  }));
  // What a publisher's permission covers belongs to the manifest; browsers refuse to remove it.
  if (!outcome.ok || publisherHosts().some((host) => covers(host, site))) return outcome;
  try {
    await browser.permissions.remove({ origins: [patternOf(site)] });
    return outcome;
  } catch (error) {
    return failure(error);
  }
}

/** Adds the sites that the browser has just granted; for the background's `permissions.onAdded`. */
export async function adoptGrantedSites(origins: readonly string[]): Promise<void> {
  const listed = new Set([...publisherHosts(), ...(await readSettings()).addedSites]);
  const fresh = origins.flatMap((origin) => hostOfPattern(origin) ?? []).filter((host) => !listed.has(host));
  for (const host of fresh) await changeSettings((settings) => siteAdded(settings, host));
}
