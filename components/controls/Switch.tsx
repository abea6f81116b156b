import { useId } from 'preact/hooks';

interface SwitchProps {
  label: string;
  hint?: string;
  checked: boolean;
  /** Where the words beside the switch say enough for the eye. */
  labelHidden?: boolean;
  onChange(checked: boolean): void;
}

export function Switch({ label, hint, checked, labelHidden = false, onChange }: SwitchProps) {
  const hintId = useId();
  return (
    <label class="switch">
      <span class={labelHidden ? 'hidden-label' : 'switch-words'}>
        {label}
        {hint && (
          <span class="switch-hint" id={hintId} aria-hidden="true">
            {hint}
          </span>
        )}
      </span>
      <input
        type="checkbox"
        role="switch"
        checked={checked}
        aria-checked={checked}
        aria-label={label}
        aria-describedby={hint && hintId}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
    </label>
  );
}
