/** What the toolbar popup shows and does, without its looks. */
import browser from 'webextension-polyfill';
import type { Outcome, PageReport } from './messages.ts';
import type { PageChoice } from './page-choice.ts';
import { PAUSE } from './pause.ts';
import { addSite } from './permissions.ts';
import { readSiteRules } from './rules.ts';
import { changeSettings, type SettingsPatch, watchSettings } from './settings.ts';
import type { Settings } from './settings-shape.ts';
import { everythingSwitched, type SiteStatus, siteOff, siteOn, siteStatus } from './sites.ts';
import { hideUpdate, readUpdate } from './update.ts';
import { sendToPage } from './wire.ts';

export interface PopupState {
  enabled: boolean;
  theme: Settings['theme'];
  site: SiteStatus;
  /** Whether the page is in a private window: what is chosen for the page ends with it, what is chosen for the site does not. */
  isPrivate: boolean;
  /** What the page says of itself; absent while it does not answer, and where Gloss does not run. */
  report?: PageReport;
  /** The page was asked for a while and has not answered once: it was open before Gloss came, or is stuck. */
  isSilent?: true;
  /** A version that the reader has not been told of. */
  updatedTo?: string;
  /** Why the last act failed, in the browser's words. */
  problem?: string;
}

export interface PopupSession {
  switchEverything(on: boolean): Promise<void>;
  /** Rests everywhere for an hour. */
  pause(): Promise<void>;
  /** Ends a pause. */
  goOn(): Promise<void>;
  switchSite(site: string, on: boolean): Promise<void>;
  /** Asks for permission where it is missing; call it in the very turn of a click. */
  useOnSite(site: string): Promise<void>;
  /** Explains this page, or not, whatever it looks like. */
  choosePage(choice: PageChoice): Promise<void>;
  /** Whether the page opened the card. */
  openMention(key: number): Promise<boolean>;
  openOptions(): Promise<void>;
  /** Opens what is new in this version, and tells of it no more. */
  openNews(): Promise<void>;
  hideUpdate(): Promise<void>;
}

/** Milliseconds between two questions to the page: a page that loads or grows is followed without being pressed. */
const askEvery = 700;

/** Questions after which a page that has not answered is called silent. */
const PATIENCE = 8;

interface OpenTab {
  id?: number;
  url: string;
  isPrivate: boolean;
}

/** Opening the popup grants `activeTab`, so that the address is told even for sites without permission. */
async function activeTab(): Promise<OpenTab> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return { id: tab?.id, url: tab?.url ?? '', isPrivate: tab?.incognito === true };
}

async function readSiteState(tab: Promise<OpenTab>): Promise<PopupState> {
  const [{ url, isPrivate }, rules, updatedTo] = await Promise.all([tab, readSiteRules(), readUpdate()]);
  const { enabled, theme } = rules.settings;
  return { enabled, theme, site: siteStatus(url, rules), isPrivate, ...(updatedTo && { updatedTo }) };
}

async function askPage({ id }: OpenTab, { site }: PopupState): Promise<Pick<PopupState, 'report'>> {
  if (!site.runs || id === undefined) return {};
  const report = await sendToPage(id, 'report');
  return report.ok ? { report: report.value } : {};
}

/**
 * Follows the active tab until `signal` aborts.
 * @param show is called with each new state, at once and again when the page has answered
 */
export function openPopupSession(show: (state: PopupState) => void, signal: AbortSignal): PopupSession {
  const tab = activeTab();
  let problem: string | undefined;
  let newest = 0;
  // What the page said last stands until it answers again.
  let known: Pick<PopupState, 'report'> = {};
  let unanswered = 0;

  // A slow answer does not paint over a newer state.
  const showIfNewest = (turn: number, state: PopupState) => {
    if (turn === newest && !signal.aborted) show({ ...state, ...(problem && { problem }) });
  };

  const refresh = async () => {
    const turn = ++newest;
    const state = await readSiteState(tab);
    showIfNewest(turn, { ...state, ...(state.site.runs && known) });
    const answer = await askPage(await tab, state);
    // A page that is silent for a moment has not lost what it found.
    known = state.site.runs ? { ...known, ...answer } : {};
    unanswered = state.site.runs && !known.report ? unanswered + 1 : 0;
    showIfNewest(turn, { ...state, ...known, ...(unanswered >= PATIENCE && { isSilent: true as const }) });
  };

  const act = async (acting: Promise<Outcome<unknown>>) => {
    const outcome = await acting;
    problem = outcome.ok ? undefined : outcome.error;
    await refresh();
    return outcome.ok;
  };

  const change = async (patch: SettingsPatch | ((settings: Settings) => SettingsPatch)) => {
    await act(changeSettings(patch));
  };

  const asking = setInterval(refresh, askEvery);
  signal.addEventListener('abort', () => clearInterval(asking), { once: true });
  watchSettings(refresh, signal);
  refresh();

  return {
    switchEverything: (on) => change(everythingSwitched(on)),
    pause: () => change({ pausedUntil: Date.now() + PAUSE }),
    goOn: () => change({ pausedUntil: undefined }),
    switchSite: (site, on) => change((settings) => (on ? siteOn(settings, site) : siteOff(settings, site))),
    useOnSite: async (site) => {
      await act(
        addSite(site).then(
          () => ({ ok: true, value: null }),
          (error: unknown) => ({ ok: false, error: String(error) }),
        ),
      );
    },
    choosePage: async (choice) => {
      const { id } = await tab;
      if (id !== undefined) await act(sendToPage(id, 'choose', { choice }));
    },
    openMention: async (key) => {
      const { id } = await tab;
      return id !== undefined && act(sendToPage(id, 'openMention', { key }));
    },
    openOptions: () => browser.runtime.openOptionsPage(),
    openNews: async () => {
      await hideUpdate();
      await browser.tabs.create({ url: browser.runtime.getURL('/options.html#data') });
    },
    hideUpdate: async () => {
      await hideUpdate();
      await refresh();
    },
  };
}
