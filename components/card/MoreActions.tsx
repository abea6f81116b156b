import { useId, useState } from 'preact/hooks';
import type { CardProps } from '../../hover/card-view.ts';
import { CopyButton } from './CopyButton.tsx';
import { citeCard } from './citation.ts';
import { MoreIcon } from './icons.tsx';
import { Report } from './Report.tsx';
import { useReading } from './reading.ts';
import { strings } from './strings.ts';

export interface CardActions extends Pick<CardProps, 'onNotHere' | 'onBrowse'> {
  /** Called when the reader sets about something: a card that came by hover is to stay. */
  onStay?: (() => void) | undefined;
}

/** What the reader seldom wants of a card, behind one button. */
export function useMoreActions({ onNotHere, onBrowse, onStay }: CardActions) {
  const reading = useReading();
  const { card } = reading;
  const [isOpen, setOpen] = useState(false);
  const [isReporting, setReporting] = useState(false);
  const id = useId();
  const toggle = () => {
    if (!isOpen) onStay?.();
    setOpen(!isOpen);
  };
  const button = (
    <button
      type="button"
      class="quiet"
      aria-label={strings.more}
      aria-expanded={isOpen}
      aria-controls={id}
      onClick={toggle}
    >
      <MoreIcon />
    </button>
  );
  const panel = isOpen && (
    <div class="more-actions" id={id}>
      <CopyButton
        text={() => citeCard('markdown', reading)}
        word={strings.copyMarkdown}
        label={strings.copyMarkdown}
      />
      {onNotHere && (
        <>
          <button type="button" class="quiet" onClick={() => onNotHere('page')}>
            {strings.notThisPage}
          </button>
          <button type="button" class="quiet" onClick={() => onNotHere('site')}>
            {strings.notThisSite}
          </button>
        </>
      )}
      {onBrowse && (
        <button type="button" class="quiet" onClick={() => onBrowse(card.id)}>
          {strings.browse}
        </button>
      )}
      <button
        type="button"
        class="quiet"
        aria-expanded={isReporting}
        onClick={() => setReporting(!isReporting)}
      >
        {strings.report.action}
      </button>
      {isReporting && <Report />}
    </div>
  );
  return { button, panel };
}
