/** Others of the same name: a minister of another country, a doctor called Poland. */
import type { ArticleText } from '../article-text.ts';
import type { IndexedCard } from '../names-index/source.ts';
import { cardsOf, type KnownEdges, type LocatedMatch, type Surely, wordsOf } from './matches.ts';
import { isWordBeforeNamesPerson } from './proper-names.ts';

/** What somebody is, right before his name: "Defense Minister", "the army chief". */
const OFFICE_BEFORE =
  /(?:^| )((?:(?:[Aa]cting|[Aa]ssistant|[Dd]efen[cs]e|[Dd]eputy|[Ee]conomy|[Ee]ducation|[Ee]nergy|[Ff]inance|[Ff]oreign|[Ff]ormer|[Hh]ealth|[Hh]ome|[Ii]nterior|[Jj]ustice|[Pp]rime|[Tt]rade|[Vv]ice|army|opposition) )*(?:[Aa]mbassador|[Cc]hancellor|[Gg]eneral|[Gg]overnor|[Jj]udge|[Mm]ayor|[Mm]inister|[Pp]remier|[Pp]resident|[Ss]enator|actor|actress|chief|coach|footballer|lawmaker|leader|player|politician|singer|writer) )$/;

/** Parts of a country with offices of their own, whose holders' cards are the country's. */
const PART_OF: Readonly<Record<string, string>> = { HK: 'CN', MO: 'CN', PR: 'US' };

/** "Colombian Defense Minister Pedro Sánchez": whether the person so named holds an office of a country that is not the card's. */
export function isOfficeholderElsewhere(
  { block, match }: LocatedMatch,
  card: IndexedCard,
  text: ArticleText,
  edges: KnownEdges,
): boolean {
  if (card.kind !== 'person' || card.countries.length === 0) return false;
  const found = text.folded(block);
  const office = OFFICE_BEFORE.exec(found.slice(Math.max(0, match.start - 60), match.start))?.[1];
  if (!office) return false;
  const end = match.start - office.length - 1;
  const owner = edges.byEnd.get(`${block}:${end}`) ?? edges.byEnd.get(`${block}:${end - 2}`);
  const owners = owner ? cardsOf(owner.match) : [];
  return (
    owners.length > 0 &&
    owners.every(({ kind, countries: [country = ''] }) => {
      const isTheirs =
        card.countries.includes(country) || card.countries.includes(PART_OF[country] ?? country);
      return kind === 'country' && !isTheirs;
    })
  );
}

/** Where the word stands behind another that may be a given name, outside of headlines. */
export function* placesBehindGivenName(
  words: string,
  text: ArticleText,
  edges: KnownEdges,
): Generator<{ block: number; at: number }> {
  for (const [block, { folded, titleCase, shouting }] of text.blocks.entries()) {
    if (titleCase || shouting) continue;
    const found = folded.text;
    for (let at = found.indexOf(words); at >= 0; at = found.indexOf(words, at + words.length))
      if (isWordBeforeNamesPerson(found, at) && !edges.ends.has(`${block}:${at - 1}`)) yield { block, at };
  }
}

/**
 * "Washington crossed" is not said of the capital where the page has a George Washington. Of what everybody knows a capital before it may be
 * anything ("Greater London"), so that the sentence is asked whether a person is meant.
 */
export function isBornByKnownPerson(
  located: LocatedMatch,
  text: ArticleText,
  edges: KnownEdges,
  surely: Surely,
): boolean {
  const words = wordsOf(located, text);
  // "Toby Melville BRUSSELS (Reuters)": a credit, and then a dateline.
  if (words === words.toUpperCase()) return false;
  return text.remember(`known person ${words}`, () => {
    for (const { block, at } of placesBehindGivenName(words, text, edges)) {
      const { start } = text.sentence(block, at);
      const span = { start: at - start, end: at - start + words.length };
      if (surely.tagger().isPerson(text.sentenceText(block, at), span)) return true;
    }
    return false;
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
export const isSurnameOfCountry = (
  located: LocatedMatch,
  text: ArticleText,
  edges: KnownEdges,
  surely: Surely,
): boolean => SURNAMES.has(wordsOf(located, text)) && isBornByKnownPerson(located, text, edges, surely);
