/** How well mentions answer labelled texts: pure counting. */
import type { AnsweredMention } from '../detect/answer.ts';

/** A mention that a person marked. */
export interface GoldMention {
  start: number;
  end: number;
  surface: string;
  /** What it means, as a Wikipedia title or a card id; null where nothing should be shown. */
  means: string | null;
  /** What is right as well. */
  accept?: string[];
}

export interface LabelledText {
  id: string;
  text: string;
  title?: string;
  published?: string;
  mentions: GoldMention[];
  /** Spans that count neither way: pronouns, demonyms, dates. */
  optional?: { start: number; end: number }[];
  /** Mentions before this offset are context and are not judged. */
  from?: number;
}

export interface Measures {
  texts: number;
  gold: number;
  shown: number;
  /** Of mentions shown that touch a marked one, the share that means the right thing. */
  precision: number | null;
  /** Of marked mentions that have a card, the share shown with the right card. */
  recall: number | null;
  /** Of all marked mentions, the share shown with the right card. */
  coverage: number | null;
  /** Precision where whatever is shown outside the marks is wrong. */
  strict: number | null;
  /** Of marked mentions, the share that has a card. */
  hasCard: number | null;
  /** Of marks that say "nothing here", the share left alone. */
  nullKept: number | null;
}

/** How a mention shown wrongly lies to what a person marked: the same words, a part of them, more than them, or what is marked as nothing. */
export type SpanRelation = 'same' | 'part' | 'wider' | 'nothing';

export interface Miss {
  id: string;
  kind: 'wrong' | 'stray' | 'missed';
  surface: string;
  shown?: string;
  gold?: string | null;
  /** Of a wrong one. */
  relation?: SpanRelation;
}

interface Span {
  start: number;
  end: number;
}

const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;
const share = (part: number, whole: number): number | null => (whole > 0 ? part / whole : null);

/** What a mention means in the terms of the gold, and whether a meaning has a card at all. */
export interface Terms {
  meaningOf(mention: AnsweredMention): string | null;
  normal(meaning: string): string;
  hasCard(meaning: string): boolean;
}

function relationOf(mention: Span, golds: readonly GoldMention[]): SpanRelation {
  const linked = golds.filter(({ means }) => means !== null);
  const [gold] = linked;
  if (!gold) return 'nothing';
  const length = mention.end - mention.start;
  const marked = gold.end - gold.start;
  return length === marked ? 'same' : length < marked ? 'part' : 'wider';
}

export function measure(
  texts: readonly LabelledText[],
  answers: ReadonlyMap<string, readonly AnsweredMention[]>,
  terms: Terms,
): { measures: Measures; misses: Miss[] } {
  const count = {
    gold: 0,
    shown: 0,
    touching: 0,
    right: 0,
    neutral: 0,
    known: 0,
    knownHit: 0,
    covered: 0,
    nulls: 0,
    kept: 0,
  };
  const misses: Miss[] = [];
  const meansOf = ({ means, accept = [] }: GoldMention): string[] =>
    [means, ...accept].flatMap((each) => (each === null ? [] : terms.normal(each)));
  for (const { id, mentions, optional = [], from = 0 } of texts) {
    const shown = (answers.get(id) ?? []).filter(({ start }) => start >= from);
    const meaning = (mention: AnsweredMention): string => terms.normal(terms.meaningOf(mention) ?? '');
    for (const mention of shown) {
      count.shown++;
      const golds = mentions.filter((gold) => overlaps(gold, mention));
      if (golds.length === 0) {
        if (optional.some((span) => overlaps(span, mention))) count.neutral++;
        else misses.push({ id, kind: 'stray', surface: mention.text, shown: mention.card });
        continue;
      }
      count.touching++;
      if (golds.some((gold) => meansOf(gold).includes(meaning(mention)))) count.right++;
      else
        misses.push({
          id,
          kind: 'wrong',
          surface: mention.text,
          shown: mention.card,
          gold: golds[0]?.means ?? null,
          relation: relationOf(mention, golds),
        });
    }
    for (const gold of mentions) {
      const over = shown.filter((mention) => overlaps(gold, mention));
      if (gold.means === null) {
        count.nulls++;
        if (over.length === 0) count.kept++;
        continue;
      }
      count.gold++;
      const meanings = meansOf(gold);
      const isHit = over.some((mention) => meanings.includes(meaning(mention)));
      if (isHit) count.covered++;
      if (!meanings.some(terms.hasCard)) continue;
      count.known++;
      if (isHit) count.knownHit++;
      else misses.push({ id, kind: 'missed', surface: gold.surface, gold: gold.means });
    }
  }
  return {
    misses,
    measures: {
      texts: texts.length,
      gold: count.gold,
      shown: count.shown,
      precision: share(count.right, count.touching),
      recall: share(count.knownHit, count.known),
      coverage: share(count.covered, count.gold),
      strict: share(count.right, count.shown - count.neutral),
      hasCard: share(count.known, count.gold),
      nullKept: share(count.kept, count.nulls),
    },
  };
}
