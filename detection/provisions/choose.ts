import type { ArticleText } from '../article-text.ts';
import { scoreOf, weights } from '../choosing/weights.ts';
import type { IndexedCard } from '../names-index/source.ts';
import type { Reason } from '../reasons.ts';
import type { Why } from '../types.ts';
import { hasNumber, type Instrument, type InstrumentTable } from './instruments.ts';
import { namesOwner, namesSomeOwner } from './owner.ts';
import { around } from './ownership.ts';
import { type LocatedProvision, type Namings, type ProvisionsPage, provisionsPage } from './page.ts';
import { type Case, plead } from './plead.ts';
import { keyOf, STRANGER, settle, unmistakable } from './settled.ts';

export interface ChosenProvision {
  card: IndexedCard;
  instrument: Instrument;
  score: number;
  /** The sentence itself named the owner, so that bare mentions elsewhere may follow it. */
  owned: boolean;
  why: Why;
}

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
function chooseProvision(located: LocatedProvision, page: ProvisionsPage): ChosenProvision | undefined {
  const { match } = located;
  const { text, table, settled } = page;
  const words = around(page, located);
  const pleaded = (table.get(match.form) ?? [])
    .map((instrument) => plead(instrument, located, words, page))
    .filter((found) => found !== undefined);
  const key = keyOf(match);
  const atHome = pleaded.filter(({ isAbroad }) => !isAbroad);
  // "The 19th Amendment" in Colombo is Sri Lanka's, although the number is known to be America's.
  if (atHome.length === 0 && pleaded.length > 0) settle(settled.numbers, key, STRANGER);
  const [best, second] = withoutStrangers(withoutIdleFallbacks(withoutNamesakes(atHome))).sort(
    (a, b) => b.evidence - a.evidence,
  );
  if (!best || best.evidence < leastEvidence(best, located)) return undefined;
  // "Article 5 of the Kenyan Constitution", "Chapter 11 of the novel": where Gloss does not know the owner, every guess is wrong.
  if (!best.owned && !match.qualifier && namesSomeOwner(words.after, match.form)) {
    settle(settled.numbers, key, STRANGER);
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
    why.runnerUp = {
      card: rival.card.id,
      title: rival.card.title,
      ...(isDescribed(rival) && { of: rival.instrument.card.title }),
    };
  return {
    card: best.card,
    instrument: best.instrument,
    score: scoreOf(best.evidence),
    owned: best.owned,
    why,
  };
}

/** The provisions of the article, chosen twice: what a sentence owns outright settles the bare ones like it. */
export function chooseProvisions(
  located: readonly LocatedProvision[],
  text: ArticleText,
  table: InstrumentTable,
  namings: Namings,
): Map<LocatedProvision, ChosenProvision> {
  const page = provisionsPage(text, table, namings);
  const { numbers, instruments } = page.settled;
  for (const { match } of located) {
    const instrument = unmistakable(match, table);
    if (instrument) settle(instruments, match.form, instrument);
  }
  const chosen = new Map<LocatedProvision, ChosenProvision>();
  for (const pass of ['owned', 'rest'] as const) {
    for (const provision of located) {
      if (chosen.has(provision)) continue;
      const choice = chooseProvision(provision, page);
      if (!choice || (pass === 'owned' && !choice.owned)) continue;
      chosen.set(provision, choice);
      if (!choice.owned) continue;
      const { card } = choice.instrument;
      settle(numbers, keyOf(provision.match), card.id);
      settle(instruments, provision.match.form, card.id);
    }
  }
  return chosen;
}
