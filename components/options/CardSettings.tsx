import { Choice } from '../controls/Choice.tsx';
import { Slider } from '../controls/Slider.tsx';
import { optionsOf, type SettingsForm } from './form.ts';
import { strings } from './strings.ts';

interface CardSettingsProps extends SettingsForm {
  range: { least: number; most: number };
}

export function CardSettings({ settings, range, onChange }: CardSettingsProps) {
  return (
    <>
      <Choice
        legend={strings.cardTrigger.legend}
        options={optionsOf(strings.cardTrigger.options)}
        value={settings.cardTrigger}
        onChange={(cardTrigger) => onChange({ cardTrigger })}
      />
      <Slider
        label={strings.hoverDelay.label}
        hint={strings.hoverDelay.hint}
        least={range.least}
        most={range.most}
        step={50}
        value={settings.hoverDelay}
        valueText={strings.hoverDelay.value(settings.hoverDelay)}
        onChange={(hoverDelay) => onChange({ hoverDelay })}
      />
      <Choice
        legend={strings.cardSize.legend}
        options={optionsOf(strings.cardSize.options)}
        value={settings.cardSize}
        onChange={(cardSize) => onChange({ cardSize })}
      />
      <Choice
        legend={strings.theme.legend}
        options={optionsOf(strings.theme.options)}
        value={settings.theme}
        onChange={(theme) => onChange({ theme })}
      />
    </>
  );
}
