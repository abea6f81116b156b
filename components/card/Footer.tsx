import { CopyButton } from './CopyButton.tsx';
import { citeCard } from './citation.ts';
import { CheckIcon } from './icons.tsx';
import { useReading } from './reading.ts';
import { strings } from './strings.ts';

/** What the reader can do with the whole card. */
export function Footer({ onKnow }: { onKnow(id: string): void }) {
  const reading = useReading();
  return (
    <footer>
      <button type="button" class="quiet" title={strings.knowHint} onClick={() => onKnow(reading.card.id)}>
        <CheckIcon />
        {strings.know}
      </button>
      <span class="footer-end">
        <CopyButton text={() => citeCard('text', reading)} word={strings.asText} label={strings.copy} />
        <CopyButton
          text={() => citeCard('markdown', reading)}
          word={strings.asMarkdown}
          label={strings.copyMarkdown}
        />
      </span>
    </footer>
  );
}
