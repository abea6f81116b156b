import { ArticleText } from './article-text.ts';
import { ownedName } from './choosing/countries/owned-name.ts';
import { withInitials, withoutTitle } from './choosing/longer-names/titles.ts';
import { edgesOf, isLookalike, type LocatedMatch } from './choosing/matches.ts';
import { type ChosenSense, chooseSense } from './choosing/names.ts';
import { surelyNamed } from './choosing/surely.ts';
import type { NamesIndex } from './names-index/open.ts';
import { scanAll } from './names-index/scan.ts';
import type { IndexedCard } from './names-index/source.ts';
import type { PersonTagger, TaggerLoader } from './persons.ts';
import { type ChosenProvision, chooseProvisions } from './provisions/choose.ts';
import { findProvisions } from './provisions/grammar.ts';
import { type InstrumentTable, instrumentsOf } from './provisions/instruments.ts';
import type { LocatedProvision } from './provisions/page.ts';
import { Taken } from './text/taken.ts';
import type { Article, Mention } from './types.ts';

/** What detection runs on: the indexes (searched as one) and the way to a tagger of persons, loaded when first needed. */
export interface Detector {
  indexes: readonly NamesIndex[];
  loadTagger: TaggerLoader;
}

/** A mention with the card as the index knows it. */
export interface DetectedMention extends Mention {
  cardOf: IndexedCard;
}

function tableOf(indexes: readonly NamesIndex[]): InstrumentTable {
  const [only] = indexes;
  if (indexes.length === 1 && only) return instrumentsOf(only);
  const merged = new Map<string, InstrumentTable extends ReadonlyMap<string, infer List> ? List : never>();
  for (const index of indexes)
    for (const [form, instruments] of instrumentsOf(index))
      merged.set(form, [...(merged.get(form) ?? []), ...instruments]);
  return merged as InstrumentTable;
}

/** "The Hague" is marked with its article, which the index leaves out. */
function startWithArticle({ block, match }: LocatedMatch, text: ArticleText, title: string): number {
  if (!title.startsWith('The ')) return match.start;
  const { folded } = text.block(block);
  const start = match.start - 'The '.length;
  return folded.text.slice(Math.max(0, start), match.start) === 'The ' ? start : match.start;
}

/**
 * Finds what an article mentions. With `only`, answers for those blocks alone (the whole article still counts as evidence).
 * Mentions are in reading order and do not overlap; offsets are indices into each block's original text.
 */
export function detect(
  { indexes, loadTagger }: Detector,
  article: Article,
  only?: ReadonlySet<number>,
): DetectedMention[] {
  const text = new ArticleText(article);
  let tagger: PersonTagger | undefined;
  const matches: LocatedMatch[] = [];
  const provisions: LocatedProvision[] = [];
  for (const [block, { folded, shouting }] of text.blocks.entries()) {
    for (const match of scanAll(indexes, folded.text, { shouting, published: text.published }))
      matches.push(withInitials({ block, match: withoutTitle(match, folded.text) }, folded.text));
    for (const match of findProvisions(folded.text)) provisions.push({ block, match });
  }
  const page = { text, edges: edgesOf(matches) };
  const surely = surelyNamed(matches, page, () => {
    tagger ??= loadTagger();
    return tagger;
  });
  const known = { ...page, surely };
  const mentions: DetectedMention[] = [];
  const taken = new Taken();
  const add = (
    block: number,
    start: number,
    end: number,
    { card, score, why }: ChosenSense | ChosenProvision,
  ): void => {
    taken.add(block, start, end);
    if (block >= article.blocks.length || (only && !only.has(block))) return;
    const { folded } = text.block(block);
    mentions.push({
      block,
      start: folded.toSource(start),
      end: folded.toSource(end),
      card: card.id,
      score,
      why,
      cardOf: card,
    });
  };

  for (const [{ block, match }, choice] of chooseProvisions(provisions, text, tableOf(indexes), surely))
    add(block, match.start, match.end, choice);
  for (const located of matches) {
    const { block, match } = located;
    if (isLookalike(match) || taken.touches(block, match.start, match.end)) continue;
    const owned = ownedName(located, page);
    const ownedChoice = owned && chooseSense(owned, known);
    if (owned && ownedChoice) {
      add(block, match.start, owned.match.end, ownedChoice);
      continue;
    }
    const choice = chooseSense(located, known);
    if (choice) add(block, startWithArticle(located, text, choice.card.title), match.end, choice);
  }
  return mentions.sort((a, b) => a.block - b.block || a.start - b.start);
}
