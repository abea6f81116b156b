/** The reader's settings as one file, and back. Pure: a file from anywhere is checked here before anything is taken from it. */
import { plainHost } from './hosts.ts';
import { defaultSettings, type Settings } from './settings-shape.ts';
import {
  fillDefaults,
  migrate,
  migrations,
  type SettingName,
  settingNames,
  versionKey,
} from './stored-settings.ts';

/** Characters of the largest file that is read; a thousand sites and cards are a tenth of it. */
export const MOST_CHARACTERS = 1_000_000;

/** Entries of a list that are taken over, and characters of one. */
const MOST_ENTRIES = 20_000;
const LONGEST_ENTRY = 300;

/** A pause is for now. */
const NOT_KEPT: readonly SettingName[] = ['pausedUntil'];
const kept = settingNames.filter((name) => !NOT_KEPT.includes(name));

const KIND = 'gloss-settings';

/** A setting that a file would change. */
export interface SettingChange {
  name: SettingName;
  before: Settings[SettingName];
  after: Settings[SettingName];
}

export type ReadBackup =
  | {
      ok: true;
      settings: Settings /** Settings of the file that could not be used. */;
      spoilt: SettingName[];
    }
  | { ok: false; because: 'tooLarge' | 'notJson' | 'notABackup' | 'newer' };

const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/** The file's text: only what the reader set, so that later defaults still reach it. `day` is the full day of the export. */
export function writeBackup(settings: Settings, day: string): string {
  const set = kept.filter((name) => !isSame(settings[name], defaultSettings[name]));
  const file = {
    kind: KIND,
    [versionKey]: migrations.length + 1,
    exported: day,
    settings: Object.fromEntries(set.map((name) => [name, settings[name]])),
  };
  return `${JSON.stringify(file, undefined, 2)}\n`;
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** A list as long as it may be, each entry once. */
const short = (entries: readonly string[]): string[] =>
  [...new Set(entries.filter((entry) => entry.length <= LONGEST_ENTRY))].slice(0, MOST_ENTRIES);

const isHost = (host: string): boolean => {
  const url = URL.parse(`https://${host}/`);
  return url !== null && url.host === host && plainHost(host) === host;
};

/** Lists of what is no site or no setting's business are cut to what is. */
function tidied(settings: Settings): Settings {
  const hosts = (list: readonly string[]) => short(list).filter(isHost);
  return {
    ...settings,
    blockedSites: hosts(settings.blockedSites),
    addedSites: hosts(settings.addedSites),
    knownCards: short(settings.knownCards),
    hiddenKinds: short(settings.hiddenKinds) as Settings['hiddenKinds'],
    hiddenTopics: short(settings.hiddenTopics),
    pagesOff: short(settings.pagesOff),
    pagesOn: short(settings.pagesOn),
  };
}

/** What a file says; what it does not say is as it is from the start. */
export function readBackup(text: string): ReadBackup {
  if (text.length > MOST_CHARACTERS) return { ok: false, because: 'tooLarge' };
  const file = parsed(text);
  if (file === undefined) return { ok: false, because: 'notJson' };
  if (!isObject(file) || file.kind !== KIND || !isObject(file.settings))
    return { ok: false, because: 'notABackup' };
  const version = file[versionKey];
  if (typeof version === 'number' && version > migrations.length + 1) return { ok: false, because: 'newer' };
  const own = Object.entries(file.settings).filter(([name]) => (kept as string[]).includes(name));
  const { settings, spoilt } = fillDefaults(migrate({ ...Object.fromEntries(own), [versionKey]: version }));
  return { ok: true, settings: tidied(settings), spoilt };
}

/** What taking `next` over would change. */
export const changesBetween = (present: Settings, next: Settings): SettingChange[] =>
  kept.flatMap((name) =>
    isSame(present[name], next[name]) ? [] : { name, before: present[name], after: next[name] },
  );

/** The change of settings that brings `next` about: what is as from the start is not stored. */
export const patchTo = (next: Settings): { [Name in SettingName]?: Settings[Name] | undefined } =>
  Object.fromEntries(
    kept.map((name) => [name, isSame(next[name], defaultSettings[name]) ? undefined : next[name]]),
  );
