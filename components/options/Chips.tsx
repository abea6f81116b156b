import { useId } from 'preact/hooks';
import { language } from '../language.ts';
import { RowButton } from './RowButton.tsx';
import { strings } from './strings.ts';

export interface Chip<T extends string> {
  value: T;
  label: string;
  /** How many cards it stands for; absent where that is not known. */
  count: number | undefined;
}

interface GroupProps<T extends string> {
  chips: readonly Chip<T>[];
  chosen: ReadonlySet<T>;
  onToggle(values: readonly T[], chosen: boolean): void;
}

interface ChipsProps<T extends string> extends Omit<GroupProps<T>, 'chips'> {
  legend: string;
  hint?: string;
  /** Chips that belong together, under their own heading where there is one. */
  groups: readonly { heading?: string; chips: readonly Chip<T>[] }[];
}

/** Any of many: check boxes beside their words, in groups that can be taken or left as a whole. */
export function Chips<T extends string>({ legend, hint, groups, ...choice }: ChipsProps<T>) {
  return (
    <fieldset class="choice">
      <legend>{legend}</legend>
      {hint && <p class="hint">{hint}</p>}
      {groups.map(({ heading, chips }) => (
        <Group key={heading} heading={heading} of={heading ?? legend} chips={chips} {...choice} />
      ))}
    </fieldset>
  );
}

interface NamedGroupProps<T extends string> extends GroupProps<T> {
  heading: string | undefined;
  /** What its button is told to be for. */
  of: string;
}

function Group<T extends string>({ heading, of, chips, chosen, onToggle }: NamedGroupProps<T>) {
  const id = useId();
  const values = chips.map(({ value }) => value);
  const areAll = values.every((value) => chosen.has(value));
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset in a fieldset would be read out with both legends at every box.
    <div
      class="chip-group"
      role="group"
      aria-labelledby={heading && id}
      aria-label={heading ? undefined : of}
    >
      <div class="chip-group-head">
        <h3 id={id}>{heading}</h3>
        <RowButton
          label={areAll ? strings.topics.none : strings.topics.all}
          of={of}
          onClick={() => onToggle(values, !areAll)}
        />
      </div>
      <div class="chips">
        {chips.map(({ value, label, count }) => (
          <label key={value}>
            <input
              type="checkbox"
              checked={chosen.has(value)}
              onChange={(event) => onToggle([value], event.currentTarget.checked)}
            />
            {label}
            {count !== undefined && (
              <span class="chip-count"> {new Intl.NumberFormat(language).format(count)}</span>
            )}
          </label>
        ))}
      </div>
    </div>
  );
}
