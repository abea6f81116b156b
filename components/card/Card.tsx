import { useEffect, useMemo, useState } from 'preact/hooks';
import type { CompiledCard } from '../../data/compiled.ts';
import type { CardProps } from '../../hover/card-view.ts';
import { kindNames } from '../controls/kind-names.ts';
import { DATASET_LANGUAGE, fill, language } from '../language.ts';
import { Body } from './Body.tsx';
import { AnnounceContext } from './CopyButton.tsx';
import { Facts } from './Facts.tsx';
import { Flag } from './Flag.tsx';
import { Footer } from './Footer.tsx';
import { Header } from './Header.tsx';
import { LocatorMap, NoMap } from './LocatorMap.tsx';
import { localeOf } from './locale.ts';
import { Positions } from './Positions.tsx';
import { Quote } from './Quote.tsx';
import { ReadOn } from './ReadOn.tsx';
import { Related } from './Related.tsx';
import { type Reading, ReadingContext } from './reading.ts';
import { SeriesChart } from './SeriesChart.tsx';
import { strings } from './strings.ts';
import { Timeline } from './Timeline.tsx';
import { TITLE_ID } from './title-id.ts';
import { Why } from './Why.tsx';

/** Characters from which a title is set smaller. */
const LONG_TITLE = 80;

const Heading = ({ card, onOpen }: Pick<CardProps, 'card' | 'onOpen'>) => {
  const { instrument } = card;
  return (
    <div class="heading">
      {instrument && (
        <button
          type="button"
          class="link instrument"
          aria-label={fill(strings.partOf, { instrument: instrument.title })}
          onClick={() => onOpen(instrument.id)}
        >
          <bdi lang={DATASET_LANGUAGE}>{instrument.title}</bdi>
        </button>
      )}
      <h2
        id={TITLE_ID}
        lang={DATASET_LANGUAGE}
        class={card.title.length > LONG_TITLE ? 'long' : undefined}
        dir="auto"
      >
        {card.flag && <Flag flag={card.flag} />}
        {card.title}
      </h2>
    </div>
  );
};

const Kind = ({ card }: { card: CompiledCard }) => (
  <>
    <span>{kindNames[card.kind]}</span>
    {card.positions?.length ? <span class="disputed">{strings.disputed}</span> : null}
  </>
);

/**
 * A dialog, or an article in the library: a bar of buttons, a body that scrolls, a bar of actions. It is never modal, since the page beneath
 * stays alive in every mode.
 */
function CardDialog(props: CardProps) {
  const { card, mode, size, theme, why, position, onOpen } = props;
  const [announcement, announce] = useState('');
  // A live region is listened to only once it is there: its words come after it.
  useEffect(() => {
    if (position) announce(fill(strings.position, { ...position, title: card.title }));
  }, [position, card.title]);
  const isDisputed = Boolean(card.positions?.length);
  // Behind what a reader asks first: who says what, or the first facts.
  const map = card.map && (card.map === 'missing' ? <NoMap /> : <LocatorMap map={card.map} />);
  const part = { role: mode === 'library' ? 'article' : 'dialog', 'aria-labelledby': TITLE_ID } as const;
  return (
    <div class={`card ${mode} ${size}`} data-theme={theme} {...part} lang={language} tabIndex={-1}>
      <AnnounceContext.Provider value={announce}>
        <Header {...props}>
          <Kind card={card} />
        </Header>
        <Body>
          <Heading card={card} onOpen={onOpen} />
          {card.summary && (
            <p class="summary" dir="auto" lang={DATASET_LANGUAGE}>
              {card.summary}
            </p>
          )}
          {card.quote && <Quote {...card.quote} />}
          {isDisputed && <Positions positions={card.positions ?? []} />}
          {isDisputed && map}
          <Facts>{!isDisputed && map}</Facts>
          {card.figure?.type === 'series' && <SeriesChart series={card.figure} />}
          {card.timeline?.length ? <Timeline entries={card.timeline} /> : null}
          {card.related.length > 0 && <Related cards={card.related} onOpen={onOpen} />}
          <ReadOn />
          {why && <Why why={why} onOpen={onOpen} />}
        </Body>
        <Footer {...props} onStay={mode === 'hover' ? props.onPin : undefined} />
      </AnnounceContext.Provider>
      <p class="hidden" role="status">
        {announcement}
      </p>
    </div>
  );
}

/** A card, drawn anew (folded, unread) for each other card that is shown in its place. */
export function Card(props: CardProps) {
  const { card, today, published } = props;
  const reading = useMemo<Reading>(
    () => ({ card, today, published, locale: localeOf(navigator.languages) }),
    [card, today, published],
  );
  return (
    <ReadingContext.Provider value={reading}>
      <CardDialog key={card.id} {...props} />
    </ReadingContext.Provider>
  );
}
