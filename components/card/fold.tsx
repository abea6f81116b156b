import { useState } from 'preact/hooks';
import { counted, type PluralForms } from '../language.ts';
import { DownIcon } from './icons.tsx';

/** Folding a single row away would cost as much room as showing it. */
const LEAST_FOLDED = 2;

/**
 * The rows of a long list that are shown, and the button that shows the others.
 * @param most how many rows stand open at first
 */
export function useFold<Row>(rows: readonly Row[], most: number, more: PluralForms) {
  const [open, setOpen] = useState(false);
  const folded = rows.length - most;
  if (open || folded < LEAST_FOLDED) return { shown: rows, button: null };
  return {
    shown: rows.slice(0, most),
    button: (
      <button type="button" class="more" aria-expanded={false} onClick={() => setOpen(true)}>
        {counted(more, folded)}
        <DownIcon />
      </button>
    ),
  };
}
