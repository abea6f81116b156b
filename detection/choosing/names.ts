import { heldOn } from '../../data/days.ts';
import type { ArticleText } from '../article-text.ts';
import { holdsPhrase } from '../article-text.ts';
import { cardOfSense, ruleOfSense } from '../names-index/open.ts';
import type { IndexedCard, IndexedPlace, Period } from '../names-index/source.ts';
import type { Reason } from '../reasons.ts';
import type { Why } from '../types.ts';
import { pleadDemonym } from './demonyms.ts';
import { WORDS_IN_CAPITALS } from './generic-words.ts';
import {
  cardsOf,
  isDemonym,
  isWitnessed,
  type KnownEdges,
  type LocatedMatch,
  meaningful,
  plainCard,
  type Surely,
} from './matches.ts';
import { isOfficeholderElsewhere, isSurnameOfCountry } from './namesakes.ts';
import { pleadPlace } from './places.ts';
import { type Contender, givesWay } from './places-of-one-name.ts';
import {
  isNamedAfter,
  isPartOfAcronymsName,
  isPartOfLongerPlaceName,
  isPartOfOtherPersonsName,
  isPartOfThing,
  surroundingsOf,
} from './proper-names.ts';
import { isAboutSport, isTeam } from './sport.ts';
import { scoreOf, weights } from './weights.ts';
import { isSaidToBeProvince, isSpokenOfAsPlace, standsAfterIn } from './where-it-lies.ts';
import { isAnothersBody } from './whose-body.ts';

export interface ChosenSense {
  card: IndexedCard;
  score: number;
  why: Why;
}

const PLACE_KINDS = new Set(['country', 'region', 'place']);

/** What speaks for one sense of a name. */
interface Case {
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
  if (REPORTS.test(folded.text.slice(match.end, match.end + 24))) return false;
  return titleCase || shouting || match.start - the.length <= text.sentence(block, match.start).start + 1;
}

const REPORTS = /^,? (?:is |has |first |also |previously )*(?:report|said|says|wrote|quot|cited|told)/;

/** What is called by the town where it has its seat or took place. */
const SEATED_IN_TOWNS = new Set(['organisation', 'event']);

/** "The court in Karlsruhe": behind "in" a town's name is the town, and not what has its seat there. */
const isSpokenOfAsItsTown = (located: LocatedMatch, text: ArticleText): boolean =>
  standsAfterIn(located, text) && cardsOf(located.match).some(({ kind, place }) => kind === 'place' && place);

/** Whether the article's own date says that the name means this: "President Bush" in 2005. */
const isPublishedDuring = (published: string | undefined, during: Period | undefined): boolean =>
  published !== undefined && during !== undefined && heldOn(published, during);

/** "Cameroon, Chad and Niger": whether the name before or behind is a country's, with a comma or "and" between. */
function standsInListOfCountries({ block, match }: LocatedMatch, edges: KnownEdges): boolean {
  const links = [2, ' and '.length];
  const beside = links.flatMap((link) => [
    edges.byEnd.get(`${block}:${match.start - link}`),
    edges.byStart.get(`${block}:${match.end + link}`),
  ]);
  return beside.some((other) => other !== undefined && plainCard(other.match)?.kind === 'country');
}

/** Gathers evidence for one sense; undefined where a condition of the name is not met. */
function plead(
  located: LocatedMatch,
  sense: number,
  text: ArticleText,
  edges: KnownEdges,
  surely: Surely,
): Case | undefined {
  const { block, match } = located;
  const { index } = match;
  const card = cardOfSense(index, sense);
  const rule = ruleOfSense(index, sense);
  const folded = text.folded(block);
  if (isAnothersBody(located, sense, text, edges, surely)) return undefined;
  if (isOfficeholderElsewhere(located, card, text, edges)) return undefined;
  if (SEATED_IN_TOWNS.has(card.kind) && isSpokenOfAsItsTown(located, text)) return undefined;
  if (rule.unless?.some((word) => text.countOnPage(word) > 0)) return undefined;
  if (rule.needsThe && !located.isOwned && !followsThe(located, rule.needsThe, text)) return undefined;
  if (rule.demonym) {
    const found = pleadDemonym(located, rule.demonym, card, text, edges, surely);
    return found && { card, ...found };
  }
  if (card.place) {
    if (rule.afterTown && !isSaidToBeProvince(located, card, text, edges)) return undefined;
    const found = pleadPlace(located, { card, place: card.place }, text, edges, surely);
    return found && { card, ...found };
  }
  const reasons: Reason[] = [];
  let evidence = 0;
  const add = (weight: number, reason?: Reason): void => {
    evidence += weight;
    if (reason) reasons.push(reason);
  };

  const elsewhere = surely.cards.get(card.id) ?? 0;
  const isOfTheTime = isPublishedDuring(text.published, rule.during);
  const hasOtherSign = rule.needs !== undefined || rule.needsSelf || located.isOwned;
  if (rule.during && text.published && !isOfTheTime && !hasOtherSign) return undefined;
  if (isOfTheTime) add(weights.ofTheTime, { kind: 'ofTheTime' });
  if (located.isOwned) add(weights.ownerNamed, { kind: 'ownerNamed' });
  else if (rule.needsSelf && !isOfTheTime) {
    if (elsewhere === 0 || surely.relatives.has(card.id)) return undefined;
    add(weights.fullNameOnPage, { kind: 'fullNameOnPage', phrases: [card.title] });
  }
  const isListed = card.kind === 'country' && standsInListOfCountries(located, edges);
  const needs = located.isOwned || isOfTheTime || isListed ? undefined : rule.needs;
  if (needs) {
    const met = needs.filter((word) => text.countOnPage(word) > 0);
    if (met.length === 0) return undefined;
    add(weights.needsMet, { kind: 'pageSays', phrases: met.slice(0, 2) });
  }
  const words = folded.slice(match.start, match.end);
  const isEveryday =
    card.kind === 'term' && card.familiarity === 'everyday' && rule.anyCase && !/[\s-]/.test(words);
  if (!needs && (!rule.needsSelf || isOfTheTime)) add(isEveryday ? weights.everydayTerm : weights.plainName);
  if (rule.default) add(weights.defaultSense, { kind: 'usualSense' });
  if (elsewhere > 0 && !rule.needsSelf && match.senses.length > 1)
    add(weights.fullNameOnPage, { kind: 'sameInFull', count: elsewhere });

  const sentence = text.sentenceText(block, match.start);
  const inSentence = card.cues.filter((cue) => holdsPhrase(sentence, cue));
  const onPage = card.cues.filter((cue) => !inSentence.includes(cue) && text.countOnPage(cue) > 0);
  if (inSentence.length > 0)
    add(weights.cueInSentence * Math.min(2, inSentence.length), {
      kind: 'inSentence',
      phrases: inSentence.slice(0, 2),
    });
  if (onPage.length > 0)
    add(weights.cueOnPage * Math.min(3, onPage.length), {
      kind: 'pageSpeaksOf',
      phrases: onPage.slice(0, 3),
    });
  const related = card.related.filter((id) => surely.likely.has(id)).length;
  if (related > 0) add(weights.relatedOnPage * Math.min(2, related));
  if (card.countries.some((country) => isWitnessed(surely.countries, country, card.id)))
    add(weights.countryOnPage);
  return { card, evidence, reasons };
}

/** "Jordan's foreign minister", "the border with Jordan": nothing that is said of a person. */
const STATES_BEHIND =
  /^'s? (?:(?:[Ff]oreign|[Pp]rime|[Dd]efen[cs]e|[Ii]nterior|[Ff]inance) [Mm]inist|(?:army|border|capital|constitution|currency|economy|government|king|King|military|monarchy|parliament|police|president|royal|security|state)\b)/;
const STATES_BEFORE =
  /\b(?:border(?:s|ing)? (?:with|of)|government of|kingdom of|Kingdom of|refugees (?:in|from)|neighbou?ring|(?:troops|flights|aid|exports) to) $/;

const isSpokenOfAsState = (text: string, start: number, end: number): boolean =>
  STATES_BEHIND.test(text.slice(end, end + 40)) ||
  STATES_BEFORE.test(text.slice(Math.max(0, start - 24), start));

const isPersonNotState = (
  located: LocatedMatch,
  text: ArticleText,
  edges: KnownEdges,
  surely: Surely,
): boolean =>
  !standsAfterIn(located, text) &&
  !isSpokenOfAsState(text.folded(located.block), located.match.start, located.match.end) &&
  isSurnameOfCountry(located, text, edges, surely);

/** Characters before a name that can make a team of it. */
const TEAM_WITHIN = 24;

/** "(Reuters)", or an agency in a block of its own: who took a picture explains nothing. */
const isCredit = (card: IndexedCard, text: string, start: number, end: number): boolean =>
  card.topic === 'media' &&
  ((text[start - 1] === '(' && /^\)\s*$/.test(text.slice(end))) ||
    text.slice(start, end) === text.trim().replace(/\.$/, ''));

/** Whether the words around show that the name is only part of another one. */
function isPartOfAnotherName(
  located: LocatedMatch,
  card: IndexedCard,
  text: ArticleText,
  edges: KnownEdges,
  surely: Surely,
): boolean {
  const { block, match } = located;
  const { folded, shouting, titleCase } = text.block(block);
  if (isCredit(card, folded.text, match.start, match.end)) return true;
  if (shouting || titleCase) return false;
  const words = folded.text.slice(match.start, match.end);
  const isAcronym = words === words.toUpperCase();
  if (PLACE_KINDS.has(card.kind)) {
    const around = folded.text.slice(Math.max(0, match.start - TEAM_WITHIN), match.end + 60);
    const at = Math.min(TEAM_WITHIN, match.start);
    if (isTeam(around.slice(0, at), around.slice(at + words.length))) return true;
    if (isPartOfThing({ text: folded.text, start: match.start, end: match.end })) return true;
    // "WASHINGTON Barack Obama said": a dateline ends where its capitals end.
    if (isAcronym && words.length > 4 && folded.text.slice(0, match.start).trim() === '') return false;
    if (isAcronym) return isPartOfAcronymsName(surroundingsOf(located, text, edges));
    if (isPartOfLongerPlaceName(surroundingsOf(located, text, edges), card.place !== undefined)) return true;
    if (card.kind === 'country' && isPersonNotState(located, text, edges, surely)) return true;
    if (!card.alsoGivenName || isDemonym(match) || standsInListOfCountries(located, edges)) return false;
    if (card.place && isSpokenOfAsPlace(located, text, edges)) return false;
    if (card.kind === 'country' && isSpokenOfAsState(folded.text, match.start, match.end)) return false;
    const { start } = text.sentence(block, match.start);
    return surely.tagger().isPerson(text.sentenceText(block, match.start), {
      start: match.start - start,
      end: match.end - start,
    });
  }
  const around = surroundingsOf(located, text, edges);
  if (isNamedAfter(around, card.topic === 'companies')) return true;
  // "Shahidul Islam Chowdhury", but "Sunni Islam".
  if (words === 'Islam' && isPartOfOtherPersonsName(around, '')) return true;
  return (
    card.kind === 'person' &&
    !/\s/.test(words) &&
    isPartOfOtherPersonsName(around, card.title.split(' ')[0] ?? '')
  );
}

/** In a headline in capitals an acronym that is also a word needs something else that speaks for it. */
function isWordInCapitals(located: LocatedMatch, text: ArticleText, evidenceBeyondName: number): boolean {
  const { folded, shouting } = text.block(located.block);
  if (!shouting) return false;
  const written = folded.text.slice(located.match.start, located.match.end);
  return WORDS_IN_CAPITALS.has(written) && evidenceBeyondName < weights.cueOnPage;
}

const contender = ({ card, isClear = false, beside }: Case): Contender | undefined =>
  card.place && { card, place: card.place, isClear, beside };

/** Whether a place is out because of another one of the same name. */
function yields(one: Case, other: Case, surely: Surely): boolean {
  const [first, second] = [contender(one), contender(other)];
  return first !== undefined && second !== undefined && givesWay(first, second, surely);
}

/** Chooses the sense of a name; undefined where none is sure enough. */
export function chooseSense(
  located: LocatedMatch,
  text: ArticleText,
  edges: KnownEdges,
  surely: Surely,
): ChosenSense | undefined {
  const pleaded = meaningful(located.match)
    .map((sense) => plead(located, sense, text, edges, surely))
    .filter((found) => found !== undefined)
    .sort((a, b) => b.evidence - a.evidence);
  const [best, second] = pleaded.filter(
    (lesser) => !pleaded.some((greater) => yields(lesser, greater, surely)),
  );
  if (!best || best.evidence < weights.threshold) return undefined;
  const isRival = second !== undefined && second.card.id !== best.card.id;
  if (isRival && best.evidence - second.evidence < weights.margin) return undefined;
  if (isWordInCapitals(located, text, best.evidence - weights.plainName)) return undefined;
  if (best.card.kind === 'country' && isAboutSport(text) && !standsAfterIn(located, text)) return undefined;
  if (isPartOfAnotherName(located, best.card, text, edges, surely)) return undefined;
  const why: Why = { reasons: best.reasons.length > 0 ? best.reasons : [{ kind: 'onlySense' }] };
  if (isRival) why.runnerUp = { card: second.card.id, title: second.card.title };
  return { card: best.card, score: scoreOf(best.evidence), why };
}
