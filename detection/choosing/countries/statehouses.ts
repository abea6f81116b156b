/** Legislatures of states and provinces, whose chambers and parties are called as the country's own are: "the Senate" in Tallahassee. */
import type { ArticleText } from '../../article-text.ts';

interface Level {
  /** What both levels have and call alike. */
  common: RegExp;
  /** What a page about a state's or province's legislature says, and what one about the country's. */
  state: RegExp;
  federal: RegExp;
}

/** Behind a party's letter: in full where the press does not abbreviate. */
const STATES =
  'Alaska|Hawaii|Idaho|Iowa|Maine|Ohio|Texas|Utah|[A-Z][a-z]{1,4}\\.|[A-Z]\\.\\s?[A-Z]\\.|[A-Z]{2}\\b';

/** "R-Bradenton" sits for a town, "R-Fla." for a state. */
const LEVELS: Readonly<Record<string, Level>> = {
  US: {
    common: /^(?:House|Senate|Speaker|Supreme Court|[Ss]ecretary of [Ss]tate|[Aa]ttorney [Gg]eneral)\b/,
    state: new RegExp(
      `\\b(?:Legislature|General Assembly|House of Delegates|[Ss]tatehouse|[Gg]overnor|Gov\\.|Senate President(?! pro)|state history|statewide|K-12|state (?:Senate|House|Rep|Sen|lawmaker|legislat|representative|senator|budget|Capitol)|[RD]-(?!${STATES})[A-Z][a-z]+)`,
      'g',
    ),
    federal: new RegExp(
      `\\b(?:U\\.?S\\.? (?:House|Rep|Sen)|United States|Congress|[Cc]ongressional|Capitol Hill|White House|Washington|[Ff]ederal|(?:Democratic|Republican) National|(?<!Senate )President (?!pro)[A-Z]|Trump|Biden|Obama|[RD]-(?:${STATES}))`,
      'g',
    ),
  },
  CA: {
    common: /^(?:Liberal|Tor(?:y|ies)|Conservative|NDP|New Democrat)/,
    state: /\b(?:[Pp]remier|[Pp]rovincial|[Ll]egislature|MLAs?|MNAs?|MPPs?|Progressive Conservatives?)\b/g,
    federal: /\b(?:[Ff]ederal|House of Commons|MPs?|Ottawa|Parliament Hill|[Pp]rime [Mm]inister)\b/g,
  },
};

const countIn = (text: ArticleText, signs: RegExp): number =>
  text.blocks.reduce((sum, { folded }) => sum + (folded.text.match(signs)?.length ?? 0), 0);

/** Whether what the words call is more likely a state's or province's of the country than the country's own. */
export function isStatesOwn(words: string, country: string, text: ArticleText): boolean {
  const level = LEVELS[country];
  if (!level?.common.test(words)) return false;
  return text.remember(`statehouse ${country}`, () => {
    const state = countIn(text, level.state);
    return state > countIn(text, level.federal);
  });
}
