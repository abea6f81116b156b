import { Choice } from '../controls/Choice.tsx';
import { Slider } from '../controls/Slider.tsx';
import { fill, language } from '../language.ts';
import { optionsOf, type SettingsForm } from './form.ts';
import { strings } from './strings.ts';

interface CardSettingsProps extends SettingsForm {
  range: { least: number; most: number };
}

const secondsText = (milliseconds: number): string => {
  const number = new Intl.NumberFormat(language, { minimumFractionDigits: 2 });
  return fill(strings.hoverDelay.value, { seconds: number.format(milliseconds / 1000) });
};

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
        valueText={secondsText(settings.hoverDelay)}
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
