/** Others of the same name: a minister of another country, a doctor called Poland. */
import type { ArticleText } from '../article-text.ts';
import type { IndexedCard } from '../names-index/source.ts';
import { cardsOf, type KnownPage, type LocatedMatch, type Page, wordsOf } from './matches.ts';
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
  { text, edges }: Page,
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

interface Position {
  block: number;
  at: number;
}

/** A word with a capital behind another one. Looking ahead, so that of three words the third is found, too. */
const BEHIND_CAPITAL = /[A-Z][\w'.-]* (?=([A-Z][A-Za-z]*))/g;

const behindCapitals = new WeakMap<ArticleText, ReadonlyMap<string, readonly Position[]>>();

/** Where each word with a capital stands behind another one, outside of headlines: looked up once, since a long article may name hundreds of towns. */
function wordsBehindCapitals(text: ArticleText): ReadonlyMap<string, readonly Position[]> {
  let found = behindCapitals.get(text);
  if (!found) {
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
    found = positions;
    behindCapitals.set(text, found);
  }
  return found;
}

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
