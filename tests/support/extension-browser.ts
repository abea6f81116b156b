/**
 * What WXT's fake browser lacks and `extension/` uses: scripting, permissions, messages to tabs, icons and the
 * manifest. Each does no more than browsers do.
 */
import { fakeBrowser } from 'wxt/testing/fake-browser';

export interface RegisteredScript {
  id: string;
  js: string[];
  css?: string[];
  matches: string[];
  excludeMatches?: string[];
  runAt?: string;
  allFrames?: boolean;
  persistAcrossSessions?: boolean;
}

type Listener = (change: { origins?: string[] }) => unknown;

function fakeEvent() {
  const listeners = new Set<Listener>();
  return {
    addListener: (listener: Listener) => void listeners.add(listener),
    removeListener: (listener: Listener) => void listeners.delete(listener),
    trigger: (change: { origins?: string[] }) =>
      Promise.all([...listeners].map((listener) => listener(change))),
  };
}

/** Chrome refuses patterns of unknown form and scripts that match nothing. */
function assertPatterns(patterns: readonly string[]): void {
  const invalid = patterns.find((pattern) => !/^(\*|https?):\/\/(\*\.)?[^*/]+\/\*$/.test(pattern));
  if (invalid) throw new Error(`Invalid match pattern ${invalid}`);
}

function fakeScripting() {
  const scripts = new Map<string, RegisteredScript>();
  const injected: { tabId: number; files: string[] }[] = [];
  const calls: string[] = [];
  const needed = (id: string) => {
    const script = scripts.get(id);
    if (!script) throw new Error(`Nonexistent script ID '${id}'`);
    return script;
  };
  return {
    injected,
    calls,
    scripts,
    getRegisteredContentScripts: async ({ ids }: { ids: string[] }) =>
      ids.flatMap((id) => scripts.get(id) ?? []),
    async registerContentScripts(list: RegisteredScript[]) {
      calls.push('register');
      for (const script of list) {
        if (scripts.has(script.id)) throw new Error(`Duplicate script ID '${script.id}'`);
        if (script.matches.length === 0) throw new Error('Script must specify at least one match.');
        assertPatterns([...script.matches, ...(script.excludeMatches ?? [])]);
        scripts.set(script.id, script);
      }
    },
    async updateContentScripts(list: RegisteredScript[]) {
      calls.push('update');
      for (const script of list) scripts.set(script.id, { ...needed(script.id), ...script });
    },
    async unregisterContentScripts({ ids }: { ids: string[] }) {
      calls.push('unregister');
      for (const id of ids) scripts.delete(needed(id).id);
    },
    async executeScript({ target, files }: { target: { tabId: number }; files: string[] }) {
      injected.push({ tabId: target.tabId, files });
      return [];
    },
  };
}

function fakePermissions(granted: string[]) {
  const origins = new Set(granted);
  const onAdded = fakeEvent();
  const onRemoved = fakeEvent();
  return {
    onAdded,
    onRemoved,
    /** What the reader answers to the next question. */
    answer: true,
    asked: [] as string[],
    getAll: async () => ({ origins: [...origins], permissions: [] }),
    async request({ origins: wanted = [] }: { origins?: string[] }) {
      this.asked.push(...wanted);
      if (!this.answer) return false;
      const fresh = wanted.filter((origin) => !origins.has(origin));
      for (const origin of fresh) origins.add(origin);
      if (fresh.length > 0) await onAdded.trigger({ origins: fresh });
      return true;
    },
    async remove({ origins: unwanted = [] }: { origins?: string[] }) {
      const gone = unwanted.filter((origin) => origins.delete(origin));
      if (gone.length > 0) await onRemoved.trigger({ origins: gone });
      return gone.length > 0;
    },
  };
}

export interface SentToTab {
  tabId: number;
  name: string;
  data?: unknown;
}

/** Puts the fakes into the fake browser, as for an extension whose manifest lists `publishers`. */
export function setUpExtension({ publishers }: { publishers: string[] }) {
  fakeBrowser.reset();
  const patterns = publishers.map((host) => `*://*.${host}/*`);
  const scripting = fakeScripting();
  const permissions = fakePermissions(patterns);
  const sent: SentToTab[] = [];
  const icons = new Map<number, string>();
  /** What the content script of a tab answers; tabs without one have no receiver. */
  const pages = new Map<number, (name: string, data?: unknown) => unknown>();
  Object.assign(fakeBrowser, { scripting, permissions });
  Object.assign(fakeBrowser.runtime, { getManifest: () => ({ host_permissions: patterns }) });
  Object.assign(fakeBrowser.action, {
    setIcon: async ({ tabId, path }: { tabId: number; path: Record<number, string> }) => {
      icons.set(tabId, path[16] ?? '');
    },
  });
  Object.assign(fakeBrowser.tabs, {
    sendMessage: async (tabId: number, { name, data }: { name: string; data?: unknown }) => {
      sent.push({ tabId, name, ...(data !== undefined && { data }) });
      const page = pages.get(tabId);
      if (!page) throw new Error('Could not establish connection. Receiving end does not exist.');
      return page(name, data);
    },
  });
  return { scripting, permissions, sent, icons, pages };
}

export const openTab = async (url: string | undefined, active = false): Promise<number> =>
  (await fakeBrowser.tabs.create({ url, active })).id as number;
