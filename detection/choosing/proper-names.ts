/** Whether a name stands inside a longer proper name that Gloss does not know: Moscow Times, Michael Jordan, University of Texas. */
import { isUpperUnit } from '../text/characters.ts';
import type { Span } from '../text/sentences.ts';
import type { LocatedMatch, Page } from './matches.ts';

/** Capitalised words after a place or a surname that do not make a longer name of it: what somebody is, or when. */
const ROLE_WORDS = new Set(
  `President Presidents Prime Premier Chancellor Minister Ministers Foreign Secretary Ambassador Envoy Vice Deputy Chief Governor Governors Gov Govs Lieutenant Mayor Senator Senators Sen Sens Rep Reps Representative
  Congressman Congresswoman Speaker Judge General Gen Col Lt Admiral Adm King Queen Prince Princess Pope Republican Republicans Democrat Democrats
  Democratic Labour Conservative Special Attorney Government Parliament Defence Defense Finance Interior Inspector Director Commissioner CM PM MP MPs MLA MLAs Dy
  Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August September October November December
  Mr Mrs Ms Dr Sir Lord Lady I UTC GMT`.split(/\s+/),
);

/** Words that open a sentence with a capital and are no part of a name. */
const OPENERS = new Set(
  `A About According Across After Against All Although Among And Another Any Around As At Because Before Behind Between Both But By Despite Does Did Do During Each Even Every
  Few For From Had Has Have He Her Here His How However If In Inside Instead Into Is Its It Just Last Later Like Many May Meanwhile More Most Much My Near Neither No Nor Not
  Now Of Off Often On Once One Only Or Other Our Outside Over Perhaps Since So Some Still Such Than That The Their Then There These They This Those Though Through Thus To Today Too
  Toward Towards Under Unlike Until Up Upon Was We Were What When Where Whether Which While Who Whose Why Will With Within Without Would Yesterday Yet You Your Two Three Former Can Could Should Did
  Why Following Also Amid Given Earlier Nearly Almost`.split(/\s+/),
);

/** "Excluding Brazil", "Visiting Kyiv": a verb in its -ing form opens a sentence too. */
const isOpener = (word: string): boolean => OPENERS.has(word) || /^[A-Z][a-z]{3,}ing$/.test(word);

/** Titles before a surname. A first lady is somebody else, so Mrs and Lady are not among them. */
const TITLES = new Set(
  `President Presidents Prime Premier Chancellor Minister Secretary Ambassador Envoy Vice Governor Gov Mayor Senator Sen Representative Rep Congressman Congresswoman Speaker Judge
  Justice General Gen Colonel Col Admiral Adm King Queen Prince Pope Mr Dr Sir Lord Comrade Chairman Chair Commissioner Director Chief Leader Sheikh Ayatollah Republican Democrat
  Candidate Republicans Democrats PM VP CM MP MPs Sir Dame And The But Frau Herr Madame Monsieur Signor Senor`.split(
    /\s+/,
  ),
);

/** "University of North Carolina at Chapel Hill", "Organization for Security and Co-operation in Europe". */
const INSTITUTION_AT =
  /\b(?:University of (?:[A-Z]\w+ ){1,3}at|University of (?:Alabama|Arkansas|California|Colorado|Illinois|Maryland|Massachusetts|Michigan|Minnesota|Missouri|Nebraska|North Carolina|Tennessee|Texas|Wisconsin),|University of (?:North|South|East|West|Central)|Co-?operation in|University at|Studies at|[A-Z]\w+ for (?:[A-Z]\w+ (?:and )?){1,3}in|(?:Chartered [A-Z]\w+|Council of Churches) in|(?:Advocate|Alliance|Campaign|Centre|Center|Citizens|Coalition|Deal|Doctors|Friends|Fund|Movement|Rally|Right to Life|Students|Transport|Voters) (?:for|of)) (?:the )?$/;

/** What stands before "of" and makes one name of it and the place: "Medical Journal of Australia", "Bank of England". */
const INSTITUTION_OF =
  /\b(?:(?:Lord|Lady|Baron|Baroness|Viscount)(?: [A-Z][\w'-]+)+|Bomas|gulf|strait|bay|University|College|Institute|Bank|Banks|Museum|Church|Bishop|Archbishop|Diocese|Duke|Duchess|Earl|Count|Prince|Princess|Battle|Siege|Peace|Diet|Bay|Gulf|Cape|Isle|Cathedral|School|Academy|Union|Party|Service|Front|Library|Hospital|Society|Treaty|Treaties|Convention|Declaration|Congress|Statute|Charter|Order|House|Temple|Voice|Radio|Journal|Agency|Association|Federation|Council|League|Brewers|Standards|Bureau|Board|Corporation|Company|Foundation|Club|Theatre|Theater|Orchestra|Chamber|Times|Press|News|Daily|History|Encyclopedia|Friends|Sons|Daughters|Exchange|Workers|Students|Writers|Chronicle|Telegraph|Authority|Liberation|Kingdom Assembly|(?:Association|Federation|Institute|Society|Union) of(?: [A-Z][\w-]+)+) of (?:the )?$/;

/** The same in a headline in capitals. */
const SHOUTED_INSTITUTION_OF = /\b(?:BANK|BATTLE|CHURCH|COUNCIL|GULF|PRINCE|STRAIT|UNIVERSITY) OF (?:THE )?$/;

function isInstitutionOf({ text, start }: Pick<Surroundings, 'text' | 'start'>): boolean {
  const before = text.slice(Math.max(0, start - 80), start);
  return (
    INSTITUTION_OF.test(before) ||
    INSTITUTION_AT.test(before) ||
    // Those two courts sit in the city; of another state's the state is told.
    (/\b(?:Southern|Eastern) District of $/.test(before) && text.startsWith('New York', start))
  );
}

/** Broadcasters, clubs, firms, ships and universities whose name goes on with a place: CNN Turk, ABC Australia. */
const ACRONYMS_OF_NAMES =
  /^(?:ABC|AC|AFP|AM|AS|BBC|CBC|CBS|CCTV|CGTN|CNN|DW|ESPN|FC|FM|HBO|KPMG|MTV|NBC|NPR|PBS|RT|SBS|SC|TV|VOA|WWF|CSKA|AMP|HMAS|HMCS|HMNZS|HMS|BRP|INS|JS|KRI|PNS|RFA|ROKS|TCG|USCGC|USNS|USS|UC|UNC|SUNY|CUNY)$/;

/** "Miami Herald", "Otago Daily Times", "Santiago Reyes, 19": tells even where every word has a capital. */
const NAME_IN_HEADLINE =
  /^(?: (?:(?:Daily|Evening|Morning|Sunday) )?(?:Argus|Chronicle|Courier|Dispatch|Echo|Examiner|Free Press|Gazette|General (?:Hospital|Infirmary)|Herald|Inquirer|Journal|Mail|News|Online|Post-\w+|Sentinel|Standard|Star-\w+|Statesman|Telegraph|Times|Tribune)\b|(?: [A-Z][a-z]+){1,2}, \d{1,3}\b(?!,\d| [A-Z]))/;

export const isPartEvenInHeadline = (text: string, start: number, end: number): boolean =>
  NAME_IN_HEADLINE.test(text.slice(end, end + 40)) ||
  SHOUTED_INSTITUTION_OF.test(text.slice(Math.max(0, start - 24), start)) ||
  /\((?:née|nee) $/.test(text.slice(Math.max(0, start - 6), start));

const capitalWordAfter = /^ ([A-Z][\w'-]*)/;
/** A word, an initial or an abbreviated title; of another word a full stop ends the sentence, and what follows is not its name. */
const wordBefore =
  /([A-Za-z][\w'-]*|(?<!\w)(?:[A-Z]|Adm|Atty|Brig|Capt|Cmdr|Col|Cpl|Det|Dr|Fr|Ft|Gen|Gens|Gov|Govs|Hon|Jr|Lt|Maj|Mr|Mrs|Ms|Mt|Pres|Prof|Rep|Reps|Rev|Sen|Sens|Sgt|Sr|St|Supt)\.) $/;

export interface Surroundings {
  /** Folded text of the block. */
  text: string;
  start: number;
  end: number;
  sentence: Span;
  /** Whether some known name starts at, or ends at, this offset. */
  knownStart(at: number): boolean;
  knownEnd(at: number): boolean;
}

export function surroundingsOf({ block, match }: LocatedMatch, { text, edges }: Page): Surroundings {
  return {
    text: text.folded(block),
    start: match.start,
    end: match.end,
    sentence: text.sentence(block, match.start),
    knownStart: (at) => edges.starts.has(`${block}:${at}`),
    knownEnd: (at) => edges.ends.has(`${block}:${at}`),
  };
}

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

/** "Kenya Defence Forces", "England and Wales Cricket Board", "Malta Police Force": a body with its country in its name. */
const BODY_BEHIND =
  /^(?: (?:and|&))?(?: [A-Z][\w'-]+){1,3} (?:Authority|Board|Bureau|Corps|Federation|Force|Forces|Programme|Program|Service|Union)\b/;

/** "The Donetsk People's Republic", "the Taiwan People's Party". */
const PEOPLES_BEHIND = /^ People's (?:Party|Republic)/;

function continuesAfter(around: Surroundings): boolean {
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

function wordBeforeIs(
  { text, start, sentence, knownEnd }: Surroundings,
  allowed: (word: string) => boolean,
): boolean {
  const before = wordBefore.exec(text.slice(Math.max(0, start - 40), start))?.[1];
  if (!before || !isUpperUnit(before.charCodeAt(0)) || knownEnd(start - 1)) return true;
  // "He confirmed it on X. India's minister spoke": there the letter ends a sentence.
  if (before === 'X.') return true;
  // "DW's Kabul correspondent", "Russian-occupied Crimea": what belongs to somebody or describes is no part of their name.
  if (/(?:'s?|-[a-z]{3,})$/.test(before)) return true;
  const isFirst = start - 1 - before.length <= sentence.start + 1;
  const word = before.replace(/\.$/, '');
  return (isFirst && isOpener(word)) || allowed(word);
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

/** What is called after somebody or something and is another thing: "Ford Foundation", "UEFA Cup", "George Floyd Justice in Policing Act". */
const NAMED_AFTER =
  /^ (?:[A-Z][a-z]+ (?:(?:in|of|for|and|the) )*){0,3}(?:Academy|Act|Airport|Alliance|Arena|Association|Avenue|Award|Awards|Bill|Boulevard|Bridge|Caucus|Center|Centre|Coalition|College|Commission|Committee|Conference|Corp|Corporation|Cup|Drive|Elementary|Fair|Field|Force|Forum|Foundation|Fund|High|Highway|Hospital|Inc|Institute|League|Library|Ltd|Medal|Memorial|Museum|Mission|Network|Operation|Park|Plaza|Primary|Prize|Project|School|Secondary|Society|Square|Stadium|Stage|Street|Subcommittee|Theater|Theatre|Tower|Trophy|University|airport|motorway|stadium)\b/;

/**
 * What small words and figures behind a place make of it: a county of the same name, money, a contest or channel with its number ("Paris 2024",
 * "Europe 1"), currency ("US$"), addresses. A number that counts something ("left Syria 10 years ago") or a day is none.
 */
const THING_BEHIND =
  / (?:(?:[Cc]ount(?:y|ies)|[Pp]arish(?:es)?)\b|(?:dollars?|pounds?|pesos?|treasur(?:y|ies)|crude|bourse|stock exchange|airport|radio)\b|(?:19|20)\d\d (?:[A-Z]|sports|organi[sz]ers|games)|\d{1,3}(?=[.,;:)"]|$| (?:and|at|index|channel|near|[A-Z])))|\$|\) (?:Holdings|Inc|LLC|LLP|Limited|Ltd|PLC|Plc|plc)\b/y;

export function isPartOfThing({ text, start, end }: Pick<Surroundings, 'text' | 'start' | 'end'>): boolean {
  THING_BEHIND.lastIndex = end;
  return (
    THING_BEHIND.test(text) ||
    isInAddress(text, start, end) ||
    ARTICLE_JOINED.test(text.slice(Math.max(0, start - 4), start))
  );
}

/** "www.example.com/news/Esper-says-US-providing": an address is no prose. */
function isInAddress(text: string, start: number, end: number): boolean {
  if (!/[-/.=_]/.test((text[start - 1] ?? '') + (text[end] ?? ''))) return false;
  const before = /\S*$/.exec(text.slice(Math.max(0, start - 120), start))?.[0] ?? '';
  const after = /^\S*/.exec(text.slice(end, end + 120))?.[0] ?? '';
  return /:\/\/|www\.|\.(?:com|org|net|gov)\b/.test(before + text.slice(start, end) + after);
}

/** "Ansar al-Sharia", "quai d'Orsay": what an article joins is one name. */
const ARTICLE_JOINED = /\b(?:[ae]l-|d')$/i;

/** What ends a company's full name and makes no other one of it. */
const LEGAL_FORM =
  /^,?(?: Holdings| Group)?,? (?:AG|Co|Corp|Corporation|Group|Inc|Incorporated|Ltd|NV|PLC|plc|SA|SE)\b/;

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

/** The police, courts and councils of a town or state: their names say where they are, and no more. */
const PUBLIC_BODY =
  /^ (?:(?:State |City |Metropolitan |Metro )?(?:Police|Fire)(?: Department| Service| Chief)?|(?:(?:State|Highway) )?Patrol|National Guard|Department of|(?:Circuit|Crown|District|High|Magistrates'?|Municipal|Sheriff|State|Superior) Court|(?:Borough|City|Town) (?:Council|Hall))\b/;

/** "Alex Cole-Hamilton", but "Paris-Berlin". */
const isSurnamesSecondHalf = ({ text, start, knownEnd }: Surroundings): boolean =>
  /(?:^|[^A-Za-z])(?!(?:Anti|Ex|Mid|Non|Post|Pre|Pro|Trans)-)(?:[A-Z][a-z]+|[A-Z]{3,})-$/.test(
    text.slice(Math.max(0, start - 20), start),
  ) && !knownEnd(start - 1);

/** "Miami-Dade", but "Paris-Berlin" and "the Eldoret-Kaptagat road". */
const FIRST_HALF =
  /^-[A-Z][a-z]+\b(?! (?:bus|ferry|flight|highway|line|motorway|pipeline|rail|road|route|train))/;

const isCompoundsFirstHalf = ({ text, end, knownStart }: Surroundings): boolean =>
  FIRST_HALF.test(text.slice(end, end + 40)) && !knownStart(end + 1);

/** For a country's or place's name of one word; `isGoverned` says that it is a town's or province's. */
export function isPartOfLongerPlaceName(around: Surroundings, isGoverned: boolean): boolean {
  const isOfBody = isGoverned && PUBLIC_BODY.test(around.text.slice(around.end, around.end + 40));
  if ((!isOfBody && continuesAfter(around)) || isCompoundsSecondHalf(around)) return true;
  if (isInstitutionOf(around) || isSurnamesSecondHalf(around) || (isGoverned && isCompoundsFirstHalf(around)))
    return true;
  return !wordBeforeIs(
    around,
    (word) =>
      ROLE_WORDS.has(word) ||
      OPENERS.has(word) ||
      (word.length > 1 && word === word.toUpperCase() && !ACRONYMS_OF_NAMES.test(word)),
  );
}

/** "PRESIDENT" as a transcript writes it. */
const inTitleCase = (word: string): string => word.charAt(0) + word.slice(1).toLowerCase();

/** Sebastian "Baste" Duterte. */
const NICKNAME = /([A-Z][\w-]+) ["'(][A-Z][\w ]+["')] $/;

const INITIAL = /([A-Z][\w'-]+) [A-Z]\. $/;

/** For a surname alone: another given name before it, or a longer name after it, means somebody or something else. */
export function isPartOfOtherPersonsName(around: Surroundings, givenName: string): boolean {
  // "Nkosazana Dlamini-Zuma"
  if (isSurnamesSecondHalf(around)) return true;
  if (continuesAfter(around)) return true;
  const nicknamed = NICKNAME.exec(around.text.slice(Math.max(0, around.start - 40), around.start))?.[1];
  if (nicknamed) return nicknamed !== givenName;
  // "Vladimir V. Putin" has his own given name before the initial.
  const { text, start } = around;
  if (text.slice(Math.max(0, start - givenName.length - 4), start).match(INITIAL)?.[1] === givenName)
    return false;
  return !wordBeforeIs(
    around,
    (word) => TITLES.has(word) || TITLES.has(inTitleCase(word)) || OPENERS.has(word),
  );
}

/** "Sara Duterte": whether somebody else's given name stands before a surname. What stands in a headline is not told apart from one. */
export function hasOtherGivenName(
  { text, start, sentence, knownEnd }: Surroundings,
  givenName: string,
): boolean {
  const before = /(?:^|[^A-Za-z.])([A-Z][a-z]{2,}) $/.exec(text.slice(Math.max(0, start - 24), start))?.[1];
  if (!before || before === givenName || knownEnd(start - 1)) return false;
  const isFirst = start - 1 - before.length <= sentence.start + 1;
  return !(isFirst && isOpener(before)) && !TITLES.has(before) && !OPENERS.has(before);
}

/** "Her daughter Dasha", "grandchildren Madison, Logan, Dallas and Carson", "simply identified as London", "my Stanley". */
const KIN_BEFORE =
  /\b(?:(?:aunt|boyfriend|brother|cousin|daughter|father|fianc[ée]e?|girlfriend|grandchild(?:ren)?|granddaughter|grandson|great-grandchildren|husband|mother|nephew|niece|sibling|sister|son|uncle|wife|wives)s?(?:,|:)? (?:[A-Z][\w'-]*(?: \([^)]*\))?,? )*(?:and )?|(?:identified|known) as |nicknamed |[Mm]y )$/;

/** A word before a name that makes it a person's: "Mr Reading", "Senator Lincoln". */
const PERSON_TITLE =
  /\b(?:Mr|Mrs|Ms|Miss|Dr|Sir|Dame|Lord|Lady|President|Senator|Sen|Rep|Representative|Gov|Governor|Judge|Justice|General|Gen|Colonel|Col|Captain|Capt|Lt|Sgt|Officer|Professor|Prof|Rev|Reverend|Pastor|Father|Sister|Brother|Saint|King|Queen|Prince|Princess|Coach|Congressman|Congresswoman|Councillor|Chairman|Secretary|Minister|Detective|Sheriff|Inspector)\.? (?:[A-Z]\. ?)*$/;

/** Whether the text before a name ends with what only a person's name follows: a title, a kin. */
export const isTitleOrRole = (textBefore: string): boolean =>
  PERSON_TITLE.test(textBefore) || KIN_BEFORE.test(textBefore);

/** Words before a place that are no given names: directions, parts, kinds. */
const PLACE_WORDS =
  /^(?:North|South|East|West|Northern|Southern|Eastern|Western|Central|Greater|Downtown|Upper|Lower|Inner|Outer|Old|New|Mount|Lake|Fort|Port|Saint|St|City|Town|County|Province|Region|State|Airport|University|Republic|River)$/;

/** Whether the word before the name at `start` looks like the given name of a person who bears it. */
export function isWordBeforeNamesPerson(text: string, start: number): boolean {
  const before = wordBefore.exec(text.slice(Math.max(0, start - 40), start))?.[1];
  if (!before || !isUpperUnit(before.charCodeAt(0))) return false;
  const word = before.replace(/\.$/, '');
  if (word === word.toUpperCase() && word.length > 1) return false;
  return !OPENERS.has(word) && !ROLE_WORDS.has(word) && !PLACE_WORDS.test(word);
}
