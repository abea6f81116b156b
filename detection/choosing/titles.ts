/** "US President Barack Obama": an office right before its holder's name is a title, and of the words only the country is a name. */
import { cardOfSense } from '../names-index/open.ts';
import { type NameMatch, scanAll } from '../names-index/scan.ts';
import { cardsOf, meaningful } from './matches.ts';

const MOST_WORDS_OF_A_COUNTRY = 2;

/** Ends of the first words of the text from `start`: behind "United", behind "United States". */
function endsOfFirstWords(text: string, start: number, end: number): number[] {
  const ends: number[] = [];
  for (let at = text.indexOf(' ', start); at >= 0 && at < end; at = text.indexOf(' ', at + 1)) ends.push(at);
  return ends.slice(0, MOST_WORDS_OF_A_COUNTRY);
}

/** The match of the country alone where the name of its office stands as a title before a person's; else the match as it is. */
export function withoutTitle(match: NameMatch, text: string): NameMatch {
  if (!/^(?:-elect|-designate)? [A-Z]/.test(text.slice(match.end, match.end + 12))) return match;
  const cards = cardsOf(match);
  if (cards.length === 0 || cards.some(({ kind }) => kind !== 'office')) return match;
  for (const end of endsOfFirstWords(text, match.start, match.end).reverse()) {
    const [country] = scanAll([match.index], text.slice(match.start, end));
    if (!country || country.start > 0 || country.end < end - match.start) continue;
    const senses = meaningful(country).filter(
      (sense) => cardOfSense(country.index, sense).kind === 'country',
    );
    if (senses.length > 0) return { ...country, start: match.start, end, senses };
  }
  return match;
}
