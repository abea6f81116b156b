/** Every state of the card that the gallery shows and the accessibility check walks through. */
import type { CardMode, CardProblem, CardProps } from '../../hover/card-view.ts';
import {
  article5Card,
  bare,
  crimea,
  longName,
  manySources,
  nato,
  redland,
  redlandMap,
  rightToLeft,
  rutte,
  sixtyFacts,
} from '../../tests/support/sample-cards.ts';

/** What a state lays down of the card's props; the gallery fills in the rest. */
export interface CardState {
  name: string;
  props: Pick<CardProps, 'card'> & Partial<CardProps>;
  /** Selectors of what is clicked before the reader looks, in order. */
  clicks?: string[];
  /** Without the limit on its height, so that everything is seen. */
  whole?: boolean;
}

const why: CardProps['why'] = {
  reasons: [
    { kind: 'ownerOnPage', phrases: ['NATO'], count: 4 },
    { kind: 'inSentence', phrases: ['allies', 'attack'] },
  ],
  runnerUp: { card: 'united-nations-charter-article-51', title: 'Article 51 of the UN Charter' },
};

export const cardStates: CardState[] = [
  { name: 'hover', props: { card: nato, why } },
  { name: 'then-and-now', props: { card: nato, published: '2022-06-29' }, whole: true },
  {
    name: 'source-open',
    props: { card: nato, published: '2023-06-01', mode: 'pinned' },
    clicks: ['.reference', '.more'],
    whole: true,
  },
  { name: 'provision', props: { card: article5Card, why }, clicks: ['summary'], whole: true },
  { name: 'stacked', props: { card: article5Card, mode: 'pinned', trail: ['NATO'] } },
  { name: 'disputed', props: { card: crimea }, clicks: ['.reference'], whole: true },
  { name: 'person', props: { card: rutte, mode: 'keyboard', published: '2019-03-03' } },
  { name: 'title-only', props: { card: bare } },
  { name: 'map', props: { card: redland } },
  { name: 'disputed-map', props: { card: { ...crimea, map: redlandMap } }, whole: true },
  { name: 'many-sources', props: { card: manySources }, whole: true },
  { name: 'sixty-facts', props: { card: sixtyFacts }, clicks: ['.more'] },
  { name: 'long-name', props: { card: longName } },
  { name: 'right-to-left', props: { card: rightToLeft } },
  {
    name: 'report',
    props: { card: rutte, mode: 'pinned', onNotHere: () => {}, onBrowse: () => {} },
    clicks: ['footer [aria-expanded]', '.more-actions > :last-child'],
    whole: true,
  },
  { name: 'large', props: { card: rutte, size: 'large' } },
  { name: 'library', props: { card: crimea, mode: 'library' } },
  { name: 'sheet', props: { card: nato, mode: 'sheet' satisfies CardMode, why } },
];

export const problem: CardProblem = {
  title: 'This card could not be read',
  message: 'A file of the extension could not be read. Reinstall Gloss to mend it.',
};
