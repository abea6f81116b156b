/** What the options page shows and does, without its looks. */
import browser from 'webextension-polyfill';
import type { CardKind } from '../data/compiled.ts';
import type { DatasetSummary } from '../data/dataset-summary.ts';
import type { Publisher } from '../data/sites/publisher.ts';
import { patchTo } from './backup.ts';
import { readSummary, readTitles } from './dataset-files.ts';
import { grantedPatterns, hostFromInput } from './hosts.ts';
import { knowCard } from './known-cards.ts';
import type { Outcome } from './messages.ts';
import { addSite, grantedOrigins, removeSite } from './permissions.ts';
import { loadPublishers } from './publishers.ts';
import {
  changeSettings,
  type LoadedSettings,
  loadSettings,
  type SettingsPatch,
  watchSettings,
} from './settings.ts';
import type { Settings } from './settings-shape.ts';
import { openShortcutSettings, readShortcuts, type Shortcut } from './shortcuts.ts';
import { everythingSwitched, isPaused, siteAdded, siteOff, siteOn } from './sites.ts';
import { hoverDelayRange, type SettingName } from './stored-settings.ts';

export interface PublisherRow extends Publisher {
  on: boolean;
  /** Whether the browser lets Gloss run there right now. */
  granted: boolean;
}

export interface AddedSite {
  host: string;
  granted: boolean;
}

export interface KnownCard {
  id: string;
  /** The id where the dataset no longer has the card. */
  title: string;
}

export interface OptionsState {
  settings: Settings;
  /** Unix time in milliseconds until which Gloss rests everywhere; absent where it does not. */
  pausedUntil?: number;
  hoverDelayRange: { least: number; most: number };
  publishers: PublisherRow[];
  added: AddedSite[];
  known: KnownCard[];
  shortcuts: Shortcut[];
  /** Absent where the package holds no summary. */
  dataset?: DatasetSummary;
  /** Settings whose stored value could not be used. */
  spoilt: SettingName[];
  /** Why storage could not be read or written, in the browser's words. */
  problem?: string;
}

export type AddingSite = 'added' | 'refused' | 'notASite' | 'alreadyThere';

export interface OptionsSession {
  change(patch: SettingsPatch): Promise<void>;
  switchEverything(on: boolean): Promise<void>;
  /** Ends a pause. */
  goOn(): Promise<void>;
  /** Explains cards of some kinds, or of some topics, or not. */
  showKinds(kinds: readonly CardKind[], on: boolean): Promise<void>;
  showTopics(topics: readonly string[], on: boolean): Promise<void>;
  /** Adds what the reader typed; call it in the very turn of a click, since it may ask for permission. */
  addSite(input: string): Promise<AddingSite>;
  removeSite(host: string): Promise<void>;
  switchPublisher(host: string, on: boolean): Promise<void>;
  unblock(host: string): Promise<void>;
  know(id: string): Promise<void>;
  /** Puts all settings to these, as a backup does. */
  replaceSettings(settings: Settings): Promise<void>;
  forgetKnown(id: string): Promise<void>;
  changeShortcuts(): Promise<void>;
}

interface Package {
  publishers: Publisher[];
  dataset?: DatasetSummary;
}

async function loadPackage(): Promise<Package> {
  const [publishers, dataset] = await Promise.allSettled([loadPublishers(), readSummary()]);
  return {
    publishers: publishers.status === 'fulfilled' ? publishers.value : [],
    ...(dataset.status === 'fulfilled' && { dataset: dataset.value }),
  };
}

const publisherOn = ({ siteMode, addedSites, blockedSites }: Settings, host: string): boolean =>
  !blockedSites.includes(host) && (siteMode === 'publishers' || addedSites.includes(host));

/** In the mode of chosen sites a publisher is switched on by choosing it. */
function publisherSwitch(settings: Settings, host: string, on: boolean): SettingsPatch {
  if (settings.siteMode === 'publishers') return on ? siteOn(settings, host) : siteOff(settings, host);
  if (on) return siteAdded(settings, host);
  return { addedSites: withOrWithout(settings.addedSites, [host], false) };
}

/** Gives known cards their titles, each read once. */
function titling(): (ids: readonly string[]) => Promise<KnownCard[]> {
  const titles = new Map<string, string>();
  return async (ids) => {
    const read = await readTitles(ids.filter((id) => !titles.has(id)));
    for (const [id, title] of read) titles.set(id, title);
    return ids.map((id) => ({ id, title: titles.get(id) ?? id }));
  };
}

async function stateOf(
  { settings, spoilt, failure }: LoadedSettings,
  titled: ReturnType<typeof titling>,
): Promise<OptionsState> {
  const [{ publishers, dataset }, granted, shortcuts, known] = await Promise.all([
    loadPackage(),
    grantedOrigins(),
    readShortcuts(),
    titled(settings.knownCards),
  ]);
  const patternsFor = grantedPatterns(granted);
  const isGranted = (host: string) => patternsFor(host).length > 0;
  const listed = new Set(publishers.map(({ host }) => host));
  return {
    settings,
    ...(isPaused(settings, Date.now()) && { pausedUntil: settings.pausedUntil }),
    hoverDelayRange,
    publishers: publishers.map((publisher) => ({
      ...publisher,
      on: publisherOn(settings, publisher.host),
      granted: isGranted(publisher.host),
    })),
    added: settings.addedSites
      .filter((host) => !listed.has(host))
      .map((host) => ({ host, granted: isGranted(host) })),
    known,
    shortcuts,
    spoilt,
    ...(dataset && { dataset }),
    ...(failure && { problem: failure }),
  };
}

/** Takes one step at a time; all who ask during a step are served by one more. */
function coalesced(step: () => Promise<void>): () => Promise<void> {
  let running: Promise<void> | undefined;
  let next: Promise<void> | undefined;
  const run = (): Promise<void> => {
    next = undefined;
    running = step().finally(() => {
      running = undefined;
    });
    return running;
  };
  return () => {
    if (next) return next;
    if (!running) return run();
    next = running.then(run, run);
    return next;
  };
}

/** A list with `entries` in it or without. */
const withOrWithout = <Entry>(list: readonly Entry[], entries: readonly Entry[], isIn: boolean): Entry[] => {
  const others = list.filter((each) => !entries.includes(each));
  return isIn ? [...others, ...entries] : others;
};

/** Follows settings and permissions until `signal` aborts; `show` is called with each new state. */
export function openOptionsSession(show: (state: OptionsState) => void, signal: AbortSignal): OptionsSession {
  const titled = titling();
  let current: OptionsState | undefined;
  let problem: string | undefined;

  const refresh = coalesced(async () => {
    const state = await stateOf(await loadSettings(), titled);
    if (signal.aborted) return;
    current = { ...state, ...(problem && { problem }) };
    show(current);
  });

  const act = async (acting: Promise<Outcome<unknown>>) => {
    const outcome = await acting;
    problem = outcome.ok ? undefined : outcome.error;
    await refresh();
  };

  const change = (patch: SettingsPatch | ((settings: Settings) => SettingsPatch)) =>
    act(changeSettings(patch));

  const followPermissions = () => {
    refresh();
  };
  browser.permissions.onAdded.addListener(followPermissions);
  browser.permissions.onRemoved.addListener(followPermissions);
  signal.addEventListener('abort', () => {
    browser.permissions.onAdded.removeListener(followPermissions);
    browser.permissions.onRemoved.removeListener(followPermissions);
  });
  watchSettings(refresh, signal);
  refresh();

  return {
    change,
    switchEverything: (on) => change(everythingSwitched(on)),
    goOn: () => change({ pausedUntil: undefined }),
    showKinds: (kinds, on) =>
      change(({ hiddenKinds }) => ({ hiddenKinds: withOrWithout(hiddenKinds, kinds, !on) })),
    showTopics: (topics, on) =>
      change(({ hiddenTopics }) => ({ hiddenTopics: withOrWithout(hiddenTopics, topics, !on) })),
    addSite: async (input) => {
      const host = hostFromInput(input);
      if (!host) return 'notASite';
      const there =
        current?.publishers.some(
          (publisher) => publisher.host === host && publisher.on && publisher.granted,
        ) || current?.added.some((site) => site.host === host && site.granted);
      if (there) return 'alreadyThere';
      const granted = await addSite(host).catch(() => false);
      await refresh();
      return granted ? 'added' : 'refused';
    },
    removeSite: (host) => act(removeSite(host)),
    switchPublisher: (host, on) => change((settings) => publisherSwitch(settings, host, on)),
    unblock: (host) => change((settings) => siteOn(settings, host)),
    replaceSettings: (settings) => change(patchTo(settings)),
    know: (id) => act(knowCard(id)),
    forgetKnown: (id) => change(({ knownCards }) => ({ knownCards: withOrWithout(knownCards, [id], false) })),
    changeShortcuts: openShortcutSettings,
  };
}
