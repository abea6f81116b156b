/** Cards by name from the address bar: "gloss", a space, a name. */
import browser from 'webextension-polyfill';
import type { LibraryEntry } from '../data/card-address.ts';
import { openAmongAllCards, searchAllCards } from './all-cards.ts';
import { readCard } from './dataset-files.ts';
import { openLibrary } from './library.ts';

const MOST_SUGGESTIONS = 6;

/** Chromium reads descriptions as XML, Firefox as text. */
const descriptionOf = ({ title, about }: LibraryEntry): string =>
  `${title}: ${about}`.replace(/[<>&'"]/g, (letter) => `&#${letter.charCodeAt(0)};`);

const plainDescription = ({ title, about }: LibraryEntry): string => `${title}: ${about}`;

async function suggestionsFor(words: string): Promise<{ content: string; description: string }[]> {
  const describe = browser.runtime.getURL('').startsWith('moz-') ? plainDescription : descriptionOf;
  return (await openLibrary())
    .search({ words })
    .slice(0, MOST_SUGGESTIONS)
    .map((entry) => ({ content: entry.id, description: describe(entry) }));
}

/** A suggestion carries the id of its card; anything else is what the reader typed. */
async function open(text: string): Promise<void> {
  const words = text.trim();
  if ((await readCard(words)).ok) await openAmongAllCards(words);
  else await searchAllCards(words);
}

/** Call it before anything is awaited. Firefox for Android has no address bar that asks. */
export function answerAddressBar(onFailure: (error: unknown) => void): void {
  browser.omnibox?.onInputChanged.addListener((words, suggest) => {
    if (words.trim()) suggestionsFor(words).then(suggest, onFailure);
  });
  browser.omnibox?.onInputEntered.addListener((text) => open(text).catch(onFailure));
}
