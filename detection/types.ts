import type { Reason } from './reasons.ts';

/** One block of an article: a headline, a paragraph, a list item. Offsets are JavaScript string indices into `text`. */
export interface Block {
  text: string;
  /** Headlines and captions in title case or capitals say less about proper names than running text. */
  role: 'headline' | 'heading' | 'text';
}

/** What a page says of itself, beside its text. */
export interface PageContext {
  title?: string;
  description?: string;
  keywords?: string[];
  url?: string;
  /** Full day (YYYY-MM-DD) on which the article was published. */
  published?: string;
  /** ISO 3166-1 alpha-2 code of the publisher's country: it knows its own towns. */
  country?: string;
}

/** An article as detection reads it. */
export interface Article extends PageContext {
  blocks: Block[];
}

/** Why a sense was chosen: "the page names NATO 12 times". */
export interface Why {
  reasons: Reason[];
  /** The next best sense, where there was one; of a provision also the title of its instrument. */
  runnerUp?: { card: string; title: string; of?: string };
}

/** A mention that is shown: where it stands, what it means, how sure we are and why. */
export interface Mention {
  /** Index into `Article.blocks`. */
  block: number;
  start: number;
  end: number;
  /** Card id. */
  card: string;
  /** 0 to 1; mentions below the threshold are not shown. */
  score: number;
  why: Why;
}
