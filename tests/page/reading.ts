/** Reading a document of happy-dom in one go. */
import { Changes } from '../../page/changes.ts';
import { StoryReader } from '../../page/story-reader.ts';
import type { RawBlock } from '../../page/walk.ts';

export function whole<T>(work: Generator<void, T>): T {
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
  }
}

export function readHtml(html: string): RawBlock[] {
  document.body.innerHTML = html;
  return whole(new StoryReader(document).read(Changes.all()));
}

export const textsOf = (blocks: readonly RawBlock[]): string[] => blocks.map(({ text }) => text.trim());

export const prose =
  'The ministers met in the capital on Tuesday and spoke about the treaty for several hours. '
    .repeat(4)
    .trim();

/** Paragraphs that differ, so that none is taken for another. */
export const paragraphs = (count: number): string =>
  Array.from({ length: count }, (_, at) => `<p>Paragraph ${at}. ${prose}</p>`).join('');
