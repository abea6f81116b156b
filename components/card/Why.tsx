import type { Why as Evidence } from '../../detection/types.ts';
import { CardTitle } from './CardTitle.tsx';
import { DownIcon } from './icons.tsx';
import { reasonText } from './reason-words.ts';
import { reasonWords, strings } from './strings.ts';

/** Why detection chose this card, with the runner-up one click away. */
export const Why = ({ why, onOpen }: { why: Evidence; onOpen(id: string): void }) => {
  const { reasons, runnerUp } = why;
  return (
    <section class="why">
      {reasons.length > 0 && (
        <details>
          <summary>
            {strings.why}
            <DownIcon />
          </summary>
          <ul>
            {reasons
              .map((reason) => reasonText(reason, reasonWords))
              .map((text) => (
                <li key={text}>{text}</li>
              ))}
          </ul>
        </details>
      )}
      {runnerUp && (
        <p>
          {strings.notThisOne}{' '}
          <button type="button" class="link" onClick={() => onOpen(runnerUp.card)}>
            <CardTitle title={runnerUp.title} of={runnerUp.of} />
          </button>
        </p>
      )}
    </section>
  );
};
