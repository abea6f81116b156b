import { grantedOrigins } from './permissions.ts';
import { publisherHosts } from './publishers.ts';
import { readSettings } from './settings.ts';
import type { Settings } from './settings-shape.ts';
import type { SiteRules } from './sites.ts';

/** All that decides where Gloss runs, as it stands right now. */
export async function readSiteRules(): Promise<SiteRules & { settings: Settings }> {
  const [settings, granted] = await Promise.all([readSettings(), grantedOrigins()]);
  return { settings, granted, publishers: publisherHosts(), now: Date.now() };
}
