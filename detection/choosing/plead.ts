/** What speaks for one sense of a name: its conditions, and what the page and the sentence say. */
import { heldOn } from '../../data/days.ts';
import { type ArticleText, holdsPhrase } from '../article-text.ts';
import type { Rule } from '../names-index/layout.ts';
import { cardOfSense, ruleOfSense } from '../names-index/open.ts';
import type { IndexedCard, IndexedPlace } from '../names-index/source.ts';
import type { Reason } from '../reasons.ts';
import { pleadDemonym } from './countries/demonyms.ts';
import { isOfficeholderElsewhere } from './countries/offices.ts';
import { isSpokenOfAsState } from './countries/spoken-of-as-state.ts';
import { isAnothersBody } from './countries/whose-body.ts';
import { isDefinedOtherwise } from './defined-otherwise.ts';
import {
  cardsOf,
  isWitnessed,
  type KnownPage,
  type LocatedMatch,
  type Page,
  type Surely,
  standsInListOfCountries,
  wordsOf,
} from './matches.ts';
import { pleadPlace } from './places/plead-place.ts';
import { isElsewhere } from './places/said-of-places.ts';
import { standsAfterIn } from './places/spoken-of-as-place.ts';
import { isSaidToBeProvince } from './places/where-it-lies.ts';
import { weights } from './weights.ts';
import { isNamedCountry } from './witnesses.ts';

/** What speaks for one sense of a name. */
export interface Case {
  card: IndexedCard;
  /** Of a place: the text says where it lies; it is named beside places of its country. */
  isClear?: boolean;
  beside?: IndexedPlace | undefined;
  evidence: number;
  reasons: Reason[];
}

/** Whether "the" stands before the name as the name is written; a capital may open the sentence. The Hill in mid-sentence is a newspaper. */
function followsThe({ block, match }: LocatedMatch, written: 'the' | 'The', text: ArticleText): boolean {
  const { folded, titleCase, shouting } = text.block(block);
  const the = /\b[Tt]he\s+$/.exec(folded.text.slice(Math.max(0, match.start - 6), match.start))?.[0];
  if (!the || the.startsWith('t') || written === 'The') return the !== undefined;
  // "The Hill is reporting": a newspaper speaks there, too, at a sentence's head.
  const isPaper = PAPERS.test(folded.text.slice(match.start, match.end));
  if (isPaper && REPORTS.test(folded.text.slice(match.end, match.end + 24))) return false;
  return titleCase || shouting || match.start - the.length <= text.sentence(block, match.start).start + 1;
}

/** What newspapers are called, too. */
const PAPERS = /^(?:Capitol|City|Hill|Nation|Union)$/;
const REPORTS = /^,? (?:is |has |first |also |previously )*(?:report|said|says|wrote|quot|cited|told)/;

/** What is called by the town where it has its seat or took place. */
const SEATED_IN_TOWNS = new Set(['organisation', 'event']);

/** "The court in Karlsruhe": behind "in" a town's name is the town, and not what has its seat there. */
const isSpokenOfAsItsTown = (located: LocatedMatch, text: ArticleText): boolean =>
  standsAfterIn(located, text) && cardsOf(located.match).some(({ kind, place }) => kind === 'place' && place);

/** "Rejected by 50.7 percent to 49.3 percent": a number that is also a name counts something. */
const COUNTED = /^ ?(?:%|degrees|kg|km|million|billion|per ?cent|points|seconds)/;

const isCount = ({ block, match }: LocatedMatch, text: ArticleText): boolean => {
  const found = text.folded(block);
  return (
    /^\d/.test(found.slice(match.start, match.end)) && COUNTED.test(found.slice(match.end, match.end + 12))
  );
};

/** What is added up for a sense. */
class Pleas {
  evidence = 0;
  readonly reasons: Reason[] = [];

  add(weight: number, reason?: Reason): void {
    this.evidence += weight;
    if (reason) this.reasons.push(reason);
  }
}

/** Whether what stands beside the name makes it somebody else's, or something else. */
function isRuledOut(located: LocatedMatch, sense: number, page: KnownPage): boolean {
  const { text } = page;
  const { index } = located.match;
  const card = cardOfSense(index, sense);
  const { unless, needsThe } = ruleOfSense(index, sense);
  return (
    isAnothersBody(located, sense, page) ||
    isOfficeholderElsewhere(located, card, page) ||
    isDefinedOtherwise(located, card, page) ||
    (card.kind === 'country' && isElsewhere(located, page)) ||
    isCount(located, text) ||
    (SEATED_IN_TOWNS.has(card.kind) && isSpokenOfAsItsTown(located, text)) ||
    unless?.some((word) => text.countOnPage(word) > 0) === true ||
    (needsThe !== undefined && !located.isOwned && !followsThe(located, needsThe, text))
  );
}

/** What says that the name means the card although its own conditions are not asked for; undefined where nothing does. */
function exemption(
  located: LocatedMatch,
  card: IndexedCard,
  { during }: Rule,
  { text, edges }: Page,
): { weight: number; reason?: Reason } | undefined {
  if (located.isOwned) return { weight: weights.ownerNamed, reason: { kind: 'ownerNamed' } };
  if (located.isFull)
    return {
      weight: weights.fullNameOnPage,
      reason: { kind: 'fullNameOnPage', phrases: [wordsOf(located, text)] },
    };
  // "President Bush" in 2005.
  if (during && text.published !== undefined && heldOn(text.published, during))
    return { weight: weights.ofTheTime, reason: { kind: 'ofTheTime' } };
  const isState = standsInListOfCountries(located, edges) || isSpokenOfAsState(located, text);
  return card.kind === 'country' && isState ? { weight: 0 } : undefined;
}

/** How often the page names a country at least that it is about. */
const NAMED_AT_LEAST = 2;

/** Whether the page is about the card's country, by whatever names: Abe and the Diet are Japan's. */
function isAboutCountryOf(
  { id, countries: [country] }: IndexedCard,
  { countries, namings }: Surely,
): boolean {
  if (country === undefined || !isNamedCountry(countries.get(country), id)) return false;
  const own = namings.get(country) ?? 0;
  return own >= NAMED_AT_LEAST && own === Math.max(...namings.values());
}

/** Adds what the name's own conditions bring; false where one is not met. */
function pleadConditions(
  located: LocatedMatch,
  card: IndexedCard,
  rule: Rule,
  page: KnownPage,
  pleas: Pleas,
): boolean {
  const { text, surely } = page;
  const exempt = exemption(located, card, rule, page);
  if (exempt) {
    pleas.add(exempt.weight + weights.plainName, exempt.reason);
    return true;
  }
  const { needs, needsCountry, needsSelf, during } = rule;
  if (needsSelf) {
    if (!surely.cards.has(card.id) || surely.relatives.has(card.id)) return false;
    pleas.add(weights.fullNameOnPage, { kind: 'fullNameOnPage', phrases: [card.title] });
  }
  if (needs) {
    const met = needs.filter((word) => text.countOnPage(word) > 0);
    if (met.length > 0) pleas.add(weights.needsMet, { kind: 'pageSays', phrases: met.slice(0, 2) });
    else if (needsCountry && isAboutCountryOf(card, surely)) pleas.add(weights.needsMet, { kind: 'country' });
    else return false;
    return true;
  }
  // The article is of another time, and nothing else is asked for that could speak for the name.
  if (during && text.published && !needsSelf) return false;
  if (!needsSelf)
    pleas.add(isEverydayWord(located, card, rule, text) ? weights.everydayTerm : weights.plainName);
  return true;
}

const isEverydayWord = (located: LocatedMatch, card: IndexedCard, rule: Rule, text: ArticleText): boolean =>
  card.kind === 'term' &&
  card.familiarity === 'everyday' &&
  rule.anyCase === true &&
  !/[\s-]/.test(wordsOf(located, text));

/** Adds what the sentence and the page say of the card's subject. */
function pleadContext(
  { block, match }: LocatedMatch,
  card: IndexedCard,
  { text, surely }: KnownPage,
  pleas: Pleas,
): void {
  const sentence = text.sentenceText(block, match.start);
  const inSentence = card.cues.filter((cue) => holdsPhrase(sentence, cue));
  const onPage = card.cues.filter((cue) => !inSentence.includes(cue) && text.countOnPage(cue) > 0);
  if (inSentence.length > 0)
    pleas.add(weights.cueInSentence * Math.min(2, inSentence.length), {
      kind: 'inSentence',
      phrases: inSentence.slice(0, 2),
    });
  if (onPage.length > 0)
    pleas.add(weights.cueOnPage * Math.min(3, onPage.length), {
      kind: 'pageSpeaksOf',
      phrases: onPage.slice(0, 3),
    });
  const related = card.related.filter((id) => surely.likely.has(id)).length;
  if (related > 0) pleas.add(weights.relatedOnPage * Math.min(2, related));
  if (card.countries.some((country) => isWitnessed(surely.countries, country, card.id)))
    pleas.add(weights.countryOnPage);
}

/** Gathers evidence for one sense; undefined where a condition of the name is not met. */
export function plead(located: LocatedMatch, sense: number, page: KnownPage): Case | undefined {
  const { surely } = page;
  const { index, senses } = located.match;
  const card = cardOfSense(index, sense);
  const rule = ruleOfSense(index, sense);
  if (isRuledOut(located, sense, page)) return undefined;
  if (rule.demonym) {
    const found = pleadDemonym(located, rule.demonym, card, page);
    return found && { card, ...found };
  }
  if (card.place) {
    if (rule.afterTown && !isSaidToBeProvince(located, card, page)) return undefined;
    const found = pleadPlace(located, { card, place: card.place }, page);
    return found && { card, ...found };
  }
  const pleas = new Pleas();
  if (!pleadConditions(located, card, rule, page, pleas)) return undefined;
  if (rule.default) pleas.add(weights.defaultSense, { kind: 'usualSense' });
  const elsewhere = surely.cards.get(card.id) ?? 0;
  if (elsewhere > 0 && !rule.needsSelf && senses.length > 1)
    pleas.add(weights.fullNameOnPage, { kind: 'sameInFull', count: elsewhere });
  pleadContext(located, card, page, pleas);
  return { card, evidence: pleas.evidence, reasons: pleas.reasons };
}
