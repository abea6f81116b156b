import type { Language } from '../../extension/settings-shape.ts';
import { Choice } from '../controls/Choice.tsx';
import { optionsOf, type SettingsForm } from './form.ts';
import { strings } from './strings.ts';

/** Languages in their own words, so that a reader finds the way out of one that says nothing to them. */
const OWN_NAMES: Record<Language, string> = {
  en: 'English',
  de: 'Deutsch',
  fr: 'Français',
  es: 'Español',
  uk: 'Українська',
};

export function LanguageSettings({ settings, onChange }: SettingsForm) {
  return (
    <Choice
      {...strings.language}
      options={[{ value: 'browser', label: strings.language.browser }, ...optionsOf(OWN_NAMES)]}
      value={settings.language}
      onChange={(language) => onChange({ language })}
    />
  );
}
