/** The settings as storage keeps them: reading, checking, migrating. Pure. */
import {
  CARD_TRIGGERS,
  defaultSettings,
  LANGUAGES,
  MARK_COLOURS,
  MARK_STYLES,
  type Settings,
} from './settings-shape.ts';

/** What storage holds: one key a setting, only those that the reader set, and the version of their form. */
export type StoredSettings = Record<string, unknown>;

export type SettingName = keyof Settings;

export const settingNames = Object.keys(defaultSettings) as SettingName[];

/** The key under which storage keeps the version of the settings' form; the first form had no key. */
export const versionKey = 'settingsVersion';

/** Turns the settings' form of one version into that of the next. */
export type Migration = (stored: StoredSettings) => StoredSettings;

/** `migrations[n]` turns version n + 1 into version n + 2: add to the end, never change one that was released. */
export const migrations: readonly Migration[] = [];

/** Keys of earlier versions that the migrations still read; none is a setting today. */
export const retiredKeys: readonly string[] = [];

/**
 * The stored settings in the form of the newest version. Settings of a version from the future (another device of the
 * reader's is ahead) stay as they are.
 */
export function migrate(stored: StoredSettings, steps: readonly Migration[] = migrations): StoredSettings {
  const version = typeof stored[versionKey] === 'number' ? stored[versionKey] : 1;
  if (version > steps.length) return stored;
  const migrated = steps.slice(version - 1).reduce((settings, step) => step(settings), stored);
  return { ...migrated, [versionKey]: steps.length + 1 };
}

type Check<T> = (value: unknown) => T | undefined;

const oneOf =
  <const T>(...values: readonly T[]): Check<T> =>
  (value) =>
    values.find((allowed) => allowed === value);

const flag: Check<boolean> = (value) => (typeof value === 'boolean' ? value : undefined);

/** Of a list with some spoilt entries the good ones are kept. */
const strings: Check<string[]> = (value) =>
  Array.isArray(value) ? value.filter((entry) => typeof entry === 'string' && entry !== '') : undefined;

const numberBetween =
  (least: number, most: number): Check<number> =>
  (value) =>
    typeof value === 'number' && Number.isFinite(value)
      ? Math.min(most, Math.max(least, Math.round(value)))
      : undefined;

export const hoverDelayRange = { least: 150, most: 700 } as const;

const checks: { [Name in SettingName]: Check<Settings[Name]> } = {
  enabled: flag,
  pausedUntil: numberBetween(0, Number.MAX_SAFE_INTEGER),
  siteMode: oneOf('publishers', 'chosen'),
  blockedSites: strings,
  addedSites: strings,
  pagesOff: strings,
  pagesOn: strings,
  markStyle: oneOf(...MARK_STYLES),
  marks: oneOf('first', 'all', 'none'),
  markHeadings: flag,
  explain: oneOf('everyday', 'news', 'specialist'),
  // A kind that a later version knows does no harm here.
  hiddenKinds: strings as Check<Settings['hiddenKinds']>,
  hiddenTopics: strings,
  knownCards: strings,
  hoverDelay: numberBetween(hoverDelayRange.least, hoverDelayRange.most),
  markColour: oneOf(...MARK_COLOURS),
  cardTrigger: oneOf(...CARD_TRIGGERS),
  cardSize: oneOf('normal', 'large'),
  theme: oneOf('page', 'light', 'dark'),
  badge: flag,
  language: oneOf('browser', ...LANGUAGES),
};

export interface CheckedSettings {
  settings: Settings;
  /** Names of settings whose stored value could not be used; their defaults stand in. */
  spoilt: SettingName[];
}

function check<Name extends SettingName>(name: Name, stored: StoredSettings, into: CheckedSettings): void {
  if (stored[name] === undefined || stored[name] === null) return;
  const value = checks[name](stored[name]);
  if (value === undefined) into.spoilt.push(name);
  else into.settings[name] = value;
}

/** Fills the defaults in and leaves out what cannot be used. */
export function fillDefaults(stored: StoredSettings): CheckedSettings {
  const checked: CheckedSettings = { settings: structuredClone(defaultSettings), spoilt: [] };
  for (const name of settingNames) check(name, stored, checked);
  return checked;
}
