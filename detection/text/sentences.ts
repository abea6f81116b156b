import { countBefore } from './halving.ts';

export interface Span {
  start: number;
  end: number;
}

let segmenter: Intl.Segmenter | undefined;

/** Titles and abbreviations after which Intl.Segmenter sees a sentence end where there is none. */
const ABBREVIATION =
  /(?:\b(?:Mr|Mrs|Ms|Dr|Gen|Col|Lt|Sgt|Gov|Sens?|Reps?|St|Ft|Mt|No|Art|Sec|vs|Jr|Sr|Rev|Prof|Adm|Capt|Maj|Hon|Cmdr|Brig|[A-Z])\.\s*)$/;

/** Characters, with white space behind. */
const LONGEST_ABBREVIATION = 16;

/** The sentences of a block, in order and without gaps. Offsets are indices into `text`. */
export function sentencesOf(text: string): Span[] {
  segmenter ??= new Intl.Segmenter('en', { granularity: 'sentence' });
  const spans: Span[] = [];
  for (const { index, segment } of segmenter.segment(text)) {
    const last = spans.at(-1);
    if (
      last &&
      ABBREVIATION.test(text.slice(Math.max(last.start, last.end - LONGEST_ABBREVIATION), last.end))
    )
      last.end = index + segment.length;
    else spans.push({ start: index, end: index + segment.length });
  }
  return spans;
}

/** The sentence that holds `at`; the whole text where there is none. */
export const sentenceAt = (sentences: readonly Span[], at: number): Span =>
  sentences[countBefore(sentences, ({ end }) => end <= at)] ?? { start: 0, end: Number.MAX_SAFE_INTEGER };
