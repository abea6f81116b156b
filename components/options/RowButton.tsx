interface RowButtonProps {
  label: string;
  /** What in the list the button is for; told to those who do not see the row. */
  of: string;
  onClick(): void;
}

/** A quiet button at the end of a row. */
export function RowButton({ label, of, onClick }: RowButtonProps) {
  return (
    <button type="button" class="button button-quiet" aria-label={`${label}: ${of}`} onClick={onClick}>
      {label}
    </button>
  );
}
