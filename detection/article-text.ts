import { isUpperUnit, isWordUnit } from './text/characters.ts';
import { type FoldedText, fold } from './text/fold.ts';
import { type Span, sentenceAt, sentencesOf } from './text/sentences.ts';
import type { Article, Block } from './types.ts';

/** A block as detection works on it. Offsets in here are indices into the folded text. */
export interface FoldedBlock {
  folded: FoldedText;
  /** Written in capitals throughout: capitals say nothing. */
  shouting: boolean;
  /** Written as a headline, with a capital on most words: a capital says little. */
  titleCase: boolean;
}

const WORD = /[A-Za-z][A-Za-z'-]*/g;
const SMALL_IN_TITLES =
  /^(?:a|an|and|as|at|but|by|for|from|in|into|is|nor|of|off|on|or|over|per|so|than|that|the|to|up|via|vs|with|yet)$/;

function isTitleCase(text: string): boolean {
  let words = 0;
  let capitals = 0;
  let plain = 0;
  for (const [word] of text.slice(0, 400).matchAll(WORD)) {
    if (SMALL_IN_TITLES.test(word)) continue;
    words++;
    if (isUpperUnit(word.charCodeAt(0))) capitals++;
    else if (word.length > 3) plain++;
  }
  // A caption is full of names as well, but its verb and its nouns are small.
  return words >= 3 && capitals / words > 0.75 && plain < 2;
}

function isShouting(text: string): boolean {
  const letters = text.slice(0, 400).replace(/[^A-Za-z]/g, '');
  if (letters.length < 8 || !/\s/.test(text.trim())) return false;
  return letters.replace(/[^A-Z]/g, '').length / letters.length > 0.85;
}

/** A headline has no full stop at its end, though a name in it may: "Martin Luther King Jr." */
const ENDS_SENTENCE = /[a-z]{3,}[.!?]["')]*\s*$/;

function foldBlock({ text, role }: Block): FoldedBlock {
  const folded = fold(text);
  const shouting = isShouting(folded.text);
  // Only a short block can be a headline: a long list of names also has many capitals.
  const isShort = role !== 'text' || (folded.text.length < 160 && !ENDS_SENTENCE.test(folded.text));
  const titleCase = !shouting && isShort && isTitleCase(folded.text);
  return { folded, shouting, titleCase };
}

/** "Storm hits coast | Lebanon Daily News": a site's own name is no news. */
const SITE_BEHIND_TITLE = /^(.{20,}?)\s+[|–—-]\s.*$/;
/** What is longer is no title and no standfirst. */
const LONGEST_ABOUT = 500;

/** Title and description, where no block holds them: they tell what the article is about, and are nowhere to be marked. */
function about({ title, description, blocks }: Article): Block[] {
  // What a page calls its title may be anything, and as long.
  const named = title && title.length <= LONGEST_ABOUT ? title.replace(SITE_BEHIND_TITLE, '$1') : undefined;
  return [named, description].flatMap((text) =>
    text && text.length <= LONGEST_ABOUT && !blocks.some((block) => block.text.includes(text))
      ? { text, role: 'headline' as const }
      : [],
  );
}

/** What half of the press writes with full stops. */
const DOTTED: ReadonlyMap<string, string> = new Map([
  ['US', 'U.S.'],
  ['UK', 'U.K.'],
  ['UN', 'U.N.'],
  ['EU', 'E.U.'],
]);

/** Whether what stands from `start` to `end` begins and ends where words do. */
export const standsAlone = (text: string, start: number, end: number): boolean =>
  (start === 0 || !isWordUnit(text.charCodeAt(start - 1))) &&
  (end >= text.length || !isWordUnit(text.charCodeAt(end)));

/** How often `phrase` stands in `text` as whole words. */
function countWhole(text: string, phrase: string, atMost = 99): number {
  let count = 0;
  for (
    let at = text.indexOf(phrase);
    at >= 0 && count < atMost;
    at = text.indexOf(phrase, at + phrase.length)
  )
    if (standsAlone(text, at, at + phrase.length)) count++;
  return count;
}

/** A list or a table may have no full stop for a million characters; what is this far off says nothing of a name. */
const SENTENCE_REACH = 1_000;

/**
 * An article ready to be asked about: folded blocks, their sentences, and how often a phrase stands on the page. A phrase
 * in lower case matches any case; one with a capital matches as written.
 */
export class ArticleText {
  /** The article's blocks, and behind them what else is said of it: those are read, and never marked. */
  readonly blocks: FoldedBlock[];
  readonly published: string | undefined;
  /** ISO 3166-1 code of the publisher's country. */
  readonly country: string | undefined;
  /** Characters of the article's own blocks. */
  readonly length: number;
  private readonly head: string;
  private readonly body: string;
  private readonly lowerHead: string;
  private readonly lowerBody: string;
  private readonly counts = new Map<string, number>();
  private readonly sentences = new Map<number, Span[]>();
  private readonly answers = new Map<string, boolean>();

  constructor(article: Article) {
    const own = article.blocks.map(foldBlock);
    this.blocks = [...own, ...about(article).map(foldBlock)];
    this.published = article.published;
    this.country = article.country;
    const headlines = own
      .filter((_, block) => article.blocks[block]?.role === 'headline')
      .map(({ folded }) => folded.text);
    this.head = [
      fold([article.title, article.description, ...(article.keywords ?? [])].filter(Boolean).join('\n')).text,
      ...headlines,
    ].join('\n');
    this.body = own.map(({ folded }) => folded.text).join('\n');
    this.length = own.reduce((sum, { folded }) => sum + folded.text.length, 0);
    this.lowerHead = this.head.toLowerCase();
    this.lowerBody = this.body.toLowerCase();
  }

  /** Block number `block`, which there is. */
  block(block: number): FoldedBlock {
    return this.blocks[block] as FoldedBlock;
  }

  /** The folded text of block number `block`. */
  folded(block: number): string {
    return this.block(block).folded.text;
  }

  /** The answer to a question about the whole article, worked out once. */
  remember(question: string, answer: () => boolean): boolean {
    let known = this.answers.get(question);
    if (known === undefined) {
      known = answer();
      this.answers.set(question, known);
    }
    return known;
  }

  /** How often the phrase stands in the article's text, its title and what the page says of itself. */
  countOnPage(phrase: string): number {
    const known = this.counts.get(phrase);
    if (known !== undefined) return known;
    const anyCase = phrase === phrase.toLowerCase();
    const dotted = DOTTED.get(phrase);
    const count =
      countWhole(anyCase ? this.lowerBody : this.body, phrase) +
      (this.isInHead(phrase) ? 1 : 0) +
      (dotted ? this.countOnPage(dotted) : 0);
    this.counts.set(phrase, count);
    return count;
  }

  /** Whether the letters stand anywhere in the article or in what the page says of itself, in any case, whole words or not. */
  holdsAnywhere(letters: string): boolean {
    const lower = letters.toLowerCase();
    return this.lowerBody.includes(lower) || this.lowerHead.includes(lower);
  }

  /** Whether the phrase stands in the title, the description, the keywords or a headline. */
  isInHead(phrase: string): boolean {
    const anyCase = phrase === phrase.toLowerCase();
    return countWhole(anyCase ? this.lowerHead : this.head, phrase, 1) > 0;
  }

  /** The sentence of block `block` that holds `at`, of one without end what stands near. */
  sentence(block: number, at: number): Span {
    const text = this.folded(block);
    let spans = this.sentences.get(block);
    if (!spans) {
      spans = sentencesOf(text);
      this.sentences.set(block, spans);
    }
    const { start, end } = sentenceAt(spans, at);
    return {
      start: Math.max(start, at - SENTENCE_REACH),
      end: Math.min(end, at + SENTENCE_REACH, text.length),
    };
  }

  sentenceText(block: number, at: number): string {
    const { start, end } = this.sentence(block, at);
    return this.folded(block).slice(start, end);
  }
}

/** Asks something of the whole article once, and keeps the answer as long as the article. */
export function oncePerArticle<Answer>(ask: (text: ArticleText) => Answer): (text: ArticleText) => Answer {
  const answers = new WeakMap<ArticleText, { answer: Answer }>();
  return (text) => {
    let known = answers.get(text);
    if (!known) {
      known = { answer: ask(text) };
      answers.set(text, known);
    }
    return known.answer;
  };
}

/** Whether the phrase stands in `text` as whole words; lower case matches any case. */
export const holdsPhrase = (text: string, phrase: string): boolean =>
  countWhole(phrase === phrase.toLowerCase() ? text.toLowerCase() : text, phrase, 1) > 0;
