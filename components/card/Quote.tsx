import type { Quote as QuoteData } from '../../data/compiled.ts';
import { DATASET_LANGUAGE } from '../language.ts';
import { useSourceNote } from './SourceNote.tsx';
import { strings } from './strings.ts';

/** The operative words of a legal text. */
export function Quote({ text, sources }: QuoteData) {
  const { reference, note } = useSourceNote(sources, strings.quote);
  return (
    <figure class="quote">
      <div class="referenced">
        <blockquote dir="auto" lang={DATASET_LANGUAGE}>
          <q>{text}</q>
        </blockquote>
        {reference}
      </div>
      {note}
    </figure>
  );
}
