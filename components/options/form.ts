import type { SettingsPatch } from '../../extension/settings.ts';
import type { Settings } from '../../extension/settings-shape.ts';

/** What every group of settings is given. */
export interface SettingsForm {
  settings: Settings;
  onChange(patch: SettingsPatch): void;
}

/** A table of labels as the options of a `Choice`, in the table's order. */
export const optionsOf = <T extends string>(labels: Record<T, string>): { value: T; label: string }[] =>
  (Object.entries(labels) as [T, string][]).map(([value, label]) => ({ value, label }));
