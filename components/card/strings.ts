import { kindNames } from '../controls/strings.ts';

/** The language these words are in; dates and numbers follow the reader's own variant of it. */
export const language = 'en';

/** The card's words. */
export const strings = {
  kinds: kindNames,
  disputed: 'Disputed',

  back: (title: string) => `Back to ${title}`,
  pin: 'Keep this card open',
  close: 'Close',

  partOf: (instrument: string) => `Part of: ${instrument}`,
  quote: 'the quoted words',
  positions: 'Who says what',
  facts: 'Facts',
  timeline: 'Timeline',
  related: 'Related',
  readOn: 'Read on',

  since: (date: string) => `since ${date}`,
  from: (date: string) => `from ${date}`,
  until: (date: string) => `until ${date}`,
  span: (from: string, until: string) => `${from} to ${until}`,
  asOf: (date: string) => `as of ${date}`,
  thenWhen: 'when this was published',
  stale: 'Possibly out of date',
  checkedOn: (date: string) => `checked ${date}`,
  staleEdition: (date: string) => `source of ${date}`,
  moreFacts: (count: number) => `${count} more ${count === 1 ? 'fact' : 'facts'}`,
  moreEvents: (count: number) => `${count} more ${count === 1 ? 'event' : 'events'}`,
  earlier: 'Before that',

  sourceOf: (numbers: string, what: string) => `Source ${numbers}: ${what}`,
  checked: (date: string) => `Checked ${date}`,
  edition: (date: string) => `speaks for ${date}`,
  newTab: '(opens a new tab)',
  wikipedia: 'Wikipedia',

  series: (label: string, first: string, last: string, least: string, most: string) =>
    `${label}: ${first}, ${last}. Lowest ${least}, highest ${most}.`,
  seriesPoint: (value: string, date: string) => `${value} in ${date}`,

  why: 'Why this card?',
  notThisOne: 'Not this one?',

  more: 'More',
  notThisPage: 'Nothing on this page',
  notThisSite: 'Nothing on this site',
  browse: 'Open among all cards',
  report: {
    action: 'Report a mistake',
    subject: (title: string) => `A mistake on the card “${title}” of Gloss`,
    card: 'Card',
    dataset: 'Dataset',
    question: 'What is wrong, and where did you read it better?',
    hint: 'Gloss sends nothing. Write what is wrong, copy it, and send it if you like. The page you read is not named.',
    copy: 'Copy the report',
  },

  know: 'I know this',
  knowHint: 'No longer mark this on pages',
  copy: 'Copy',
  copyMarkdown: 'Copy as Markdown',
  copyFact: (label: string) => `Copy: ${label}`,
  copyFactMarkdown: (label: string) => `Copy as Markdown: ${label}`,
  asText: 'Copy',
  asMarkdown: 'Markdown',
  copied: 'Copied',
  noMap: 'The map could not be drawn; the extension’s geometry is missing or damaged.',
  notCopied: 'The browser did not let Gloss copy this',
  sourcePrefix: 'Source',
};
