/** What the options page shows and does, without its looks. */
import browser from 'webextension-polyfill';
import type { DatasetSummary } from '../data/dataset-summary.ts';
import type { Publisher } from '../data/sites/publisher.ts';
import { patchTo } from './backup.ts';
import { readSummary } from './dataset-files.ts';
import { grantedPatterns, hostFromInput } from './hosts.ts';
import { knowCard } from './known-cards.ts';
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
import { siteAdded, siteOff, siteOn } from './sites.ts';
import { hoverDelayRange, type SettingName } from './stored-settings.ts';
import { sendToBackground } from './wire.ts';

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

/** What does not change while the page is open. */
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
  return { addedSites: settings.addedSites.filter((added) => added !== host) };
}

async function knownCard(id: string): Promise<KnownCard> {
  const card = await sendToBackground('card', { id });
  return { id, title: card.ok ? card.value.title : id };
}

async function stateOf(
  { settings, spoilt, failure }: LoadedSettings,
  { publishers, dataset }: Package,
): Promise<OptionsState> {
  const [granted, shortcuts, known] = await Promise.all([
    grantedOrigins(),
    readShortcuts(),
    Promise.all(settings.knownCards.map(knownCard)),
  ]);
  const patternsFor = grantedPatterns(granted);
  const isGranted = (host: string) => patternsFor(host).length > 0;
  const listed = new Set(publishers.map(({ host }) => host));
  return {
    settings,
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

/** Follows settings and permissions until `signal` aborts; `show` is called with each new state. */
export function openOptionsSession(show: (state: OptionsState) => void, signal: AbortSignal): OptionsSession {
  const inPackage = loadPackage();
  let current: OptionsState | undefined;
  let problem: string | undefined;
  let newest = 0;

  const refresh = async () => {
    const turn = ++newest;
    const state = await stateOf(await loadSettings(), await inPackage);
    if (turn !== newest || signal.aborted) return;
    current = { ...state, ...(problem && { problem }) };
    show(current);
  };

  const change = async (patch: SettingsPatch | ((settings: Settings) => SettingsPatch)) => {
    const outcome = await changeSettings(patch);
    problem = outcome.ok ? undefined : outcome.error;
    await refresh();
  };

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
    removeSite: async (host) => {
      await removeSite(host);
      await refresh();
    },
    switchPublisher: (host, on) => change((settings) => publisherSwitch(settings, host, on)),
    unblock: (host) => change((settings) => siteOn(settings, host)),
    replaceSettings: (settings) => change(patchTo(settings)),
    know: async (id) => {
      const outcome = await knowCard(id);
      problem = outcome.ok ? undefined : outcome.error;
      await refresh();
    },
    forgetKnown: (id) =>
      change(({ knownCards }) => ({ knownCards: knownCards.filter((known) => known !== id) })),
    changeShortcuts: openShortcutSettings,
  };
}
