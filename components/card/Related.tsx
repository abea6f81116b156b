import type { CardLink } from '../../data/compiled.ts';
import { CardTitle } from './CardTitle.tsx';
import { strings } from './strings.ts';

/** Cards that help with this one, opened inside. */
export const Related = ({ cards, onOpen }: { cards: CardLink[]; onOpen(id: string): void }) => (
  <section>
    <h3>{strings.related}</h3>
    <ul class="chips">
      {cards.map(({ id, title, of }) => (
        <li key={id}>
          <button type="button" class="chip" onClick={() => onOpen(id)}>
            <CardTitle title={title} of={of} />
          </button>
        </li>
      ))}
    </ul>
  </section>
);
