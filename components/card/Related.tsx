import type { CardLink } from '../../data/compiled.ts';
import { DATASET_LANGUAGE } from '../language.ts';
import { strings } from './strings.ts';

/** Cards that help with this one, opened inside. */
export const Related = ({ cards, onOpen }: { cards: CardLink[]; onOpen(id: string): void }) => (
  <section>
    <h3>{strings.related}</h3>
    <ul class="chips">
      {cards.map(({ id, title }) => (
        <li key={id}>
          <button type="button" class="chip" onClick={() => onOpen(id)}>
            <bdi lang={DATASET_LANGUAGE}>{title}</bdi>
          </button>
        </li>
      ))}
    </ul>
  </section>
);
