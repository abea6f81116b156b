/** Chooses the sense of a name. */
import type { ArticleText } from '../article-text.ts';
import type { IndexedCard } from '../names-index/source.ts';
import type { Reason } from '../reasons.ts';
import type { Why } from '../types.ts';
import { isSpokenOfAsState } from './countries/spoken-of-as-state.ts';
import { WORDS_IN_CAPITALS } from './generic-words.ts';
import { isPartOfAnotherName } from './longer-names/part-of-name.ts';
import { cardsOf, type KnownPage, type LocatedMatch, meaningful, wordsOf } from './matches.ts';
import { type Contender, givesWay, yieldsToNamesake } from './places/places-of-one-name.ts';
import { before, behind, standsAfterIn } from './places/spoken-of-as-place.ts';
import { type Case, plead } from './plead.ts';
import { isAboutSport, isAthletesCountry } from './sport.ts';
import { scoreOf, weights } from './weights.ts';

export interface ChosenSense {
  card: IndexedCard;
  score: number;
  why: Why;
}

/** In a headline in capitals an acronym that is also a word needs something else that speaks for it. */
function isWordInCapitals(located: LocatedMatch, text: ArticleText, evidenceBeyondName: number): boolean {
  const { shouting } = text.block(located.block);
  return shouting && WORDS_IN_CAPITALS.has(wordsOf(located, text)) && evidenceBeyondName < weights.cueOnPage;
}

const contender = (words: string, { card, isClear = false, beside }: Case): Contender | undefined =>
  card.place && { words, card, place: card.place, isClear, beside };

/** Whether a place is out because of another one of the same name. */
function yields(words: string, one: Case, other: Case, page: KnownPage): boolean {
  const [first, second] = [contender(words, one), contender(words, other)];
  return first !== undefined && second !== undefined && givesWay(first, second, page);
}

/** In a report of a match a country is its team, unless it is spoken of as a state. */
const isTeamOnThisPage = (located: LocatedMatch, text: ArticleText): boolean =>
  isAboutSport(text) &&
  !standsAfterIn(located, text) &&
  !isSpokenOfAsState(located, text) &&
  !isAthletesCountry(before(located, text), behind(located, text));

/** What speaks for a sense for which nothing else on the page does. */
const plainReason = ({ match }: LocatedMatch): Reason => ({
  kind: new Set(cardsOf(match).map(({ id }) => id)).size > 1 ? 'usualSense' : 'onlySense',
});

/** Chooses the sense of a name; undefined where none is sure enough. */
export function chooseSense(located: LocatedMatch, page: KnownPage): ChosenSense | undefined {
  const { text, surely } = page;
  const words = wordsOf(located, text);
  const pleaded = meaningful(located.match)
    .map((sense) => plead(located, sense, page))
    .filter((found) => found !== undefined)
    .sort((a, b) => b.evidence - a.evidence);
  const [best, second] = pleaded.filter(
    (one) =>
      !pleaded.some(
        (other) => yields(words, one, other, page) || yieldsToNamesake(words, one, other, surely),
      ),
  );
  if (!best || best.evidence < weights.threshold) return undefined;
  const isRival = second !== undefined && second.card.id !== best.card.id;
  if (isRival && best.evidence - second.evidence < weights.margin) return undefined;
  if (isWordInCapitals(located, text, best.evidence - weights.plainName)) return undefined;
  if (best.card.kind === 'country' && isTeamOnThisPage(located, text)) return undefined;
  if (isPartOfAnotherName(located, best.card, page)) return undefined;
  const why: Why = { reasons: best.reasons.length > 0 ? best.reasons : [plainReason(located)] };
  if (isRival) why.runnerUp = { card: second.card.id, title: second.card.title };
  return { card: best.card, score: scoreOf(best.evidence), why };
}
