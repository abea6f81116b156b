import type { Settings } from '../../extension/settings-shape.ts';
import { DATASET_LANGUAGE } from '../language.ts';
import { strings } from './strings.ts';

/** What decides how the example is marked. */
type PreviewSettings = Pick<Settings, 'markStyle' | 'markColour' | 'marks' | 'markHeadings'>;

/** An example of what is read, and so in the language of the cards; every second piece is a mention. */
const HEADLINE = ['Allies weigh ', 'Article 4', ' talks'];
const TEXT = [
  'Ministers met in ',
  'Brussels',
  ' on Tuesday, where ',
  'NATO',
  ' said that talks under ',
  'Article 4',
  ' may follow. ',
  'NATO',
  ' has 32 members.',
];

interface Piece {
  text: string;
  marked: boolean;
}

/** Every second piece is a mention; which of them are marked follows the settings. */
function pieces(texts: readonly string[], marks: Settings['marks'], seen: Set<string>): Piece[] {
  return texts.map((text, index) => {
    if (index % 2 === 0) return { text, marked: false };
    const isFirst = !seen.has(text);
    seen.add(text);
    return { text, marked: marks === 'all' || (marks === 'first' && isFirst) };
  });
}

const drawn = (list: readonly Piece[], style: Settings['markStyle']) =>
  list.map(({ text, marked }, at) =>
    marked ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: pieces never change their places, and one name stands in several.
      <span key={at} class={`mark-${style}`}>
        {text}
      </span>
    ) : (
      text
    ),
  );

/** A few lines of news as the present settings would mark them. */
export function MarkPreview({
  settings: { markStyle, markColour, marks, markHeadings },
}: {
  settings: PreviewSettings;
}) {
  const seen = new Set<string>();
  const headline = pieces(HEADLINE, markHeadings ? marks : 'none', markHeadings ? seen : new Set());
  const text = pieces(TEXT, marks, seen);
  return (
    <figure class={`preview tone-${markColour}`} aria-label={strings.preview.label}>
      <p class="preview-headline" lang={DATASET_LANGUAGE}>
        {drawn(headline, markStyle)}
      </p>
      <p lang={DATASET_LANGUAGE}>{drawn(text, markStyle)}</p>
    </figure>
  );
}
