import type { TargetedKeyboardEvent } from 'preact';
import { useEffect, useLayoutEffect, useMemo, useState } from 'preact/hooks';
import { type LibraryEntry, type LibraryRoute, searchAddress } from '../../data/card-address.ts';
import type { CardKind } from '../../data/compiled.ts';
import type { Library } from '../../extension/library.ts';
import { BackIcon } from '../card/icons.tsx';
import { kindNames } from '../controls/kind-names.ts';
import { SearchField } from '../controls/SearchField.tsx';
import { topicName } from '../controls/topic-name.ts';
import { counted } from '../language.ts';
import { CardPane, type CardPaneProps } from './CardPane.tsx';
import { Filter } from './Filter.tsx';
import { Results } from './Results.tsx';
import { useListInPlace } from './scroll.ts';
import { strings } from './strings.ts';

/** Rows that are drawn at once; who looks for another types its name. */
const MOST_ROWS = 120;
const MOST_PLACES = 30;

interface LibraryPageProps extends Omit<CardPaneProps, 'id'> {
  library: Library | 'opening' | 'unreadable';
  route: LibraryRoute;
}

/** Every card of the dataset: searched by any name, filtered by kind and topic, read as on the page. */
export function LibraryPage({ library, route, ...pane }: LibraryPageProps) {
  const [words, setWords] = useState(route.words);
  // Before the next key is typed.
  useLayoutEffect(() => {
    if (!route.card) setWords(route.words);
  }, [route.words, route.card]);
  const { section, back, leaveList } = useListInPlace(route.card);
  return (
    <div class={route.card ? 'library library-open' : 'library'}>
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: a link that is followed by key is clicked too. */}
      <section class="library-list" aria-label={strings.heading} onClick={leaveList}>
        <h2>{strings.heading}</h2>
        <SearchField label={strings.search} value={words} onInput={setWords} />
        {library === 'opening' && <p class="hint">{strings.reading}</p>}
        {library === 'unreadable' && (
          <p class="notice" role="alert">
            {strings.unreadable}
          </p>
        )}
        {typeof library === 'object' && <Found library={library} words={words} open={route.card} />}
      </section>
      <section class="library-card" aria-live="polite" ref={section}>
        {route.card && (
          <a class="library-back" href={searchAddress(words)} ref={back}>
            <BackIcon /> {strings.back}
          </a>
        )}
        {route.card ? <CardPane id={route.card} {...pane} /> : <p class="hint">{strings.pick}</p>}
      </section>
    </div>
  );
}

/** The arrow keys walk through the list. */
function walkByArrows(event: TargetedKeyboardEvent<HTMLElement>): void {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (!step || !(event.target instanceof HTMLAnchorElement)) return;
  const links = [...event.currentTarget.querySelectorAll('a')];
  links[links.indexOf(event.target) + step]?.focus();
  event.preventDefault();
}

function usePlaces(library: Library, words: string, isWanted: boolean): LibraryEntry[] {
  const [places, setPlaces] = useState<LibraryEntry[]>([]);
  useEffect(() => {
    let wanted = true;
    if (isWanted) library.places(words, MOST_PLACES).then((found) => wanted && setPlaces(found));
    else setPlaces([]);
    return () => {
      wanted = false;
    };
  }, [library, words, isWanted]);
  return places;
}

function Found({ library, words, open }: { library: Library; words: string; open: string | undefined }) {
  const [kind, setKind] = useState<CardKind>();
  const [topic, setTopic] = useState<string>();
  const entries = useMemo(
    () => library.search({ words, ...(kind && { kind }), ...(topic && { topic }) }),
    [library, words, kind, topic],
  );
  const places = usePlaces(library, words, !topic && (!kind || kind === 'place' || kind === 'region'));
  return (
    <>
      <div class="library-filters">
        <Filter<CardKind>
          label={strings.kind}
          counts={library.kinds}
          name={(each) => kindNames[each]}
          value={kind}
          onChange={setKind}
        />
        <Filter
          label={strings.topic}
          counts={library.topics}
          name={topicName}
          value={topic}
          onChange={setTopic}
        />
      </div>
      <p class="hint" role="status">
        {[
          entries.length > 0 && counted(strings.found, entries.length),
          places.length > 0 && counted(strings.foundPlaces, places.length),
        ]
          .filter(Boolean)
          .join(' · ') || strings.none}
      </p>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the arrow keys are a way beside Tab, not the only one. */}
      <div onKeyDown={walkByArrows}>
        <Results entries={entries.slice(0, MOST_ROWS)} open={open} />
        {entries.length > MOST_ROWS && (
          <p class="hint">{counted(strings.more, entries.length - MOST_ROWS)}</p>
        )}
        {places.length > 0 && (
          <>
            <h3>{strings.places}</h3>
            <Results entries={places} open={open} />
            {places.length === MOST_PLACES && <p class="hint">{strings.largestPlaces}</p>}
          </>
        )}
      </div>
    </>
  );
}
