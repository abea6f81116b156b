import { strings } from './strings.ts';

interface FilterProps<Value extends string> {
  label: string;
  counts: ReadonlyMap<Value, number>;
  name(value: Value): string;
  value: Value | undefined;
  onChange(value: Value | undefined): void;
}

/** One of the values that cards have, with how many have it; or all. */
export function Filter<Value extends string>({ label, counts, name, value, onChange }: FilterProps<Value>) {
  const values = [...counts.keys()].sort((a, b) => name(a).localeCompare(name(b)));
  return (
    <label class="filter">
      <span>{label}</span>
      <select
        class="field"
        value={value ?? ''}
        onChange={(event) => onChange((event.currentTarget.value || undefined) as Value | undefined)}
      >
        <option value="">{strings.all}</option>
        {values.map((each) => (
          <option key={each} value={each}>
            {name(each)} ({counts.get(each)})
          </option>
        ))}
      </select>
    </label>
  );
}
