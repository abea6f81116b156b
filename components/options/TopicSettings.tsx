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
  onShowKind(kind: CardKind, on: boolean): void;
  onShowTopic(topic: string, on: boolean): void;
}

const kinds = Object.keys(kindNames) as CardKind[];

const topicChips = ({ topics }: DatasetSummary) =>
  Object.entries(topics)
    .map(([value, count]) => ({ value, label: `${topicName(value)} ${count}` }))
    .sort((one, other) => one.label.localeCompare(other.label, language));

export function TopicSettings({ settings, dataset, onChange, onShowKind, onShowTopic }: TopicSettingsProps) {
  const { explain, hiddenKinds, hiddenTopics } = settings;
  const chips = kinds.map((value) => {
    const count = dataset?.kinds[value];
    return { value, label: count === undefined ? kindNames[value] : `${kindNames[value]} ${count}` };
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
        onToggle={onShowKind}
      />
      {dataset && (
        <Chips
          {...strings.topics}
          chips={topicChips(dataset)}
          chosen={new Set(Object.keys(dataset.topics).filter((topic) => !hiddenTopics.includes(topic)))}
          onToggle={onShowTopic}
        />
      )}
    </>
  );
}
