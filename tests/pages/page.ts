/** What a page of the shelf is, and the words that all of them are built from. */

export interface Expected {
  /** Words that are marked, among others that the text may hold; a soft hyphen is not counted. */
  marked?: string[];
  /** Words that are not. */
  unmarked?: string[];
}

export interface AwkwardPage extends Expected {
  name: string;
  body: string;
  /** Path on the news host. */
  path?: string;
  type?: string;
  headers?: Record<string, string>;
  /** Other files of the page, by path. */
  files?: Record<string, { body: string; type: string }>;
  /** Run in the page once its first marks are there: an expression, or the body of an async function. */
  act?: string;
  /** What is expected after it. */
  then?: Expected;
  /** Words to rest the pointer on, at the end: their card opens. */
  hover?: string;
  /** Whether the page goes on changing by itself, so that two looks at it differ. */
  isRestless?: boolean;

}

/** Prose without a name that Gloss knows. */
export const plain =
  'The delegates met for several hours on Tuesday and spoke about what had been agreed the year before, and what had not. They will come together again next month, after the holidays, in the same hall. ';

export const lead = `<p>${plain}</p><p>Later in the day they added little. ${plain}</p>`;

/** The head that says "article". */
const head = '<meta charset="utf-8"><title>Talks</title><meta property="og:type" content="article">';

/** A whole document around the body of an article. */
export const articleOf = (body: string, extraHead = '', attributes = 'lang="en"'): string =>
  `<!doctype html><html ${attributes}><head>${head}${extraHead}</head><body><article><h1>Talks go on</h1>${lead}${body}</article></body></html>`;

export const paragraph = (words: string): string => `<p>The delegates spoke of ${words} for most of the afternoon.</p>`;

export const script = (code: string): string => `<script>${code}</script>`;
