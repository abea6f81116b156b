import type { KnownCard } from '../../extension/options-session.ts';
import { RowButton } from './RowButton.tsx';
import { strings } from './strings.ts';

interface KnownCardsProps {
  known: readonly KnownCard[];
  onForget(id: string): void;
}

export function KnownCards({ known, onForget }: KnownCardsProps) {
  if (known.length === 0) return <p class="hint">{strings.known.none}</p>;
  return (
    <div>
      <p class="hint">{strings.known.hint}</p>
      <ul class="rows">
        {known.map(({ id, title }) => (
          <li key={id} class="row">
            <span class="row-words">{title}</span>
            <RowButton label={strings.known.explain} of={title} onClick={() => onForget(id)} />
          </li>
        ))}
      </ul>
    </div>
  );
}
