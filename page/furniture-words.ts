/**
 * Phrases that give furniture away where no markup does, all in lower case. They are looked for in short blocks alone; prose may
 * say what it likes. Lists and plain searches, since large patterns cost milliseconds before they are first used.
 */

const listed = (phrases: string): string[] => phrases.split('|');

/** What stands over furniture: the block says this and no more. */
const LABELS: ReadonlySet<string> = new Set(
  listed(
    'advertisement|sponsored|comment|comments|related|related stories|related articles|read more|read next|read also|more stories|most read|most popular|you might also like|you may also like|recommended|trending|latest|latest news|share|tag|tags|topics|caption|close|loading|copyright|credit|published|updated|posted',
  ),
);

/** How labels begin that name something of their own. */
const LABEL_STARTS = listed(
  'more from |more on |loading |continue reading|follow us on |skip to |skip ad|read more: |also read: |related: |see also: |watch: ',
);

/** How credits of pictures begin. */
const CREDIT =
  /^(?:(?:photo|image|picture|illustration|graphic)s?(?:: | by | via | credit| copyright)|(?:file|stock) photo|credits?: |©|copyright(?:: | ©| \(c\)| 20)|source: )/;

const AGENCIES = listed('getty|reuters|afp|ap|shutterstock|alamy|epa|bloomberg');
const AGENCY_LINKS = listed('(|/|/ |via |courtesy |courtesy of ');

/** How bylines begin, and with what dates go on. */
const BYLINE_STARTS = listed('written by |reported by |edited by ');
const DATE_STARTS = listed('published|updated|posted|created|first|last');

const MONTHS = listed('jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec');
const DATE_WORDS: ReadonlySet<string> = new Set(
  listed(
    'mon|tue|wed|thu|fri|sat|sun|am|pm|a|p|m|at|on|of|utc|gmt|min|day|ago|read|yesterday|today|just|now|and|by',
  ),
);
const LONGEST_DATELINE = 70;
const LONGEST_DATES = 100;

/** Thanks to colleagues at an article's end, and how to reach its authors. */
const CONTRIBUTION =
  /contributed (?:reporting|to this (?:report|story|article))|(?:reach|contact|follow) the reporter/;

const CONTRIBUTION_STARTS = listed('reporting by|additional reporting|with reporting by');

/** What only a site says to its reader. */
const OWN_SPEECH = listed(
  'our newsletter|free newsletter|daily newsletter|your inbox|download the app|download our app|ad blocker|we use cookies|already a subscriber|share this article|share this story|story continues below|article continues|subscribe now|all rights reserved',
);

/** Asks for something, where a sentence begins with it; politicians say the same within theirs. */
const INVITATIONS = listed(
  'sign up for|sign up to|subscribe to|follow us|join our|support our|click here|already a member|members only|subscribers only',
);
/** What stands before an invitation that is one. */
const BEFORE_INVITATION = listed('. |! |? |: |please |you can |to read more, ');

const startsWithAny = (text: string, starts: readonly string[]): boolean =>
  starts.some((start) => text.startsWith(start));
const holdsAny = (text: string, phrases: readonly string[]): boolean =>
  phrases.some((phrase) => text.includes(phrase));

const withoutEdges = (text: string): string =>
  text.replace(/^[^0-9a-z©\u00aa-\u1fff]+/, '').replace(/[^0-9a-z\u00aa-\u1fff]+$/, '');

/** Whether the last sentence has an end, in a quotation or not. */
const isSentence = (text: string): boolean => /[.!?:][”"»’')\]]*$/.test(text);

function isLabel(text: string, original: string): boolean {
  if (LABELS.has(text) || (startsWithAny(text, LABEL_STARTS) && !isSentence(original))) return true;
  return /^(?:\d+ comments?|https?:\S+)$/.test(text);
}

/** "Jane Doe/Getty Images", "(AP Photo/Jane Doe)": an agency's name near the end, after a slash, a bracket or "via". */
const endsInAgency = (text: string): boolean =>
  AGENCIES.some((agency) =>
    AGENCY_LINKS.some((link) => {
      const at = text.lastIndexOf(link + agency);
      return (
        at >= 0 &&
        !/[.!?] /.test(text.slice(at)) &&
        !/^[a-z]/.test(text.slice(at + link.length + agency.length))
      );
    }),
  );

const wordsOf = (text: string): string[] => text.match(/[\p{L}\d]+/gu) ?? [];
const isMonth = (word: string): boolean => MONTHS.includes(word.slice(0, 3));
const isOfDate = (word: string): boolean =>
  /^\d/.test(word) ||
  DATE_WORDS.has(word) ||
  (/^(?:.{3}|sept|.*(?:day|ary|ch|il|ne|ly|ust|ber))$/.test(word) &&
    (isMonth(word) || DATE_WORDS.has(word.slice(0, 3))));

/**
 * "May 3, 2025", "Wed, 16 Oct 2024 10:00", "14:30", "5 min read": a date or a time from the start, and hardly a word besides. Timelines tell what
 * happened: "14:30: The bridge is closed", "May 24 talks ended without a deal".
 */
function isDateline(text: string): boolean {
  if (text.length > LONGEST_DATELINE || text.startsWith('on ')) return false;
  const told = /(?:: | [–—-] ?)(\p{L}+)/u.exec(text)?.[1];
  if (told && !isOfDate(told) && !DATE_STARTS.includes(told)) return false;
  const words = wordsOf(text);
  const start = words.slice(0, 3);
  const isTime = /^(?:\d+:\d|\d+ (?:min|hour|day))/.test(text);
  if (!isTime && !(start.some(isMonth) && start.slice(0, 2).every(isOfDate))) return false;
  return words.filter((word) => !isOfDate(word)).length <= 2;
}

/** "Published on 3 May", "Last updated: 14:30"; what was published in 2016 is told. */
function isDatedBy(text: string): boolean {
  if (text.length > LONGEST_DATES || !startsWithAny(text, DATE_STARTS)) return false;
  const words = wordsOf(text);
  const second = words[1] ?? '';
  return (
    (DATE_STARTS.includes(second) || isOfDate(second)) && words.filter((word) => !isOfDate(word)).length <= 4
  );
}

const isByline = (text: string, original: string): boolean =>
  isDatedBy(text) ||
  ((/^by [^\d]/.test(text) || startsWithAny(text, BYLINE_STARTS)) && !isSentence(original)) ||
  isDateline(text);

const isInvitation = (text: string): boolean =>
  INVITATIONS.some((invitation) => {
    const at = text.indexOf(invitation);
    const before = text.slice(0, at);
    return (
      at >= 0 &&
      !/[“"«]/.test(before) &&
      (!/[0-9a-z]/.test(before) || BEFORE_INVITATION.some((one) => before.endsWith(one)))
    );
  });

/** Whether a short block's words, white space collapsed, are no part of an article. */
export function isFurnitureText(text: string): boolean {
  if (text.length >= 250) return false;
  const lower = text.toLowerCase().replace(/[’']/g, '');
  if (holdsAny(lower, OWN_SPEECH) || CONTRIBUTION.test(lower) || isInvitation(lower)) return true;
  const words = withoutEdges(lower);
  if (startsWithAny(words, CONTRIBUTION_STARTS)) return true;
  // A caption that ends in its credit is no sentence; "LONDON (Reuters) - …" begins one.
  if (!/[.!?]\W?$/.test(text) && endsInAgency(words)) return true;
  if (text.length >= 160) return false;
  return (text.length < 120 && isLabel(words, text)) || CREDIT.test(words) || isByline(words, text);
}
