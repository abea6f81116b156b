/** Whether a name stands inside a longer proper name that Gloss does not know: Moscow Times, Michael Jordan, University of Texas. */
import type { IndexedCard } from '../../names-index/source.ts';
import {
  BODY_BEHIND,
  isInstitutionOf,
  LEGAL_FORM,
  NAMED_AFTER,
  PEOPLES_BEHIND,
  PUBLIC_BODY,
} from './institutions.ts';
import { capitalWordAfter, type Surroundings, wordBeforeIs } from './surroundings.ts';
import { OPENERS, ROLE_WORDS } from './words-with-capitals.ts';

/** Broadcasters, clubs, firms, ships and universities whose name goes on with a place: CNN Turk, ABC Australia. */
const ACRONYMS_OF_NAMES =
  /^(?:ABC|AC|AFP|AM|AS|BBC|CBC|CBS|CCTV|CGTN|CNN|DW|ESPN|FC|FM|HBO|KPMG|MTV|NBC|NPR|PBS|RT|SBS|SC|TV|VOA|WWF|CSKA|AMP|HMAS|HMCS|HMNZS|HMS|BRP|INS|JS|KRI|PNS|RFA|ROKS|TCG|USCGC|USNS|USS|UC|UNC|SUNY|CUNY)$/;

/** "Iran-Iraq War" names a war, not two countries; "Iran-Iraq talks" names both. */
const COMPOUND_NAME = /^-[A-Z][\w.]*(?: [A-Z]|-[A-Z])/;

/** What is sent to a country, and who is something in it: behind "Prime Minister of Kosovo" may follow who that is. */
const BEFORE_ITS_HOLDER =
  /\b(?:(?:ambassador|envoy|representative|visitor) to|(?:[Aa]mbassador|[Cc]hancellor|Chief Justice|Crown Prince|[Ee]mir|King|(?:[Mm]inister|Secretary) (?:for|of) [A-Z]\w+(?: [A-Z]\w+| and [A-Z]\w+)*|[Mm]inister|[Pp]remier|[Pp]resident|Queen|[Rr]epublic|Sultan) of) (?:the )?$/;

/** "Albin Kurti", but "Airways" and "State University". */
const FULL_NAME_BEHIND =
  /^(?: (?!(?:Air|Bank|Board|Chamber|College|Council|Court|High|National|Party|Police|Post|State|Supreme|Times|Union|University))[A-Z][\w'-]+){2,3}(?! [A-Z])/;

/** "In Cape Town Geordin Hill-Lewis was elected": behind such an opening a person may follow without a comma. */
const OPENED_BY_IN = /(?:^|[.!?:"] |\n)In $/;

const PERSON_BEHIND =
  /^ [A-Z][a-z]+(?: [A-Z][a-z]+)?(?: [A-Z][\w'-]+) (?:and|has|had|is|said|was|will|won|[a-z]+ed)\b/;

const isBeforePerson = ({ text, start, end }: Surroundings): boolean =>
  OPENED_BY_IN.test(text.slice(Math.max(0, start - 5), start)) &&
  PERSON_BEHIND.test(text.slice(end, end + 70)) &&
  !NAMED_AFTER.test(text.slice(end, end + 70));

export function continuesAfter(around: Surroundings): boolean {
  const { text, start, end, knownStart } = around;
  if (COMPOUND_NAME.test(text.slice(end, end + 40)) || PEOPLES_BEHIND.test(text.slice(end, end + 18)))
    return true;
  if (BODY_BEHIND.test(text.slice(end, end + 70)) && !knownStart(end + 1)) return true;
  const next = capitalWordAfter.exec(text.slice(end, end + 40))?.[1];
  if (!next || knownStart(end + 1) || isBeforePerson(around)) return false;
  // "ambassador to Ukraine Marie Novak": there the country ends, and a person begins.
  if (
    BEFORE_ITS_HOLDER.test(text.slice(Math.max(0, start - 50), start)) &&
    FULL_NAME_BEHIND.test(text.slice(end, end + 70))
  )
    return false;
  // "in the U.S. This may be": the full stop may close the sentence, too.
  if (text[end - 1] === '.' && OPENERS.has(next)) return false;
  return !ROLE_WORDS.has(next.replace(/'s?$/, '').replace(/-.*$/, '').replace(/\.$/, ''));
}

/** The second half of a compound name: Iraq in "Iran-Iraq War". */
const isCompoundsSecondHalf = ({ text, start, end }: Surroundings): boolean =>
  /[A-Za-z.]-$/.test(text.slice(Math.max(0, start - 12), start)) && /^ [A-Z]/.test(text.slice(end, end + 2));

/**
 * For an acronym of a country (US, UK, UAE): "US Weekly", "U.S. Food and Drug Administration" and "UK Supreme Court" are names of
 * their own; before a role ("US President") it stays a country.
 */
export const isPartOfAcronymsName = (around: Surroundings): boolean =>
  continuesAfter(around) || isCompoundsSecondHalf(around);

/** "Ansar al-Sharia", "quai d'Orsay": what an article joins is one name. */
export const ARTICLE_JOINED = /\b(?:[ae]l-|d')$/i;

/** "General Motors Corp", but not "Shearson Lehman Brothers Inc". */
const isFullNameOfCompany = (around: Surroundings): boolean =>
  LEGAL_FORM.test(around.text.slice(around.end, around.end + 20)) &&
  wordBeforeIs(around, (word) => ROLE_WORDS.has(word) || OPENERS.has(word));

/** For a person or a body; `isCompany` says that it is one. */
export const isNamedAfter = (around: Surroundings, isCompany: boolean): boolean => {
  const { text, start, end, knownStart } = around;
  if (ARTICLE_JOINED.test(text.slice(Math.max(0, start - 4), start))) return true;
  if (knownStart(end + 1) || !NAMED_AFTER.test(text.slice(end, end + 70))) return false;
  return !(isCompany && isFullNameOfCompany(around));
};

/** "Alex Cole-Hamilton", but "Paris-Berlin". */
export const isSurnamesSecondHalf = ({ text, start, knownEnd }: Surroundings): boolean =>
  /(?:^|[^A-Za-z])(?!(?:Anti|Ex|Mid|Non|Post|Pre|Pro|Trans)-)(?:[A-Z][a-z]+|[A-Z]{3,})-$/.test(
    text.slice(Math.max(0, start - 20), start),
  ) && !knownEnd(start - 1);

/** "Miami-Dade", but "Paris-Berlin" and "the Eldoret-Kaptagat road". */
const FIRST_HALF =
  /^-[A-Z][a-z]+\b(?! (?:bus|ferry|flight|highway|line|motorway|pipeline|rail|road|route|train))/;

const isCompoundsFirstHalf = ({ text, end, knownStart }: Surroundings): boolean =>
  FIRST_HALF.test(text.slice(end, end + 40)) && !knownStart(end + 1);

/** "Fulwood & Broughton": a firm's or a club's, unless both are known. */
const isJoinedToStranger = ({ text, end, knownStart }: Surroundings): boolean =>
  /^ & [A-Z]/.test(text.slice(end, end + 4)) && !knownStart(end + 3);

/** "Notts & Derby" */
const isJoinedByStranger = ({ text, start, knownEnd }: Surroundings): boolean =>
  /\w & $/.test(text.slice(Math.max(0, start - 4), start)) && !knownEnd(start - 3);

/** "Eastern Nebraska", but "the University of Southern Indiana". */
const PART_OF_STATE = /(?<!\bof )\b(?:North|South|East|West)(?:east|west)?ern $/;

/** "Eastern Nebraska" is a part of it and no longer name. "Southern California" is known by its own. */
const isStateInPart = ({ text, start }: Surroundings): boolean =>
  PART_OF_STATE.test(text.slice(Math.max(0, start - 16), start)) && !text.startsWith('California', start);

/** "The Centers for Disease Control and Prevention in Atlanta": a body that is known ends before its town. */
const isBehindBody = ({ text, start, knownEnd }: Surroundings): boolean =>
  text.slice(Math.max(0, start - 4), start) === ' in ' && knownEnd(start - 4);

/** For a country's or place's name of one word. */
export function isPartOfLongerPlaceName(
  around: Surroundings,
  { kind, place }: Pick<IndexedCard, 'kind' | 'place'>,
): boolean {
  const isGoverned = place !== undefined;
  const hasParts = kind === 'country' || (kind === 'region' && isGoverned);
  const isOfBody = isGoverned && PUBLIC_BODY.test(around.text.slice(around.end, around.end + 40));
  if ((!isOfBody && continuesAfter(around)) || isCompoundsSecondHalf(around)) return true;
  if (
    (isInstitutionOf(around) && !isBehindBody(around)) ||
    isSurnamesSecondHalf(around) ||
    (isGoverned && isCompoundsFirstHalf(around))
  )
    return true;
  if (isJoinedToStranger(around) || isJoinedByStranger(around)) return true;
  if (hasParts && isStateInPart(around)) return false;
  return !wordBeforeIs(
    around,
    (word) =>
      ROLE_WORDS.has(word) ||
      OPENERS.has(word) ||
      (word.length > 1 && word === word.toUpperCase() && !ACRONYMS_OF_NAMES.test(word)),
  );
}
