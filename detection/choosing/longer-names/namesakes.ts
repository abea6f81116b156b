/** Others of the same name: George Washington, a doctor called Poland. */
import { oncePerArticle } from '../../article-text.ts';
import { type KnownPage, type LocatedMatch, type Page, wordsOf } from '../matches.ts';
import { isWordBeforeNamesPerson } from './person-names.ts';
import { ROLE_WORDS } from './words-with-capitals.ts';

interface Position {
  block: number;
  at: number;
}

/** A word with a capital behind another one. Looking ahead, so that of three words the third is found, too. */
const BEHIND_CAPITAL = /(?<![\w'.-])[A-Z][\w'.-]* (?=([A-Z][A-Za-z]*))/g;

/** Where each word with a capital stands behind another one, outside of headlines: looked up once, since a long article may name hundreds of towns. */
const wordsBehindCapitals = oncePerArticle((text): ReadonlyMap<string, readonly Position[]> => {
  const positions = new Map<string, Position[]>();
  for (const [block, { folded, titleCase, shouting }] of text.blocks.entries()) {
    if (titleCase || shouting) continue;
    for (const match of folded.text.matchAll(BEHIND_CAPITAL)) {
      const word = match[1] as string;
      const position = { block, at: match.index + match[0].length };
      const known = positions.get(word);
      if (known) known.push(position);
      else positions.set(word, [position]);
    }
  }
  return positions;
});

/** Where the name stands behind a word that may be a given name, outside of headlines. */
export function placesBehindGivenName(words: string, { text, edges }: Page): Position[] {
  const first = /^[A-Za-z]+/.exec(words)?.[0] ?? '';
  return (wordsBehindCapitals(text).get(first) ?? []).filter(({ block, at }) => {
    const found = text.folded(block);
    return (
      found.startsWith(words, at) &&
      isWordBeforeNamesPerson(found, at) &&
      !edges.ends.has(`${block}:${at - 1}`)
    );
  });
}

/** Whether the tagger takes the words at the position, so many units long, for a person's name in their sentence. */
export function isPersonAt({ block, at }: Position, length: number, { text, surely }: KnownPage): boolean {
  const { start } = text.sentence(block, at);
  return surely
    .tagger()
    .isPerson(text.sentenceText(block, at), { start: at - start, end: at - start + length });
}

/**
 * "Washington crossed" is not said of the capital where the page has a George Washington. Of what everybody knows a capital before it may be
 * anything ("Greater London"), so that the sentence is asked whether a person is meant.
 */
export function isBornByKnownPerson(located: LocatedMatch, page: KnownPage): boolean {
  const { text } = page;
  const words = wordsOf(located, text);
  // "Toby Melville BRUSSELS (Reuters)": a credit, and then a dateline.
  if (words === words.toUpperCase()) return false;
  return text.remember(`known person ${words}`, () =>
    placesBehindGivenName(words, page).some((position) => isPersonAt(position, words.length, page)),
  );
}

/** Behind a full name: what is said of a person alone. */
const SAID_OF_PERSON = '(?=,? (?:aged?) \\d|, \\d{2},| (?:died|passed away|said|told|was born)\\b)';

/** "Florence was born in the Verwood district" on the page of a Florence Norinne Smith, aged 96. */
export function isGivenNameOnPage(located: LocatedMatch, { text, surely }: KnownPage): boolean {
  const words = wordsOf(located, text);
  if (!/^[A-Z][a-z]+$/.test(words)) return false;
  return text.remember(`given name ${words}`, () => {
    const inFull = new RegExp(
      `(?<![\\w'-]|\\b[Tt]he )${words} ([A-Z][\\w'.-]* )?([A-Z][a-z'-]+)${SAID_OF_PERSON}`,
    );
    return text.blocks.some(({ folded }) => {
      const [, middle = '', surname] = (folded.text.includes(`${words} `) && inFull.exec(folded.text)) || [];
      // "Mackay Mayor Comerford said"
      if (!surname || ROLE_WORDS.has(middle.trim())) return false;
      // A town before it and a middle name between keep the tagger from seeing the person.
      const name = `${words} ${surname}`;
      return surely.tagger().isPerson(`${name} said so.`, { start: 0, end: name.length - 1 });
    });
  });
}

/** Countries whose names are surnames in English. */
const SURNAMES: ReadonlySet<string> = new Set([
  'England',
  'France',
  'Holland',
  'Ireland',
  'Israel',
  'Poland',
  'Spain',
]);

/** "Poland said he became seriously interested", on the page of a Gregory Poland. */
export const isSurnameOfCountry = (located: LocatedMatch, page: KnownPage): boolean =>
  SURNAMES.has(wordsOf(located, page.text)) && isBornByKnownPerson(located, page);
