import type { CardProblem, CardProps } from '../../hover/card-view.ts';
import { language } from '../language.ts';
import { problemText } from '../problem.ts';
import { CloseButton } from './Header.tsx';
import { TITLE_ID } from './title-id.ts';

/** What the reader sees where a card cannot be shown. */
export const Problem = ({
  problem,
  theme,
  onClose,
}: { problem: CardProblem } & Pick<CardProps, 'theme' | 'onClose'>) => (
  <div
    class="card problem"
    data-theme={theme}
    role="dialog"
    aria-labelledby={TITLE_ID}
    lang={language}
    tabIndex={-1}
  >
    <header>
      <h2 id={TITLE_ID} dir="auto">
        {problem.title}
      </h2>
      <CloseButton onClose={onClose} />
    </header>
    <div class="body">
      <p class="summary" dir="auto">
        {problemText(problem.message)}
      </p>
    </div>
  </div>
);
