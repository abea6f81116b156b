/**
 * Phrases that give furniture away where no markup does, all in lower case. They are looked for in short blocks alone; prose may
 * say what it likes. Lists and plain searches, since large patterns cost milliseconds before they are first used.
 */

const listed = (phrases: string): string[] => phrases.split('|');

/** What stands over furniture: the block says this and no more. */
const LABELS: ReadonlySet<string> = new Set(
  listed(
    'advertisement|advertising|sponsored|comment|comments|related|related stories|related articles|related coverage|related topics|read more|read next|read also|more stories|more on this|most read|most popular|most viewed|you might also like|you may also like|recommended|recommended for you|trending|top stories|top trending|latest|latest stories|latest news|latest on|editors picks|featured|featured video|end of article|share|tag|tags|topics|caption|media caption|close',
  ),
);

/** How labels begin that name something of their own. */
const LABEL_STARTS = listed(
  'more from |more on |loading|continue reading|follow us|skip |read more: |also read: |related: |see also: |watch: ',
);

/** How credits of pictures begin. */
const CREDIT_STARTS = listed(
  'photo: |photo by |photo via |photo credit|photos: |photograph: |photograph by |image: |image credit|image via |image by |image copyright|picture: |illustration: |illustration by |graphic: |video: |file photo|stock photo|credit: |credit |credits: |credits |© |copyright |source: ',
);

const AGENCIES = listed('getty|reuters|afp|ap|shutterstock|alamy|epa|bloomberg|istock');
const AGENCY_LINKS = listed('(|/|/ |via |courtesy |courtesy of ');

/** How bylines and dates begin. */
const BYLINE_STARTS = listed(
  'published|updated|posted|first published|last updated|last modified|created|written by|reported by|edited by',
);

const MONTHS = listed('jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec');

/** Thanks to colleagues at an article's end, and how to reach its authors. */
const CONTRIBUTIONS = listed(
  'contributed reporting|contributed to this report|contributed to this story|contributed to this article|reach the reporter|contact the reporter|follow the reporter',
);

const CONTRIBUTION_STARTS = listed(
  'reporting by|reporting for|additional reporting|with reporting by|by reporters',
);

/** Asks the reader for something: an address, money, a click. */
const INVITATIONS = listed(
  'sign up for|sign up to|subscribe to|subscribe now|subscribe for|our newsletter|free newsletter|daily newsletter|weekly newsletter|morning newsletter|politics newsletter|your inbox|follow us|join us on|join our|download the app|download our app|click here|ad blocker|adblock|we use cookies|already a subscriber|already a member|support our|independent journalism|subscribers only|members only|share this article|share this story|print this|have your say|story continues below|article continues|we want to hear from you|read more: ',
);

const startsWithAny = (text: string, starts: readonly string[]): boolean =>
  starts.some((start) => text.startsWith(start));
const holdsAny = (text: string, phrases: readonly string[]): boolean =>
  phrases.some((phrase) => text.includes(phrase));

const withoutEdges = (text: string): string =>
  text.replace(/^[^0-9a-z©\u00aa-\u1fff]+/, '').replace(/[^0-9a-z\u00aa-\u1fff]+$/, '');

function isLabel(text: string): boolean {
  if (LABELS.has(text) || startsWithAny(text, LABEL_STARTS)) return true;
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

/** "May 3, 2025", "Wed, 16 Oct 2024 10:00", "14:30", "5 min read": short, and a date or a time from the start. */
function isDateline(text: string): boolean {
  if (text.length > 70 || !/\d/.test(text)) return false;
  if (/^\d{1,2}:\d{2}|^\d+ (?:min|hour|day)/.test(text)) return text.length < 26;
  const words = text.split(/[\s,.]+/, 4);
  const month = words.findIndex((word) => MONTHS.includes(word.slice(0, 3)));
  return (
    month >= 0 &&
    month < 3 &&
    words.slice(0, month + 2).some((word) => /^\d{1,2}(?:st|nd|rd|th)?$/.test(word)) &&
    !/[a-z]\. |, (?:and|but|when|where|which)/.test(text)
  );
}

const isByline = (text: string, original: string): boolean =>
  startsWithAny(text, BYLINE_STARTS) ||
  (text.startsWith('by ') && !/[.!?]$/.test(original)) ||
  isDateline(text);

/** Whether a short block's words, white space collapsed, are no part of an article. */
export function isFurnitureText(text: string): boolean {
  if (text.length >= 250) return false;
  const lower = text.toLowerCase().replace(/[’']/g, '');
  if (holdsAny(lower, INVITATIONS) || holdsAny(lower, CONTRIBUTIONS)) return true;
  const words = withoutEdges(lower);
  if (startsWithAny(words, CONTRIBUTION_STARTS)) return true;
  // A caption that ends in its credit is no sentence; "LONDON (Reuters) - …" begins one.
  if (!/[.!?]\W?$/.test(text) && endsInAgency(words)) return true;
  if (text.length >= 160) return false;
  return (
    (text.length < 120 && isLabel(words)) || startsWithAny(words, CREDIT_STARTS) || isByline(words, text)
  );
}
