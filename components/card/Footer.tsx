import type { CardProps } from '../../hover/card-view.ts';
import { CopyButton } from './CopyButton.tsx';
import { citeCard } from './citation.ts';
import { CheckIcon } from './icons.tsx';
import { type CardActions, useMoreActions } from './MoreActions.tsx';
import { useReading } from './reading.ts';
import { strings } from './strings.ts';

/** What the reader can do with the whole card. */
export function Footer({ onKnow, onNotHere, onBrowse, onStay }: CardActions & Pick<CardProps, 'onKnow'>) {
  const reading = useReading();
  const more = useMoreActions({ onNotHere, onBrowse, onStay });
  return (
    <footer>
      {more.panel}
      <button type="button" class="quiet" title={strings.knowHint} onClick={() => onKnow(reading.card.id)}>
        <CheckIcon />
        {strings.know}
      </button>
      <span class="footer-end">
        <CopyButton text={() => citeCard('text', reading)} word={strings.asText} label={strings.copy} />
        {more.button}
      </span>
    </footer>
  );
}
