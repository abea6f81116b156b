/** Phrases that give furniture away where no markup does. Each is tested on short blocks alone; prose may say what it likes. */

const MONTH = '(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*';

/** Who took the picture: "Photo: …", "Image Credits: …", "Jane Doe/Getty Images". */
const CREDIT =
  /^\W*(?:(?:file |stock )?(?:photo(?:graph)?|image|picture|illustration|graphic|video)s?\s*(?:credits?|by|via|courtesy|:|\/)|credits?\b|©|copyright\b|source:\s)|(?:\/|via |courtesy (?:of )?)\s*(?:getty|reuters|afp|ap\b|shutterstock|alamy|epa|bloomberg|istock)[^.!?]*$/i;

/** Who wrote it: "By Jane Doe". */
const AUTHOR = /^\W*By\s+[A-Z\u00c0-\u024f]/;

/** When it was written, and how long it takes to read. */
const DATELINE = new RegExp(
  `^\\W*(?:(?:published|updated|posted|first published|last (?:updated|modified)|created|written by|reported by|edited by)\\b|(?:[a-z]+\\.?,?\\s+)?(?:\\d{1,2}\\s+)?${MONTH}\\.?\\s+\\d{1,2}\\b.{0,50}$|\\d{1,2}:\\d{2}\\b.{0,20}$|\\d+\\s+(?:min(?:ute)?s?|hours?|days?)\\b.{0,12}$)`,
  'i',
);

/** Thanks to colleagues at an article's end. */
const CONTRIBUTORS =
  /\bcontributed\s+(?:reporting|to\s+this\s+(?:report|story|article))|^\W*(?:additional |with )?reporting\s+(?:by|for)\b|\breported\s+from\s.+\bcontributed\b|^\W*(?:reach|contact|follow|email) the reporters?\b/i;

/** Asks the reader for something: an address, money, a click. */
const INVITATION =
  /\b(?:sign(?:ing)? up (?:for|to)|subscribe (?:to|now|for)|(?:our|free|daily|weekly|morning) newsletters?|in(?:to)? your inbox|follow us\b|join (?:us|our)\b|download (?:the|our) app|click here|ad.?block|we use cookies|already a (?:subscriber|member)|support (?:our|independent) journalism|(?:become a|for) (?:subscribers?|members?) only|share this (?:article|story)|print this (?:article|story)|have your say|story continues below|article continues|read more\s*:|also read\s*:|(?:related|see also|watch|more)\s*:\s)/i;

/** What stands over such things. */
const LABEL =
  /^\W*(?:advertisement|advertising|sponsored|comments?|\d+ comments?|related(?: (?:stories|articles|coverage|topics|content))?|read (?:more|next|also)|more (?:on this|from .{0,40}|stories)|most (?:read|popular|viewed)|you (?:might|may) also like|recommended(?: for you)?|trending|top (?:stories|trending)|latest(?: (?:stories|news|on))?|editor.?s.? picks?|featured(?: video)?|hot picks|visual stories|end of article|share|tags?|topics|follow us.*|loading.*|continue reading.*|skip .{0,40}|media caption|read more:?.{0,60})\W*$/i;

const isByline = (text: string): boolean => CREDIT.test(text) || AUTHOR.test(text) || DATELINE.test(text);

/** Whether a short block's words are no part of an article. */
export const isFurnitureText = (text: string): boolean =>
  text.length < 250 &&
  ((text.length < 80 && LABEL.test(text)) ||
    (text.length < 160 && isByline(text)) ||
    CONTRIBUTORS.test(text) ||
    INVITATION.test(text));
