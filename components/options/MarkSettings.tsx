import { Choice } from '../controls/Choice.tsx';
import { Switch } from '../controls/Switch.tsx';
import { optionsOf, type SettingsForm } from './form.ts';
import { MarkPreview } from './MarkPreview.tsx';
import { strings } from './strings.ts';

export function MarkSettings({ settings, onChange }: SettingsForm) {
  return (
    <>
      <MarkPreview settings={settings} />
      <Choice
        legend={strings.markStyle.legend}
        options={optionsOf(strings.markStyle.options)}
        value={settings.markStyle}
        onChange={(markStyle) => onChange({ markStyle })}
      />
      <Choice
        legend={strings.markColour.legend}
        options={optionsOf(strings.markColour.options)}
        value={settings.markColour}
        onChange={(markColour) => onChange({ markColour })}
      />
      <Choice
        legend={strings.marks.legend}
        hint={strings.marks.hint}
        options={optionsOf(strings.marks.options)}
        value={settings.marks}
        onChange={(marks) => onChange({ marks })}
      />
      <Switch
        {...strings.markHeadings}
        checked={settings.markHeadings}
        onChange={(markHeadings) => onChange({ markHeadings })}
      />
      <Switch {...strings.badge} checked={settings.badge} onChange={(badge) => onChange({ badge })} />
    </>
  );
}
