/**
 * Finds numbered provisions in running text: the noun and its number or numbers, nothing of whose they are. Shapes and
 * rules are in docs/provisions.md.
 */
import type { ProvisionForm } from '../names-index/source.ts';
import { findAmendments } from './amendments.ts';
import type { ProvisionMatch } from './match.ts';
import { type ParsedNumber, readNumber } from './numbers.ts';

const FORMS: Record<string, ProvisionForm> = {
  article: 'article',
  articles: 'article',
  art: 'article',
  arts: 'article',
  section: 'section',
  sections: 'section',
  sec: 'section',
  secs: 'section',
  chapter: 'chapter',
  chapters: 'chapter',
  title: 'title',
  titles: 'title',
  amendment: 'amendment',
  amendments: 'amendment',
  resolution: 'resolution',
  resolutions: 'resolution',
  unsc: 'resolution',
  unscr: 'resolution',
  's/res/': 'resolution',
  'a/res/': 'resolution',
  annex: 'annex',
  annexes: 'annex',
  rule: 'rule',
  rules: 'rule',
  protocol: 'protocol',
  protocols: 'protocol',
  schedule: 'schedule',
  schedules: 'schedule',
  order: 'order',
  orders: 'order',
  paragraph: 'paragraph',
  paragraphs: 'paragraph',
  clause: 'clause',
  proposition: 'proposition',
};

const NOUN =
  /\b(articles?|arts?\.|arts?(?=\s?\d)|sections?|secs?\.|chapters?|titles?|amendments?|resolutions?|unscr?|annex(?:es)?|rules?|protocols?|schedules?|(?:executive )?orders?|paragraphs?|clause|proposition)(\s*(?:no\.?|number|n\.?o)?\s*["']?)(?=[\dA-Za-z])|\b([sa]\/res\/)(?=\d)/gi;

/** After a small "article 5": what shows that the number counts something else. */
const COUNTS_SOMETHING =
  /^\s+(?:minutes?|hours?|days?|weeks?|months?|years?|seconds?|times?|percent|per cent|people|points?|goals?|games?|more|others?|and a half|million|billion|thousand|metres?|meters?|miles?|km|kg|kilometres?|pounds?|dollars?|euros?|of us)\b|^\s?%|^\s*[:](?=\d)|^,\d{3}/i;

/** What joins the numbers of a list; resolutions carry their years: "1696 (2006), 1737 (2006)". */
const LIST_JOIN = /^(?:\s\((?:19|20)\d\d\))?(?:\s*,\s*(?:and|or|&)?\s*|\s*(?:and|or|&|to)\s*|-)(?=[\dIVXL])/;
const MODEL_AFTER = /^(?:["']?\s?-\s?(?:like|style|type|lite|esque|equivalent)\b|["']?\s(?:like|style)\b)/i;
const MODEL_BEFORE = /\b(?:quasi|pseudo|non-NATO)[- ]$/i;

const UNPLAUSIBLE_BASE = 20000;

/** The values of I, V, X, L and C. */
const SINGLE_LETTERS: ReadonlySet<number> = new Set([1, 5, 10, 50, 100]);

function nounQualifier(noun: string, before: string): ProvisionMatch['qualifier'] {
  if (/^(?:unscr?|s\/res\/)/i.test(noun)) return 'security-council';
  if (/^a\/res\//i.test(noun)) return 'general-assembly';
  if (/^executive order/i.test(noun)) return 'executive-order';
  if (/\bcommon $/i.test(before)) return 'common';
  if (/^resolution/i.test(noun)) {
    if (/(?:security council|council|UNSC)(?:'s)?\s+$/i.test(before)) return 'security-council';
    if (/(?:general assembly|assembly|UNGA)(?:'s)?\s+$/i.test(before)) return 'general-assembly';
  }
  return undefined;
}

/** The numbers of a list that shares one noun: "Articles 6.2, 6.4 and 6.8". */
function readList(
  text: string,
  first: ParsedNumber,
  start: number,
): { start: number; number: ParsedNumber }[] {
  const list = [{ start, number: first }];
  let end = first.end;
  for (;;) {
    const join = LIST_JOIN.exec(text.slice(end, end + 20));
    if (!join) return list;
    const at = end + join[0].length;
    const next = readNumber(text, at);
    if (!next || next.style === 'word' || next.style === 'code') return list;
    // A Roman "I" after "and" is a person speaking; years and amounts are no numbers of a list of articles.
    if (
      (next.style === 'roman' && first.style !== 'roman') ||
      COUNTS_SOMETHING.test(text.slice(next.end, next.end + 14))
    )
      return list;
    if (join[0].includes('-') && next.base <= first.base) return list;
    list.push({ start: at, number: next });
    end = next.end;
  }
}

/** Whether noun and number together look like a provision at all. */
function isPlausible(text: string, noun: string, number: ParsedNumber, capital: boolean): boolean {
  if (number.base > UNPLAUSIBLE_BASE || number.base === 0) return false;
  // "UNSC 2231" is a resolution, "the UNSC 15" its members.
  if (noun === 'unsc' && number.base < 100) return false;
  if (number.style === 'word' && !capital) return false;
  // "article VI" is one; a single letter behind a small noun is a word: "the article I wrote", "section X".
  if (number.style === 'roman' && !capital && SINGLE_LETTERS.has(number.base)) return false;
  const after = text.slice(number.end, number.end + 16);
  if (COUNTS_SOMETHING.test(after)) return false;
  // "Article I wrote", "Title I want": a single Roman letter before a small word is the pronoun.
  if (
    number.style === 'roman' &&
    text[number.end - 1] === 'I' &&
    number.base === 1 &&
    /^\s+(?!of\b|and\b|or\b|in\b|the\b|is\b|gives\b|says\b|powers?\b|courts?\b|authority\b)[a-z]+/.test(
      after,
    ) &&
    /^(?:title|article|rule|order|section)$/i.test(noun)
  )
    return false;
  // "Articles of impeachment" and "Order of" have no number; a word such as "One" alone is a brand more often than not.
  return true;
}

/** French usage: "Article 49-3" is 49.3. After a plural noun a hyphen makes a range, and a range goes up. */
function withHyphen(text: string, noun: string, number: ParsedNumber | undefined): ParsedNumber | undefined {
  if (number?.style !== 'digits' || /s$/i.test(noun)) return number;
  const part = /^-(\d)(?![\d-])/.exec(text.slice(number.end, number.end + 3));
  if (!part || Number(part[1]) >= number.base) return number;
  return { ...number, number: `${number.number}.${part[1]}`, end: number.end + part[0].length };
}

function numbered(text: string): ProvisionMatch[] {
  const matches: ProvisionMatch[] = [];
  for (const hit of text.matchAll(NOUN)) {
    const noun = (hit[1] ?? hit[3] ?? '').trim();
    const key = noun
      .toLowerCase()
      .replace(/\.$/, '')
      .replace(/^executive /, '');
    const form = FORMS[key];
    if (!form) continue;
    const numberStart = hit.index + hit[0].length;
    const number = withHyphen(text, noun, readNumber(text, numberStart));
    const capital = noun[0] !== noun[0]?.toLowerCase();
    if (!number || !isPlausible(text, key, number, capital)) continue;
    const list = readList(text, number, numberStart);
    const phraseEnd = (list.at(-1) as { number: ParsedNumber }).number.end;
    const before = text.slice(Math.max(0, hit.index - 24), hit.index);
    const numbers = list.map((item) => item.number.number);
    for (const [position, item] of list.entries()) {
      matches.push({
        form,
        number: item.number.number,
        base: item.number.base,
        start: position === 0 ? hit.index : item.start,
        end: item.number.end,
        phraseStart: hit.index,
        phraseEnd,
        titled: capital || number.number.includes('.'),
        model: MODEL_AFTER.test(text.slice(phraseEnd, phraseEnd + 14)) || MODEL_BEFORE.test(before),
        qualifier: nounQualifier(noun, before),
        ...(numbers.length > 1 && { list: numbers }),
      });
    }
  }
  return matches;
}

/** The numbered provisions of a folded text, in order, without overlap. */
export function findProvisions(text: string): ProvisionMatch[] {
  const all = [...numbered(text), ...findAmendments(text)].sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: ProvisionMatch[] = [];
  for (const match of all) if (match.start >= (kept.at(-1)?.end ?? 0)) kept.push(match);
  return kept;
}
