import browser from 'webextension-polyfill';
import type { Publisher } from '../data/sites/publisher.ts';
import { hostOfPattern } from './hosts.ts';
import { packageJson } from './package-files.ts';

/**
 * Hosts of the publishers' list. The manifest's host permissions are made from that list, so the background reads
 * them there and loads nothing.
 */
export function publisherHosts(): string[] {
  const { host_permissions: patterns = [] } = browser.runtime.getManifest() as {
    host_permissions?: string[];
  };
  return patterns.flatMap((pattern) => hostOfPattern(pattern) ?? []);
}

/** The publishers' list with names and countries, from the package. Rejects where the package is damaged. */
export const loadPublishers = (): Promise<Publisher[]> => packageJson('/publishers.json');
