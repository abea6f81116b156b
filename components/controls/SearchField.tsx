interface SearchFieldProps {
  label: string;
  value: string;
  onInput(value: string): void;
}

export function SearchField({ label, value, onInput }: SearchFieldProps) {
  return (
    <input
      class="field"
      type="search"
      aria-label={label}
      placeholder={label}
      value={value}
      onInput={(event) => onInput(event.currentTarget.value)}
    />
  );
}
