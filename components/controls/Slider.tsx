import { useId } from 'preact/hooks';

interface SliderProps {
  label: string;
  hint?: string;
  least: number;
  most: number;
  step: number;
  value: number;
  /** The value in words, for eyes and ears. */
  valueText: string;
  onChange(value: number): void;
}

/** `onChange` is called where the reader lets go: each call is written to storage. */
export function Slider({ label, hint, least, most, step, value, valueText, onChange }: SliderProps) {
  const id = useId();
  return (
    <div class="slider">
      <label for={id}>{label}</label>
      {hint && <p class="hint">{hint}</p>}
      <div class="slider-row">
        <input
          id={id}
          type="range"
          min={least}
          max={most}
          step={step}
          value={value}
          aria-valuetext={valueText}
          onChange={(event) => onChange(event.currentTarget.valueAsNumber)}
        />
        <output for={id}>{valueText}</output>
      </div>
    </div>
  );
}
