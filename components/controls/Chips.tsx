interface Chip<T extends string> {
  value: T;
  label: string;
}

interface ChipsProps<T extends string> {
  legend: string;
  hint?: string;
  chips: readonly Chip<T>[];
  chosen: ReadonlySet<T>;
  onToggle(value: T, chosen: boolean): void;
}

/** Any of many: check boxes drawn as words. */
export function Chips<T extends string>({ legend, hint, chips, chosen, onToggle }: ChipsProps<T>) {
  return (
    <fieldset class="choice">
      <legend>{legend}</legend>
      {hint && <p class="hint">{hint}</p>}
      <div class="chips">
        {chips.map(({ value, label }) => (
          <label key={value}>
            <input
              type="checkbox"
              checked={chosen.has(value)}
              onChange={(event) => onToggle(value, event.currentTarget.checked)}
            />
            {label}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
