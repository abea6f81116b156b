import { type ArticleText, holdsPhrase } from '../article-text.ts';
import { weights } from '../choosing/weights.ts';
import type { IndexedCard } from '../names-index/source.ts';
import type { Reason } from '../reasons.ts';
import { describedCard, hasNumber, type Instrument } from './instruments.ts';
import type { ProvisionMatch } from './match.ts';
import { genericOwner } from './owner.ts';
import { type Around, isQualified, ownership } from './ownership.ts';
import type { LocatedProvision, ProvisionsPage } from './page.ts';
import { keyOf } from './settled.ts';

/** What speaks for one instrument as the owner of a number. */
export interface Case {
  instrument: Instrument;
  card: IndexedCard;
  evidence: number;
  /** The sentence itself names the owner. */
  owned: boolean;
  /** The sentence says "of the code", and this instrument is a code. */
  isGenericOwner: boolean;
  /** A cue of the instrument or of this number stands in the sentence. */
  isCued: boolean;
  reasons: Reason[];
  /** The sentence or the page speaks of the instrument. */
  isInSight: boolean;
  /** Nothing names the instrument, and the page or the sentence is another country's. */
  isAbroad: boolean;
  /** The words that named the owner, and whether the page has anything else that speaks for it. */
  ownerWords?: string | undefined;
  hasOtherSigns: boolean;
}

/** "Voters passed Amendment 4": what is numbered in figures is put to a state's voters, and a constitution's amendments are ordinals. */
const isBallotMeasure = ({ block, match }: LocatedProvision, text: ArticleText): boolean =>
  match.form === 'amendment' &&
  /^amendments? \d/i.test(text.folded(block).slice(match.phraseStart, match.phraseStart + 14));

/** A list of more numbers than this says nothing more of whose it is. */
const LONGEST_LIST = 40;

/** Whether another number of the list is unmistakably the instrument's: "Resolutions 242 and 338". */
const isBareInList = (instrument: Instrument, { form, number, list = [] }: ProvisionMatch): boolean =>
  list.length <= LONGEST_LIST &&
  list.some((other) => other !== number && describedCard(instrument, form, other)?.provision?.bare === true);

/** The case for the instrument; undefined where the number cannot be its, or nothing in sight says that it is. */
export function plead(
  instrument: Instrument,
  located: LocatedProvision,
  words: Around,
  page: ProvisionsPage,
): Case | undefined {
  const { match } = located;
  const { text, settled } = page;
  if (!hasNumber(instrument, match.form, match.base)) return undefined;
  const described = describedCard(instrument, match.form, match.number);
  const signs = page.signsOf(instrument);
  const hasSigns = signs.owners.length > 0 || signs.named !== undefined || isQualified(instrument, match);
  if (!hasSigns && !described && !match.list) return undefined;
  const fallback = instrument.rules.forms.find(({ form }) => form === match.form)?.fallback ?? true;
  const card = described ?? (fallback ? instrument.card : undefined);
  if (!card) return undefined;
  const reasons: Reason[] = [];
  let evidence = 0;
  const add = (weight: number, reason?: Reason): void => {
    evidence += weight;
    if (reason) reasons.push(reason);
  };
  const owner = ownership(instrument, signs.owners, match, words);
  const ownCues = (described?.cues ?? []).filter((cue) => text.countOnPage(cue) > 0);
  if (signs.isCommon && ownCues.length === 0 && !page.isHome(instrument)) return undefined;
  if (!owner.owned && isBallotMeasure(located, text)) return undefined;
  add(owner.evidence, owner.reason);

  const generic = genericOwner(words.after);
  const isGenericOwner = generic !== undefined && instrument.card.title.toLowerCase().includes(generic);
  if (isGenericOwner) add(weights.genericOwner);

  const cues = [...ownCues, ...signs.cues];
  const inSentence = cues.filter((cue) => holdsPhrase(words.sentence, cue));
  if (inSentence.length > 0)
    add(weights.cueInSentence * Math.min(2, inSentence.length), {
      kind: 'inSentence',
      phrases: inSentence.slice(0, 2),
    });
  if (signs.named)
    add(weights.ownerOnPage * Math.min(3, 1 + Math.log2(signs.named.count)), {
      kind: 'ownerOnPage',
      phrases: [signs.named.phrase],
      count: signs.named.count,
    });
  if (signs.isInHead) add(weights.ownerInHead);
  const elsewhere = cues.filter((cue) => !inSentence.includes(cue)).length;
  add(weights.cueOnPage * Math.min(3, elsewhere));
  if (described) add(weights.describedProvision);
  if (described?.provision?.bare) add(weights.bareProvision, { kind: 'ownNumber' });
  const isSettled = settled.numbers.get(keyOf(match))?.has(instrument.card.id) === true;
  if (isSettled) add(weights.sameAsElsewhere, { kind: 'ownerElsewhere' });
  const ofForm = settled.instruments.get(match.form);
  if (ofForm?.has(instrument.card.id)) add(weights.instrumentOnPage);
  // On a page about India's Article 370, "Article 3" is not America's because of a Supreme Court.
  else if (ofForm && !described && !owner.owned) return undefined;
  const isInList = isBareInList(instrument, match);
  if (isInList) add(weights.sameAsElsewhere, { kind: 'inList' });
  const isInSight =
    owner.evidence > 0 ||
    signs.named !== undefined ||
    // "Invoke" alone says nothing of whose article it is: a name that belongs to the instrument does.
    cues.some((cue) => cue !== cue.toLowerCase()) ||
    isInList ||
    // What others are likened to is famous: there any cue will do.
    (match.model && described !== undefined && cues.length > 0) ||
    isSettled;
  if (!isInSight && !card.provision?.bare) return undefined;
  const ownerWords = owner.owned ? owner.reason?.phrases?.[0] : undefined;
  const hasOtherSigns =
    cues.length > 0 ||
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
    isAbroad: !owner.owned && !signs.named && page.isAbroad(located, instrument),
    ownerWords,
    hasOtherSigns,
    reasons,
  };
}
