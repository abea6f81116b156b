/** What small words, figures and newspapers behind a name make of it: a county, money, an address, the Miami Herald. */
import { SHOUTED_INSTITUTION_OF } from './institutions.ts';
import { ARTICLE_JOINED } from './proper-names.ts';
import type { Surroundings } from './surroundings.ts';

/** "Miami Herald", "Otago Daily Times", "Santiago Reyes, 19": tells even where every word has a capital. */
const NAME_IN_HEADLINE =
  /^(?: (?:(?:Daily|Evening|Morning|Sunday) )?(?:Argus|Chronicle|Courier|Dispatch|Echo|Examiner|Free Press|Gazette|General (?:Hospital|Infirmary)|Herald|Inquirer|Journal|Mail|News|Online|Post-\w+|Sentinel|Standard|Star-\w+|Statesman|Telegraph|Times|Tribune)\b|(?: [A-Z][a-z]+){1,2}, \d{1,3}\b(?!,\d| [A-Z]))/;

export const isPartEvenInHeadline = (text: string, start: number, end: number): boolean =>
  NAME_IN_HEADLINE.test(text.slice(end, end + 40)) ||
  SHOUTED_INSTITUTION_OF.test(text.slice(Math.max(0, start - 24), start)) ||
  /\((?:née|nee) $/.test(text.slice(Math.max(0, start - 6), start));

/**
 * What small words and figures behind a place make of it: a county of the same name, money, a contest or channel with its number ("Paris 2024",
 * "Europe 1"), currency ("US$"), addresses. A number that counts something ("left Syria 10 years ago") or a day is none.
 */
const THING_BEHIND =
  / (?:(?:[Cc]ount(?:y|ies)|[Pp]arish(?:es)?)\b|(?:dollars?|pounds?|pesos?|treasur(?:y|ies)|crude|bourse|stock exchange|airport|radio)\b|(?:19|20)\d\d (?:[A-Z]|sports|organi[sz]ers|games)|\d{1,3}(?=[.,;:)"](?!\d)|$| (?:and|at|index|channel|near|[A-Z])))|\$|\) (?:Holdings|Inc|LLC|LLP|Limited|Ltd|PLC|Plc|plc)\b/y;

export function isPartOfThing({ text, start, end }: Pick<Surroundings, 'text' | 'start' | 'end'>): boolean {
  THING_BEHIND.lastIndex = end;
  return (
    THING_BEHIND.test(text) ||
    isInAddress(text, start, end) ||
    isPartyOfCase(text, start, end) ||
    isRoad(text, start, end) ||
    isBehindForeignOf(text, start) ||
    ARTICLE_JOINED.test(text.slice(Math.max(0, start - 4), start))
  );
}

/** "West Virginia v. Barnette": a party of a case. */
const isPartyOfCase = (text: string, start: number, end: number): boolean =>
  /^ vs?\.? [A-Z]/.test(text.slice(end, end + 8)) ||
  /[A-Za-z.] v\.? $/.test(text.slice(Math.max(0, start - 5), start));

/** "On Ohio 56", "along Highway Texas 71": a road of the state's. */
const isRoad = (text: string, start: number, end: number): boolean =>
  /\b(?:on|along|off|onto) (?:US |State Route )?$/.test(text.slice(Math.max(0, start - 22), start)) &&
  /^ \d{1,3}\b(?![,.-]?\d| (?:[a-z]+ )?(?:people|per|men|women|days|years|months|hours))/.test(
    text.slice(end, end + 24),
  );

/** "Collège de France", "Banco do Brasil": foreign words make one name of it. */
const isBehindForeignOf = (text: string, start: number): boolean =>
  /[A-Z][\p{L}'-]+ (?:de|del|di|do|da|du|des|della) $/u.test(text.slice(Math.max(0, start - 30), start));

/** "www.example.com/news/Esper-says-US-providing": an address is no prose. */
function isInAddress(text: string, start: number, end: number): boolean {
  if (!/[-/.=_]/.test((text[start - 1] ?? '') + (text[end] ?? ''))) return false;
  const before = /\S*$/.exec(text.slice(Math.max(0, start - 120), start))?.[0] ?? '';
  const after = /^\S*/.exec(text.slice(end, end + 120))?.[0] ?? '';
  return /:\/\/|www\.|\S@\S|\.(?:com|org|net|gov)\b/.test(before + text.slice(start, end) + after);
}
