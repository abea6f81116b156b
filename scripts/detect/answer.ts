/** Detection on a plain text, as `npm run detect` and the evaluation ask for it. */
import { createRequire } from 'node:module';
import { reasonText } from '../../components/card/reason-words.ts';
import { countryOfUrl, type Publisher } from '../../data/sites/publisher.ts';
import { type Detector, detect } from '../../detection/detect.ts';
import { buildNamesIndex } from '../../detection/names-index/build.ts';
import { openNamesIndex } from '../../detection/names-index/open.ts';
import type { IndexSource } from '../../detection/names-index/source.ts';
import { personTagger } from '../../detection/persons.ts';
import type { Article, Block, Why } from '../../detection/types.ts';
import english from '../../locales/en.json' with { type: 'json' };

export interface Line {
  id: string;
  text: string;
  title?: string;
  url?: string;
  published?: string;
}

/** The evidence in the words of the card. */
type WhyInWords = Omit<Why, 'reasons'> & { reasons: string[] };

/** A mention; offsets are JavaScript string indices into the line's text. */
export interface AnsweredMention {
  start: number;
  end: number;
  text: string;
  card: string;
  /** Title of the English Wikipedia article, or null. */
  wikipedia: string | null;
  score: number;
  why: WhyInWords;
}

export interface Answer {
  id: string;
  mentions: AnsweredMention[];
}

/** A detector that knows the English Wikipedia title of each card, by id. */
export interface TitledDetector extends Detector {
  titles: ReadonlyMap<string, string>;
}

/** The detector that the background runs, over the compiled dataset. */
export const detectorOf = (index: readonly IndexSource[]): TitledDetector => ({
  titles: new Map(index.flatMap(({ card, wikipedia }) => (wikipedia ? [[card.id, wikipedia]] : []))),
  indexes: [openNamesIndex(buildNamesIndex(index))],
  loadTagger: () => personTagger(createRequire(import.meta.url)('compromise/two')),
});

/** Blocks of a plain text: its paragraphs, with the offset at which each starts. */
function blocksOf(text: string): { blocks: Block[]; offsets: number[] } {
  const blocks: Block[] = [];
  const offsets: number[] = [];
  for (const match of text.matchAll(/(?:(?!\n\s*\n)[\s\S])+/g)) {
    if (!match[0].trim()) continue;
    blocks.push({ text: match[0], role: 'text' });
    offsets.push(match.index);
  }
  return { blocks, offsets };
}

/** What detection shows of a line. */
export function answer(
  detector: TitledDetector,
  publishers: readonly Publisher[],
  { id, text, ...context }: Line,
): Answer {
  const { blocks, offsets } = blocksOf(text);
  const country = context.url && countryOfUrl(context.url, publishers);
  const article: Article = { blocks, ...context, ...(country && { country }) };
  const mentions = detect(detector, article).map(({ block, start, end, card, score, why }) => {
    const offset = offsets[block] as number;
    return {
      start: offset + start,
      end: offset + end,
      text: text.slice(offset + start, offset + end),
      card,
      wikipedia: detector.titles.get(card) ?? null,
      score,
      why: { ...why, reasons: why.reasons.map((reason) => reasonText(reason, english.reasons)) },
    };
  });
  return { id, mentions };
}
