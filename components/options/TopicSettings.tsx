import type { CardKind } from '../../data/compiled.ts';
import type { DatasetSummary } from '../../data/dataset-summary.ts';
import { Chips } from '../controls/Chips.tsx';
import { Choice } from '../controls/Choice.tsx';
import { kindNames } from '../controls/strings.ts';
import { topicName } from '../controls/topic-name.ts';
import { language } from '../language.ts';
import { optionsOf, type SettingsForm } from './form.ts';
import { strings } from './strings.ts';

interface TopicSettingsProps extends SettingsForm {
  dataset: DatasetSummary | undefined;
}

const kinds = Object.keys(kindNames) as CardKind[];

const topicChips = ({ topics }: DatasetSummary) =>
  Object.entries(topics)
    .map(([value, count]) => ({ value, label: `${topicName(value)} ${count}` }))
    .sort((one, other) => one.label.localeCompare(other.label, language));

export function TopicSettings({ settings, dataset, onChange }: TopicSettingsProps) {
  const { explain, hiddenKinds, hiddenTopics } = settings;
  const chips = kinds.map((value) => {
    const count = dataset?.kinds[value];
    return { value, label: count === undefined ? kindNames[value] : `${kindNames[value]} ${count}` };
  });
  const toggle = (kind: CardKind, shown: boolean) =>
    onChange({
      hiddenKinds: shown ? hiddenKinds.filter((hidden) => hidden !== kind) : [...hiddenKinds, kind],
    });
  return (
    <>
      <Choice
        legend={strings.explain.legend}
        options={optionsOf(strings.explain.options)}
        value={explain}
        onChange={(chosen) => onChange({ explain: chosen })}
      />
      <Chips
        {...strings.kinds}
        chips={chips}
        chosen={new Set(kinds.filter((kind) => !hiddenKinds.includes(kind)))}
        onToggle={toggle}
      />
      {dataset && (
        <Chips
          {...strings.topics}
          chips={topicChips(dataset)}
          chosen={new Set(Object.keys(dataset.topics).filter((topic) => !hiddenTopics.includes(topic)))}
          onToggle={(topic, shown) =>
            onChange({
              hiddenTopics: shown
                ? hiddenTopics.filter((hidden) => hidden !== topic)
                : [...hiddenTopics, topic],
            })
          }
        />
      )}
    </>
  );
}
