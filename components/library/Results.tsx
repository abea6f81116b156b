import { cardAddress, type LibraryEntry } from '../../data/card-address.ts';
import { kindNames } from '../controls/kind-names.ts';
import { DATASET_LANGUAGE } from '../language.ts';

interface ResultsProps {
  entries: readonly LibraryEntry[];
  /** The id of the card that is open. */
  open: string | undefined;
}

/** Cards as links, each with what tells it from the others. */
export const Results = ({ entries, open }: ResultsProps) => (
  <ul class="results">
    {entries.map(({ id, title, kind, about }) => (
      <li key={id}>
        <a href={cardAddress(id)} aria-current={id === open ? 'page' : undefined}>
          <span class="result-title" lang={DATASET_LANGUAGE}>
            {title}
          </span>
          <span class="result-kind">{kindNames[kind]}</span>
          <span class="result-about" lang={DATASET_LANGUAGE}>
            {about}
          </span>
        </a>
      </li>
    ))}
  </ul>
);
