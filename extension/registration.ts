/** Keeps the one registered content script, and the tabs that are open, in step with settings and permissions. */
import browser, { type Scripting, type Tabs } from 'webextension-polyfill';
import { showOff } from './badge.ts';
import { markFile } from './mark-files.ts';
import { followPause } from './pause.ts';
import { adoptGrantedSites } from './permissions.ts';
import { readSiteRules } from './rules.ts';
import { watchSettings } from './settings.ts';
import { patternsMatch, type ScriptPatterns, scriptPatterns } from './sites.ts';
import { sendToPage } from './wire.ts';

export const pageScript = { id: 'gloss-page', file: 'content-scripts/page.js' };

/** Where the script runs, and the style sheet of the marks that goes with it. */
interface Registration extends ScriptPatterns {
  marks: string;
}

const registrationOf = ({ marks, ...patterns }: Registration): Scripting.RegisteredContentScript => ({
  id: pageScript.id,
  js: [pageScript.file],
  css: [marks],
  ...patterns,
  runAt: 'document_idle',
  allFrames: false,
  persistAcrossSessions: true,
});

/** The browser remembers what is registered even when the worker sleeps, so it is asked and nothing is kept here. */
async function registered(): Promise<Registration | undefined> {
  const [script] = await browser.scripting.getRegisteredContentScripts({ ids: [pageScript.id] });
  if (!script) return undefined;
  const { matches = [], excludeMatches = [], css = [] } = script;
  return { matches, excludeMatches, marks: css[0] ?? '' };
}

async function wanted(): Promise<Registration | undefined> {
  const rules = await readSiteRules();
  const patterns = scriptPatterns(rules);
  return patterns && { ...patterns, marks: markFile(rules.settings) };
}

/** Browsers may hand patterns back in another order. */
const asKey = (patterns: ScriptPatterns | undefined): string =>
  JSON.stringify(patterns && [patterns.matches.toSorted(), patterns.excludeMatches.toSorted()]);

async function register(before: Registration | undefined, now: Registration | undefined): Promise<void> {
  if (!now) await browser.scripting.unregisterContentScripts({ ids: [pageScript.id] });
  else if (before) await browser.scripting.updateContentScripts([registrationOf(now)]);
  else await browser.scripting.registerContentScripts([registrationOf(now)]);
}

/** A tab that closed or went elsewhere meanwhile is no failure. */
async function enterTab(tabId: number): Promise<void> {
  const injection = { target: { tabId }, files: [pageScript.file] };
  await browser.scripting.executeScript(injection).catch(() => undefined);
}

async function updateTab(
  { id, url, discarded }: Tabs.Tab,
  before: ScriptPatterns | undefined,
  now: ScriptPatterns | undefined,
): Promise<void> {
  if (id === undefined || discarded) return;
  // The browser hides the address of a tab that we have no permission for; a page of ours may still be in it.
  const ran = url === undefined || patternsMatch(before, url);
  const runs = url !== undefined && patternsMatch(now, url);
  if (runs && !ran) await enterTab(id);
  if (ran && !runs) await Promise.all([sendToPage(id, 'leave'), showOff(id)]);
}

async function step(): Promise<void> {
  const [before, now] = await Promise.all([registered(), wanted()]);
  const isElsewhere = asKey(before) !== asKey(now);
  if (!isElsewhere && before?.marks === now?.marks) return;
  await register(before, now);
  // A new look is followed by the pages themselves.
  if (!isElsewhere) return;
  const tabs = await browser.tabs.query({});
  await Promise.all(tabs.map((tab) => updateTab(tab, before, now)));
}

let last: Promise<void> = Promise.resolve();

/** Brings the registration and the open tabs up to date. One run follows another: two quick changes cannot cross. */
export function updateRegistration(): Promise<void> {
  last = last.catch(() => undefined).then(step);
  return last;
}

/**
 * Follows settings and permissions for as long as the background lives; call it before anything is awaited.
 * @param onFailure is told of a browser that refused a registration.
 */
export function followSites(onFailure: (error: unknown) => void): void {
  const update = () => updateRegistration().catch(onFailure);
  watchSettings(update);
  followPause(update, onFailure);
  browser.permissions.onAdded.addListener(({ origins = [] }) => {
    adoptGrantedSites(origins).then(update, onFailure);
  });
  browser.permissions.onRemoved.addListener(update);
  // These two start the background, too.
  browser.runtime.onInstalled.addListener(update);
  browser.runtime.onStartup.addListener(update);
  update();
}
