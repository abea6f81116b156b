/** What the words around a provision say of its owner: the instrument it belongs to, or the body behind that. */
import { standsAlone } from '../article-text.ts';
import type { ProvisionForm } from '../names-index/source.ts';

const CONNECTIVE =
  /^["'”)\]]*\s*[,(]?\s*(?:(?:of|in|under|from)\s+(?:(?:the|its|their|that|his|her|our|this)\s+)?|to\s+(?:the|its|their|our)\s+)/;
const DIRECT = /^["'”)\]]*\s+(?=[A-Z])/;

/** Single words and acronyms are compared as written, phrases of several words in any case. */
function indexOfOwner(text: string, owner: string): number {
  const haystack = /\s/.test(owner) ? text.toLowerCase() : text;
  const needle = /\s/.test(owner) ? owner.toLowerCase() : owner;
  for (let at = haystack.indexOf(needle); at >= 0; at = haystack.indexOf(needle, at + 1))
    if (standsAlone(haystack, at, at + needle.length)) return at;
  return -1;
}

export const namesOwner = (text: string, owner: string): boolean => indexOfOwner(text, owner) >= 0;

/** Words that the gap between "of the" and the owner may hold: "of the 1949 Washington Treaty", "of the EU's Lisbon Treaty". */
const GAP = /^(?:[\w.'-]+\s+){0,4}$/;

const IS_NUMBERED = /^ (?:No\.?|Number|n°) ?\d/i;

/** "the treaty between Russia and North Korea" owns as "Russia-North Korea" does, whichever comes first. */
const BETWEEN =
  /^(?:[a-z]+ ){1,3}between (?:the )?([A-Z][\w.]*(?: [A-Z][\w.]*)*) and (?:the )?([A-Z][\w.]*(?: [A-Z][\w.]*)*)/;

function isPairNamed(words: string, owner: string): boolean {
  const [, one, other] = BETWEEN.exec(words) ?? [];
  return one !== undefined && (owner === `${one}-${other}` || owner === `${other}-${one}`);
}

/** How far behind the number the owner is named, in characters; undefined where it is not. */
export function ownerAfter(rest: string, owner: string): number | undefined {
  const lead = CONNECTIVE.exec(rest) ?? DIRECT.exec(rest);
  if (!lead) return undefined;
  const words = rest.slice(lead[0].length, lead[0].length + 70);
  if (isPairNamed(words, owner)) return 0;
  const at = indexOfOwner(words, owner);
  // "Article 3 of Protocol No. 1" is of a protocol among others, and not of the one that is called so.
  if (at >= 0 && IS_NUMBERED.test(words.slice(at + owner.length))) return undefined;
  if (at < 0 || !GAP.test(words.slice(0, at))) return undefined;
  const direct = !/\S/.test(lead[0].replace(/["'”)\]]/g, ''));
  return direct && at > 0 ? undefined : at;
}

/** What may stand between an owner and its provision: "NATO's key Article 5", "NATO Article 5", "the NATO treaty's Article 5". */
const OWNS = /^(?:(?:'s|')(?:\s+[a-z-]+){0,3}|\s+(?:treaty|pact|charter|convention|constitution)(?:'s)?)?$/;

/** Whether the owner stands right before the noun. */
export function ownerBefore(before: string, owner: string): boolean {
  const trimmed = before.replace(/["'“‘(]+$/, '').trimEnd();
  const isPhrase = /\s/.test(owner);
  const at = isPhrase ? trimmed.toLowerCase().lastIndexOf(owner.toLowerCase()) : trimmed.lastIndexOf(owner);
  return (
    at >= 0 && standsAlone(trimmed, at, at + owner.length) && OWNS.test(trimmed.slice(at + owner.length))
  );
}

const GENERIC =
  /^((?:[a-z-]+\s+){0,2}?)(treaty|pact|charter|convention|constitution|agreement|accord|statute|protocol|covenant|act|law|code|regulation|directive|declaration)\b(?!\s+(?:of|on|for|against|relating|between|with)\s|\s+no\.?\s?\d)/i;

/** The noun that stands for an instrument named before: "Article 5 of the treaty", "Article 51 of the Charter". */
export function genericOwner(rest: string): string | undefined {
  const lead = CONNECTIVE.exec(rest);
  if (!lead) return undefined;
  const noun = GENERIC.exec(rest.slice(lead[0].length));
  // A capitalised word before the noun makes it a name: "the Kenyan Constitution".
  if (!noun || /[A-Z]/.test(noun[1] ?? '')) return undefined;
  return noun[2]?.toLowerCase();
}

/** "The 13th Amendment to Sri Lanka's Constitution". */
const TO_SOME_OWNER = /^\s+to\s+(?:the\s+)?(?=[A-Z])/;

/** Whether "of …", or behind an amendment "to …", names an owner that is no general noun of law: a proper name, or "of the novel". */
export function namesSomeOwner(rest: string, form: ProvisionForm): boolean {
  if (form === 'amendment' && TO_SOME_OWNER.test(rest)) return genericOwner(rest) === undefined;
  const lead = /^["'”)\]]*\s*[,(]?\s*of\s+(?:(?:the|its|their|that|his|her|our|this|an?)\s+)?/.exec(rest);
  return lead !== null && genericOwner(rest) === undefined;
}
