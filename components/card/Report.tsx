import { useState } from 'preact/hooks';
import { CopyButton } from './CopyButton.tsx';
import { useReading } from './reading.ts';
import { reportText } from './report.ts';
import { strings } from './strings.ts';

/** A report that the reader writes and takes along; Gloss itself can send nothing. */
export function Report() {
  const { card } = useReading();
  const [text, setText] = useState(() => reportText(card));
  return (
    <div class="report">
      <p class="meta">{strings.report.hint}</p>
      <textarea
        aria-label={strings.report.action}
        rows={7}
        value={text}
        onInput={(event) => setText(event.currentTarget.value)}
      />
      <CopyButton text={() => text} word={strings.report.copy} label={strings.report.copy} />
    </div>
  );
}
