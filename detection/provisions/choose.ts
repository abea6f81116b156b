import { type ArticleText, holdsPhrase } from '../article-text.ts';
import { scoreOf, weights } from '../choosing/weights.ts';
import type { IndexedCard } from '../names-index/source.ts';
import type { Reason } from '../reasons.ts';
import type { Why } from '../types.ts';
import { describedCard, hasNumber, type Instrument, type InstrumentTable } from './instruments.ts';
import type { ProvisionMatch } from './match.ts';
import { genericOwner, namesOwner, namesSomeOwner, ownerAfter, ownerBefore } from './owner.ts';

export interface LocatedProvision {
  block: number;
  match: ProvisionMatch;
}

export interface ChosenProvision {
  card: IndexedCard;
  instrument: Instrument;
  score: number;
  /** The sentence itself named the owner, so that bare mentions elsewhere may follow it. */
  owned: boolean;
  why: Why;
}

interface Case {
  instrument: Instrument;
  card: IndexedCard;
  evidence: number;
  owned: boolean;
  /** The sentence says "of the code", and this instrument is a code. */
  isGenericOwner: boolean;
  /** A cue of the instrument or of this number stands in the sentence. */
  isCued: boolean;
  reasons: Reason[];
  /** The sentence or the page speaks of the instrument. */
  isInSight: boolean;
  /** The words that named the owner, and whether the page has anything else that speaks for it. */
  ownerWords?: string | undefined;
  hasOtherSigns: boolean;
}

/** Text around a provision, as the owner rules want it. */
interface Around {
  before: string;
  after: string;
  sentence: string;
}

function around(text: ArticleText, { block, match }: LocatedProvision): Around {
  const folded = text.folded(block);
  const { start, end } = text.sentence(block, match.phraseStart);
  return {
    before: folded.slice(Math.max(start, match.phraseStart - 60), match.phraseStart),
    after: folded.slice(match.phraseEnd, Math.min(end, match.phraseEnd + 100)),
    sentence: folded.slice(start, end),
  };
}

const QUALIFIED: Record<NonNullable<ProvisionMatch['qualifier']>, RegExp> = {
  'security-council': /security-council/,
  'general-assembly': /general-assembly/,
  'executive-order': /executive-order/,
  common: /^geneva/,
};

/** How surely the words around name this instrument; the later in the list, the weaker. */
function ownership(
  instrument: Instrument,
  { match }: LocatedProvision,
  { before, after, sentence }: Around,
): { evidence: number; owned: boolean; reason?: Reason } {
  const { owners } = instrument;
  if (match.qualifier && QUALIFIED[match.qualifier].test(instrument.card.id))
    return {
      evidence: weights.ownerBefore,
      owned: true,
      reason: { kind: 'beforeNumber' },
    };
  let best: { at: number; owner: string } | undefined;
  for (const owner of owners) {
    const at = ownerAfter(after, owner);
    if (at !== undefined && (!best || at < best.at || (at === best.at && owner.length > best.owner.length)))
      best = { at, owner };
  }
  if (best)
    // Of two owners after the number the nearer counts: "Article 51 of the Charter of the United Nations, NATO said".
    return {
      evidence: weights.ownerAfter - Math.min(2, best.at / 30) + best.owner.length / 100,
      owned: true,
      reason: { kind: 'ownerAfter', phrases: [best.owner] },
    };
  const prior = owners.find((owner) => ownerBefore(before, owner));
  if (prior)
    return {
      evidence: weights.ownerBefore + prior.length / 100,
      owned: true,
      reason: { kind: 'ownerBefore', phrases: [prior] },
    };
  const near = owners.find((owner) => namesOwner(sentence, owner));
  if (near)
    return {
      evidence: weights.ownerInSentence,
      owned: false,
      reason: { kind: 'inSentence', phrases: [near] },
    };
  return { evidence: 0, owned: false };
}

/** "Voters passed Amendment 4": what is numbered in figures is put to a state's voters, and a constitution's amendments are ordinals. */
const isBallotMeasure = ({ block, match }: LocatedProvision, text: ArticleText): boolean =>
  match.form === 'amendment' &&
  /^amendments? \d/i.test(text.folded(block).slice(match.phraseStart, match.phraseStart + 14));

/** Whether another number of the list is unmistakably the instrument's: "Resolutions 242 and 338". */
const isBareInList = (instrument: Instrument, { form, number, list = [] }: ProvisionMatch): boolean =>
  list.some((other) => other !== number && describedCard(instrument, form, other)?.provision?.bare === true);

function plead(
  instrument: Instrument,
  located: LocatedProvision,
  text: ArticleText,
  words: Around,
  settled: Settled,
): Case | undefined {
  const { match } = located;
  const described = describedCard(instrument, match.form, match.number);
  if (!hasNumber(instrument, match.form, match.base)) return undefined;
  const fallback = instrument.rules.forms.find(({ form }) => form === match.form)?.fallback ?? true;
  const card = described ?? (fallback ? instrument.card : undefined);
  if (!card) return undefined;
  const reasons: Reason[] = [];
  let evidence = 0;
  const add = (weight: number, reason?: Reason): void => {
    evidence += weight;
    if (reason) reasons.push(reason);
  };
  const owner = ownership(instrument, located, words);
  if (!owner.owned && isBallotMeasure(located, text)) return undefined;
  add(owner.evidence, owner.reason);

  const generic = genericOwner(words.after);
  const isGenericOwner = generic !== undefined && instrument.card.title.toLowerCase().includes(generic);
  if (isGenericOwner) add(weights.genericOwner);

  const cues = [...(described?.cues ?? []), ...instrument.rules.cues];
  const inSentence = cues.filter((cue) => holdsPhrase(words.sentence, cue));
  if (inSentence.length > 0)
    add(weights.cueInSentence * Math.min(2, inSentence.length), {
      kind: 'inSentence',
      phrases: inSentence.slice(0, 2),
    });
  const onPage = instrument.rules.cues.filter(
    (cue) => !inSentence.includes(cue) && text.countOnPage(cue) > 0,
  );
  const owners = [...instrument.owners, ...instrument.rules.cues];
  const counts = owners.map((phrase) => text.countOnPage(phrase));
  const most = Math.max(0, ...counts);
  if (most > 0) {
    const phrase = owners[counts.indexOf(most)] as string;
    add(weights.ownerOnPage * Math.min(3, 1 + Math.log2(most)), {
      kind: 'ownerOnPage',
      phrases: [phrase],
      count: most,
    });
  }
  if (owners.some((phrase) => text.isInHead(phrase))) add(weights.ownerInHead);
  const pageCues =
    onPage.length +
    (described?.cues ?? []).filter((cue) => !inSentence.includes(cue) && text.countOnPage(cue) > 0).length;
  add(weights.cueOnPage * Math.min(3, pageCues));
  if (described) add(weights.describedProvision);
  if (described?.provision?.bare) add(weights.bareProvision, { kind: 'ownNumber' });
  if (settled.numbers.get(keyOf(match))?.has(instrument.card.id))
    add(weights.sameAsElsewhere, { kind: 'ownerElsewhere' });
  const ofForm = settled.instruments.get(match.form);
  if (ofForm?.has(instrument.card.id)) add(weights.instrumentOnPage);
  // On a page about India's Article 370, "Article 3" is not America's because of a Supreme Court.
  else if (ofForm && !described && !owner.owned) return undefined;
  // "Invoke" alone says nothing of whose article it is: the instrument, its body or a name that belongs to it must be in sight.
  const isNamed = cues.some((cue) => cue !== cue.toLowerCase() && text.countOnPage(cue) > 0);
  const isInList = isBareInList(instrument, match);
  if (isInList) add(weights.sameAsElsewhere, { kind: 'inList' });
  const isInSight =
    owner.evidence > 0 ||
    most > 0 ||
    isNamed ||
    isInList ||
    // What others are likened to is famous: there any cue will do.
    (match.model && described !== undefined && inSentence.length + pageCues > 0) ||
    settled.numbers.get(keyOf(match))?.has(instrument.card.id) === true;
  if (!isInSight && !card.provision?.bare) return undefined;
  const ownerWords = owner.owned ? owner.reason?.phrases?.[0] : undefined;
  const hasOtherSigns =
    inSentence.length + pageCues > 0 ||
    instrument.owners.some(
      (phrase) => !ownerWords?.includes(phrase.replace(/^the /i, '')) && text.countOnPage(phrase) > 0,
    );
  return {
    instrument,
    card,
    evidence,
    owned: owner.owned,
    isGenericOwner,
    isCued: inSentence.length > 0,
    isInSight,
    ownerWords,
    hasOtherSigns,
    reasons,
  };
}

/** What the page says outright. */
export interface Settled {
  /** For "form number": the instruments to which the page gave it in so many words. */
  numbers: Map<string, Set<string>>;
  /** By form the card ids of the instruments that it gives numbers to, or of which it has numbers that are no other's: Article 370. */
  instruments: Map<string, Set<string>>;
}

/** The instrument that a number alone is known to be of; undefined where it could be several's. */
export function unmistakable({ form, number }: ProvisionMatch, table: InstrumentTable): string | undefined {
  const [only, another] = (table.get(form) ?? []).filter(
    (instrument) => describedCard(instrument, form, number)?.provision?.bare === true,
  );
  return another ? undefined : only?.card.id;
}

export const keyOf = ({ form, number }: ProvisionMatch): string => `${form} ${number}`;

/** In place of an instrument's id: the page gave the number to one that Gloss does not know. */
const STRANGER = '';

/** What a text calls the law that it spoke of last. */
const LEGAL_NOUN = /\b(constitution|accord|charter|convention|covenant|pact|treaty)\b/gi;
const LAST_NAMED_WITHIN = 200;

/** "The accord is the country's new Constitution. Under Article V, …": of a constitution there, no treaty's article is meant, nor the reverse. */
function speaksOfOtherKind(
  text: ArticleText,
  { block, match }: LocatedProvision,
  { card }: Instrument,
): boolean {
  const before = text
    .folded(block)
    .slice(Math.max(0, match.phraseStart - LAST_NAMED_WITHIN), match.phraseStart);
  const last = [...before.matchAll(LEGAL_NOUN)].at(-1)?.[1]?.toLowerCase();
  return last !== undefined && (last === 'constitution') !== /constitution/i.test(card.title);
}

/** "The Rome Statute … under Article 19": whether the text right before names another instrument that has such a number, and not this one. */
function followsAnother(
  text: ArticleText,
  { block, match }: LocatedProvision,
  { instrument, isCued }: Case,
  table: InstrumentTable,
): boolean {
  if (isCued) return false;
  // Cut before they are joined: a block may be as long as a book, and hold a million numbers.
  const inBlock = text
    .folded(block)
    .slice(Math.max(0, match.phraseStart - LAST_NAMED_WITHIN), match.phraseStart);
  const inLast = block > 0 ? text.folded(block - 1).slice(-LAST_NAMED_WITHIN) : '';
  const before = `${inLast}\n${inBlock}`.slice(-LAST_NAMED_WITHIN);
  const isNamed = ({ owners }: Instrument): boolean => owners.some((owner) => namesOwner(before, owner));
  return (
    !isNamed(instrument) &&
    (table.get(match.form) ?? []).some(
      (other) => other !== instrument && hasNumber(other, match.form, match.base) && isNamed(other),
    )
  );
}

/** Nouns that a text numbers for many reasons. */
const COMMON_FORMS = new Set([
  'paragraph',
  'clause',
  'rule',
  'order',
  'protocol',
  'annex',
  'schedule',
  'title',
  'chapter',
  'section',
]);

const isDescribed = ({ card, instrument }: Case): boolean => card !== instrument.card;

/** The least evidence for a case that the sentence does not settle by naming the owner. */
function leastEvidence(found: Case, { match }: LocatedProvision): number {
  if (found.owned) return weights.threshold;
  if (isDescribed(found)) return weights.threshold;
  return (
    weights.threshold + weights.undescribedProvision + (COMMON_FORMS.has(match.form) ? weights.commonForm : 0)
  );
}

/**
 * An instrument without a card for the number stands back where another has one. Only being named outright saves it, and not
 * even that where the number is unmistakably another's: "UN Resolution 2758" is the General Assembly's.
 */
function withoutIdleFallbacks(cases: readonly Case[]): Case[] {
  const described = cases.filter(isDescribed);
  if (described.length === 0) return [...cases];
  const isSettled = described.some((found) => found.owned || found.card.provision?.bare);
  const isInSight = described.some((found) => found.isInSight);
  return cases.filter(
    (found) => isDescribed(found) || (found.owned && (!isSettled || (found.hasOtherSigns && !isInSight))),
  );
}

/** "Article 23 of the Basic Law": of two laws that are called so, the one that nothing else on the page speaks for is out. */
const withoutNamesakes = (cases: readonly Case[]): Case[] =>
  cases.filter(
    (found) =>
      found.hasOtherSigns ||
      !found.ownerWords ||
      !cases.some((other) => other.ownerWords === found.ownerWords && other.hasOtherSigns),
  );

/** A number that is known by itself gives way to the same number of an instrument that the page speaks of: Ireland's Eighth Amendment. */
function withoutStrangers(cases: readonly Case[]): Case[] {
  const isSpokenOf = cases.some(
    (found) => found.isInSight && isDescribed(found) && found.evidence >= weights.threshold,
  );
  return isSpokenOf ? cases.filter(({ isInSight }) => isInSight) : [...cases];
}

/** Chooses the instrument of a provision; undefined where none is sure enough. */
export function chooseProvision(
  located: LocatedProvision,
  text: ArticleText,
  table: InstrumentTable,
  settled: Settled,
): ChosenProvision | undefined {
  const { match } = located;
  const words = around(text, located);
  const pleaded = (table.get(match.form) ?? [])
    .map((instrument) => plead(instrument, located, text, words, settled))
    .filter((found) => found !== undefined);
  const [best, second] = withoutStrangers(withoutIdleFallbacks(withoutNamesakes(pleaded))).sort(
    (a, b) => b.evidence - a.evidence,
  );
  if (!best || best.evidence < leastEvidence(best, located)) return undefined;
  // "Article 5 of the Kenyan Constitution", "Chapter 11 of the novel": where Gloss does not know the owner, every guess is wrong.
  const key = keyOf(match);
  if (!best.owned && !match.qualifier && namesSomeOwner(words.after, match.form)) {
    settled.numbers.set(key, (settled.numbers.get(key) ?? new Set()).add(STRANGER));
    return undefined;
  }
  if (!best.owned && settled.numbers.get(key)?.has(STRANGER)) return undefined;
  if (!best.owned && !best.card.provision?.bare) {
    if (speaksOfOtherKind(text, located, best.instrument)) return undefined;
    if (followsAnother(text, located, best, table)) return undefined;
  }
  if (!match.titled && !best.owned && !best.isGenericOwner && !best.card.provision?.bare) return undefined;
  const rival = second && second.card.id !== best.card.id ? second : undefined;
  if (rival && best.evidence - rival.evidence < weights.margin) return undefined;
  const reasons: Reason[] = best.reasons.length > 0 ? best.reasons : [{ kind: 'ownNumber' }];
  if (match.model) reasons.push({ kind: 'model' });
  const why: Why = { reasons };
  if (rival && rival.evidence >= weights.threshold)
    why.runnerUp = { card: rival.card.id, title: rival.card.title };
  return {
    card: best.card,
    instrument: best.instrument,
    score: scoreOf(best.evidence),
    owned: best.owned,
    why,
  };
}
