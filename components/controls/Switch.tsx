import { useId } from 'preact/hooks';

interface SwitchProps {
  label: string;
  hint?: string;
  checked: boolean;
  /** Where the words beside the switch say enough for the eye. */
  labelHidden?: boolean;
  /** Off for a while: to the eye between off and on. */
  isHalfway?: boolean;
  onChange(checked: boolean): void;
}

export function Switch({
  label,
  hint,
  checked,
  labelHidden = false,
  isHalfway = false,
  onChange,
}: SwitchProps) {
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
        class={isHalfway ? 'halfway' : undefined}
        checked={checked}
        aria-checked={checked}
        aria-label={label}
        aria-describedby={hint && hintId}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
    </label>
  );
}
