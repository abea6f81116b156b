import { weights } from '../choosing/weights.ts';
import type { Reason } from '../reasons.ts';
import type { Instrument } from './instruments.ts';
import type { ProvisionMatch } from './match.ts';
import { namesOwner, ownerAfter, ownerBefore } from './owner.ts';
import type { LocatedProvision, ProvisionsPage } from './page.ts';

/** Text around a provision, as the owner rules want it. */
export interface Around {
  before: string;
  after: string;
  sentence: string;
}

export function around({ text }: ProvisionsPage, { block, match }: LocatedProvision): Around {
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

/** Whether the provision's own words say whose it is: "UNSC resolution", "Executive Order". */
export const isQualified = ({ card }: Instrument, { qualifier }: ProvisionMatch): boolean =>
  qualifier !== undefined && QUALIFIED[qualifier].test(card.id);

export interface Ownership {
  evidence: number;
  /** The words own the number outright. */
  owned: boolean;
  reason?: Reason;
}

/** How surely the words around name this instrument, of whose owners the page has `owners`; the later below, the weaker. */
export function ownership(
  instrument: Instrument,
  owners: readonly string[],
  match: ProvisionMatch,
  { before, after, sentence }: Around,
): Ownership {
  if (isQualified(instrument, match))
    return { evidence: weights.ownerBefore, owned: true, reason: { kind: 'beforeNumber' } };
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
