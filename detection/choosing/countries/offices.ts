/** Who holds an office, by the words right before a name: "Colombian Defense Minister", "Palestinian President". */
import type { IndexedCard } from '../../names-index/source.ts';
import { cardsOf, type LocatedMatch, type Page } from '../matches.ts';

/** What somebody is, right before his name: "Defense Minister", "the army chief". */
const OFFICE_BEFORE =
  /(?:^| )((?:(?:[Aa]cting|[Aa]ssistant|[Dd]efen[cs]e|[Dd]eputy|[Ee]conomy|[Ee]ducation|[Ee]nergy|[Ff]inance|[Ff]oreign|[Ff]ormer|[Hh]ealth|[Hh]ome|[Ii]nterior|[Jj]ustice|[Pp]rime|[Tt]rade|[Vv]ice|army|opposition) )*(?:[Aa]mbassador|[Cc]hancellor|[Gg]eneral|[Gg]overnor|[Jj]udge|[Mm]ayor|[Mm]inister|[Pp]remier|[Pp]resident|[Ss]enator|actor|actress|chief|coach|footballer|lawmaker|leader|player|politician|singer|writer) )$/;

/** Of those the ones that one person in a country or body holds. */
const OF_ONE = /(?:[Cc]hancellor|[Mm]inister|[Pp]remier|[Pp]resident|^chief|^leader) $/;

/** Parts of a country with offices of their own, whose holders' cards are the country's. */
const PART_OF: Readonly<Record<string, string>> = { HK: 'CN', MO: 'CN', PR: 'US' };

interface Office {
  /** The office as it is written, with the space behind it. */
  words: string;
  /** What the words before the office may name. */
  owners: readonly IndexedCard[];
}

function officeBefore({ block, match }: LocatedMatch, { text, edges }: Page): Office | undefined {
  const found = text.folded(block);
  const words = OFFICE_BEFORE.exec(found.slice(Math.max(0, match.start - 60), match.start))?.[1];
  if (!words) return undefined;
  const end = match.start - words.length - 1;
  const owner = edges.byEnd.get(`${block}:${end}`) ?? edges.byEnd.get(`${block}:${end - 2}`);
  return owner && { words, owners: cardsOf(owner.match) };
}

/** Whether the holder of an office of the owner's country may be the card's person. */
function isTheirs(card: IndexedCard, { countries: [country = ''] }: IndexedCard): boolean {
  return card.countries.includes(country) || card.countries.includes(PART_OF[country] ?? country);
}

/** "Colombian Defense Minister Pedro Sánchez": whether the person so named holds an office of a country that is not the card's. */
export function isOfficeholderElsewhere(located: LocatedMatch, card: IndexedCard, page: Page): boolean {
  if (card.kind !== 'person' || card.countries.length === 0) return false;
  const owners = officeBefore(located, page)?.owners ?? [];
  return owners.length > 0 && owners.every((owner) => owner.kind === 'country' && !isTheirs(card, owner));
}

/** "Palestinian President Abbas", "Hamas leader Haniyeh": whether the office right before a surname is one of the person's country or body. */
export function isOfficeholderOf(located: LocatedMatch, card: IndexedCard, page: Page): boolean {
  if (card.kind !== 'person') return false;
  const office = officeBefore(located, page);
  if (!office || !OF_ONE.test(office.words)) return false;
  return office.owners.some((owner) =>
    owner.kind === 'country' ? isTheirs(card, owner) : card.related.includes(owner.id),
  );
}
