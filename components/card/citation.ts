/** Facts as text to paste elsewhere: each with the day it holds from, its source and the day that was checked. */

import type { CompiledCard, CompiledFact, DatedValue, Source } from '../../data/compiled.ts';
import { thenAndNow } from '../../data/then-and-now.ts';
import { fill } from '../language.ts';
import { isWebLink } from './links.ts';
import type { Locale } from './locale.ts';
import { strings } from './strings.ts';
import { timeText, valueText } from './wording.ts';

export type CopyFormat = 'text' | 'markdown';

export interface CitationContext {
  card: CompiledCard;
  today: string;
  locale: Locale;
}

const escapeMarkdown = (text: string): string => text.replace(/[\\`*_[\]<>#|]/g, '\\$&');

/** A link's address with what would end the link escaped. */
const markdownUrl = (url: string): string =>
  url.replaceAll('(', '%28').replaceAll(')', '%29').replaceAll(' ', '%20');

const plain: Record<CopyFormat, (text: string) => string> = {
  text: (text) => text,
  markdown: escapeMarkdown,
};

function sourceText(source: Source, format: CopyFormat, locale: Locale): string {
  const words = plain[format];
  const checked = fill(strings.checkedOn, { date: locale.day(source.checked) });
  const name = `${words(source.publisher)}, `;
  if (!isWebLink(source.url)) return `${name}${words(source.title)} (${checked})`;
  return format === 'markdown'
    ? `${name}[${words(source.title)}](${markdownUrl(source.url)}) (${checked})`
    : `${name}${source.title}, ${source.url} (${checked})`;
}

function valueLine(
  fact: CompiledFact,
  value: DatedValue,
  format: CopyFormat,
  context: CitationContext,
): string {
  const { card, today, locale } = context;
  const words = plain[format];
  const time = timeText(fact, value, today, locale);
  const claim = `${words(`${fact.label}: ${valueText(value, fact.unit, locale)}`)}${time && ` (${time})`}`;
  const sources = value.sources.flatMap((index) => card.sources[index] ?? []);
  if (!sources.length) return claim;
  return `${claim}. ${strings.sourcePrefix}: ${sources.map((source) => sourceText(source, format, locale)).join('; ')}`;
}

/** One fact of the card, as it holds today. */
export function citeFact(fact: CompiledFact, format: CopyFormat, context: CitationContext): string {
  const { now } = thenAndNow(fact, { today: context.today });
  const line = valueLine(fact, now, format, context);
  return format === 'markdown'
    ? `**${escapeMarkdown(context.card.title)}**: ${line}`
    : `${context.card.title}: ${line}`;
}

/** The whole card: title, summary, the quote and every fact. */
export function citeCard(format: CopyFormat, context: CitationContext): string {
  const { card, today } = context;
  const words = plain[format];
  const title = format === 'markdown' ? `**${words(card.title)}**` : card.title;
  const quote = card.quote && `${format === 'markdown' ? '> ' : ''}“${words(card.quote.text)}”`;
  const facts = card.facts.map(
    (fact) => `- ${valueLine(fact, thenAndNow(fact, { today }).now, format, context)}`,
  );
  return [title, words(card.summary), quote, facts.join('\n')].filter(Boolean).join('\n\n');
}
