import { type Outcome, problem } from './messages.ts';
import { grantedOrigins } from './permissions.ts';
import { publisherHosts } from './publishers.ts';
import { changeSettings, readSettings } from './settings.ts';
import type { Settings } from './settings-shape.ts';
import { type SiteRules, siteOff, siteStatus } from './sites.ts';

/** All that decides where Gloss runs, as it stands right now. */
export async function readSiteRules(): Promise<SiteRules & { settings: Settings }> {
  const [settings, granted] = await Promise.all([readSettings(), grantedOrigins()]);
  return { settings, granted, publishers: publisherHosts(), now: Date.now() };
}

/** Switches off the site that the page at `url` is of. */
export async function switchSiteOff(url: string): Promise<Outcome<null>> {
  const status = siteStatus(url, await readSiteRules());
  if (!('site' in status)) return problem('noSite');
  return changeSettings((settings) => siteOff(settings, status.site));
}
