import { cardAddress } from '../../data/card-address.ts';
import type { DatasetChanges } from '../../data/dataset-summary.ts';
import { counted, DATASET_LANGUAGE, fill } from '../language.ts';
import { strings } from './strings.ts';

/** Rows shown; more than these are counted. */
const MOST_ROWS = 60;

/** What this version of the dataset says differently: facts with the value before and the value now. */
export function Changes({ changes }: { changes: DatasetChanges | undefined }) {
  const words = strings.data.changes;
  if (!changes) return <p class="hint">{words.first}</p>;
  const { since, facts, newCards } = changes;
  return (
    <>
      {newCards > 0 && <p>{fill(counted(words.newCards, newCards), { version: since })}</p>}
      {facts.length === 0 && <p class="hint">{fill(words.none, { version: since })}</p>}
      <dl class="changes">
        {facts.slice(0, MOST_ROWS).map(({ card, title, label, before, now }) => (
          <div key={`${card} ${label}`}>
            <dt lang={DATASET_LANGUAGE}>
              <a href={cardAddress(card)}>{title}</a>, {label}
            </dt>
            <dd>
              <s lang={DATASET_LANGUAGE}>{before}</s> →{' '}
              {now === undefined ? words.gone : <span lang={DATASET_LANGUAGE}>{now}</span>}
            </dd>
          </div>
        ))}
      </dl>
      {facts.length > MOST_ROWS && <p class="hint">{counted(words.more, facts.length - MOST_ROWS)}</p>}
    </>
  );
}
