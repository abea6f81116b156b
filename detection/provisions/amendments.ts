/** Amendments, which news counts with ordinals before the noun: "the 25th Amendment", "the Fourth and Fifth Amendments", "took the Fifth". */
import type { ProvisionMatch } from './match.ts';
import { type ParsedNumber, readOrdinal } from './numbers.ts';

const WRITTEN = String.raw`(?:[A-Z][a-z]+|\d{1,3}(?:st|nd|rd|th)|[Tt]wenty|[Tt]hirty)(?:[- ][a-z]+)?`;
/** "The 26th Constitutional Amendment" of Pakistan. */
const KIND = String.raw`\s+(?:constitutional\s+)?`;
const ORDINAL_NOUN = new RegExp(String.raw`\b(${WRITTEN})${KIND}(amendments?)\b`, 'gi');
const BETWEEN = new RegExp(`^${KIND}$`, 'i');

/** What stands before the last ordinal of a list: "Thirteenth, Fourteenth and" in "Thirteenth, Fourteenth and Fifteenth Amendments". */
const EARLIER = /([A-Za-z0-9-]+)(?:,|,? (?:and|or|&)) $/;

/** Without the noun an ordinal is an amendment only as the whole object of these verbs: not in "took the 25th place", "the Fifth Avenue bus". */
const WITHOUT_NOUN =
  /\b(?:t(?:ake|akes|aking|ook|aken)|ple(?:ad|ads|ading|aded|d)|invok(?:e|es|ing|ed)|assert(?:s|ing|ed)?) the (?=(?:Fifth|5th|25th|Twenty-[Ff]ifth)(?:[.,;:!?"')\]]|$| (?:in|at|on|when|to|and|or|but|as|before|after|because|again|rather|over|during|by|against|for|while|instead|[a-z]+ times|\d+ times)\b))/g;

const amendment = (number: ParsedNumber, start: number, end: number, titled: boolean): ProvisionMatch => ({
  form: 'amendment',
  number: number.number,
  base: number.base,
  start,
  end,
  phraseStart: start,
  phraseEnd: end,
  titled,
  model: false,
});

/** The ordinals of a list before the one at `at`, nearest first. */
function earlierInList(text: string, at: number): { number: ParsedNumber; start: number }[] {
  const earlier: { number: ParsedNumber; start: number }[] = [];
  for (let end = at; ; ) {
    const from = Math.max(0, end - 32);
    const join = EARLIER.exec(text.slice(from, end));
    if (!join) return earlier;
    const start = from + join.index;
    const word = join[1] as string;
    const number = /^[A-Z\d]/.test(word) ? readOrdinal(text, start) : undefined;
    if (!number || number.end !== start + word.length) return earlier;
    earlier.push({ number, start });
    end = start;
  }
}

function named(text: string): ProvisionMatch[] {
  const matches: ProvisionMatch[] = [];
  for (const hit of text.matchAll(ORDINAL_NOUN)) {
    const words = hit[1] as string;
    const noun = hit[2] as string;
    // The words before the noun may hold one that is no number: "the proposed Fourth Amendment".
    const at = readOrdinal(text, hit.index) ? hit.index : hit.index + words.lastIndexOf(' ') + 1;
    const number = readOrdinal(text, at);
    const end = hit.index + hit[0].length;
    if (!number || !BETWEEN.test(text.slice(number.end, end - noun.length))) continue;
    const titled = /^[A-Z]/.test(noun);
    if (!titled && number.style === 'word') continue;
    matches.push(amendment(number, at, end, titled));
    if (!/s$/i.test(noun)) continue;
    for (const earlier of earlierInList(text, at))
      matches.push(amendment(earlier.number, earlier.start, earlier.number.end, titled));
  }
  return matches;
}

function withoutNoun(text: string): ProvisionMatch[] {
  return [...text.matchAll(WITHOUT_NOUN)].flatMap((hit) => {
    const start = hit.index + hit[0].length;
    const number = readOrdinal(text, start);
    return number ? [amendment(number, start, number.end, true)] : [];
  });
}

/** The amendments of a folded text, in no order. */
export const findAmendments = (text: string): ProvisionMatch[] => [...named(text), ...withoutNoun(text)];
