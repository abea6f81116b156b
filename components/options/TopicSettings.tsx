import type { CardKind } from '../../data/compiled.ts';
import type { DatasetSummary } from '../../data/dataset-summary.ts';
import { Choice } from '../controls/Choice.tsx';
import { kindGroups } from '../controls/strings.ts';
import { topicName } from '../controls/topic-name.ts';
import { language } from '../language.ts';
import { type Chip, Chips } from './Chips.tsx';
import { optionsOf, type SettingsForm } from './form.ts';
import { strings } from './strings.ts';
import { groupTopics } from './topic-groups.ts';

interface TopicSettingsProps extends SettingsForm {
  dataset: DatasetSummary | undefined;
  onShowKinds(kinds: readonly CardKind[], on: boolean): void;
  onShowTopics(topics: readonly string[], on: boolean): void;
}

const kinds = Object.keys(kindGroups) as CardKind[];

const byLabel = (one: Chip<string>, other: Chip<string>): number =>
  one.label.localeCompare(other.label, language);

const topicGroups = ({ topics }: DatasetSummary) =>
  groupTopics(Object.keys(topics)).map(([group, members]) => ({
    heading: strings.topics.groups[group],
    chips: members.map((value) => ({ value, label: topicName(value), count: topics[value] })).sort(byLabel),
  }));

export function TopicSettings({
  settings,
  dataset,
  onChange,
  onShowKinds,
  onShowTopics,
}: TopicSettingsProps) {
  const { explain, hiddenKinds, hiddenTopics } = settings;
  const kindChips = kinds.map((value) => ({
    value,
    label: kindGroups[value],
    count: dataset?.kinds[value],
  }));
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
        groups={[{ chips: kindChips }]}
        chosen={new Set(kinds.filter((kind) => !hiddenKinds.includes(kind)))}
        onToggle={onShowKinds}
      />
      {dataset && (
        <Chips
          legend={strings.topics.legend}
          groups={topicGroups(dataset)}
          chosen={new Set(Object.keys(dataset.topics).filter((topic) => !hiddenTopics.includes(topic)))}
          onToggle={onShowTopics}
        />
      )}
    </>
  );
}
