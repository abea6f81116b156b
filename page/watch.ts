/** Tells what has changed on the page, at a rate that falls while it goes on changing. */
import { Changes, isRestyling, WATCHED_ATTRIBUTES } from './changes.ts';
import { listen, listenAgain } from './listeners.ts';

/** Milliseconds of patience after which a change is answered, at first and at most. */
const FIRST_PAUSE = 250;
const LONGEST_PAUSE = 8000;
/** A change of style alone is answered at leisure: most of them hide and show nothing. */
const STYLE_PAUSE = 1000;
/** Answers in a row from which an element is restless, as a clock or a ticker is: it has a pause of its own, and holds nothing else up. */
const RESTLESS = 3;
/** Milliseconds of rest after which it is so no longer. */
const REST = 2 * LONGEST_PAUSE;

/** What an answer is waited for; the greater takes the place of the less. */
const NOTHING = 0;
const STYLE = 1;
const TICKER = 2;
const TEXT = 3;
/** The reader clicked: what came of it is not held up by what changes all the time. */
const ASKED = 4;

/** What may show text or hide it without a change in the document: a box that is ticked, a sheet of styles or a script that came late. */
const MAY_SHOW = 'click toggle transitionend animationend scrollend load';
const isCode = ({ nodeName }: Node): boolean => /^(?:link|script|style)$/i.test(nodeName);

const isOurs = (node: Node): boolean => node.nodeName === 'GLOSS-CARD';

const isOnlyOurs = ({ type, target, addedNodes, removedNodes }: MutationRecord): boolean =>
  isOurs(target) ||
  (type === 'childList' && target.nodeName === 'HTML' && [...addedNodes, ...removedNodes].every(isOurs));

export interface Watch {
  /** Looks at a shadow tree as well: a document's observer does not see into it. */
  alsoAt(shadow: ShadowRoot): void;
}

/** Which nodes change again and again: how many answers in a row each was part of. */
class Restlessness {
  readonly #history = new WeakMap<Node, { answers: number; at: number }>();

  note(nodes: Iterable<Node>, now: number): void {
    for (const node of nodes) {
      this.#history.set(node, { answers: this.of(node, now) + 1, at: now });
    }
  }

  of(node: Node, now: number): number {
    const known = this.#history.get(node);
    return known && now - known.at < REST ? known.answers : 0;
  }
}

/**
 * Calls `changed` with what came, went or was rewritten. A page that rewrites itself without end is answered ever more
 * rarely: each answer doubles the pause, a quiet spell ends it.
 */
export function watchDocument(
  document: Document,
  changed: (changes: Changes) => void,
  signal: AbortSignal,
): Watch {
  const view = document.defaultView as Window & typeof globalThis;
  const options = {
    childList: true,
    characterData: true,
    subtree: true,
    attributes: true,
    attributeFilter: WATCHED_ATTRIBUTES,
  };
  const watched = new WeakSet<Node>();
  let changes = new Changes();
  let pause = FIRST_PAUSE;
  let lastAnswer = 0;
  let timer = 0;
  let awaited = NOTHING;
  const restless = new Restlessness();
  /** Where text changed since the last answer. */
  let places = new Set<Node>();

  const answer = (): void => {
    const now = view.performance.now();
    if (awaited === TEXT) {
      pause = Math.min(LONGEST_PAUSE, pause * 2);
      lastAnswer = now;
    }
    awaited = NOTHING;
    restless.note(places, now);
    places = new Set();
    const found = changes;
    changes = new Changes();
    changed(found);
  };
  function wait(wanted: number, time: number): void {
    if (wanted <= awaited) return;
    awaited = wanted;
    view.clearTimeout(timer);
    timer = view.setTimeout(answer, time);
  }
  const look = ({ type, target, isTrusted }: Event): void => {
    if (type === 'load' && !isCode(target as Node)) return;
    changes.anywhere = true;
    wait(isTrusted && type === 'click' ? ASKED : STYLE, STYLE_PAUSE);
  };
  listen(document, MAY_SHOW, look, signal);
  const observer = new MutationObserver((records) => {
    const now = view.performance.now();
    /** Of what changed, how restless the least restless is. */
    let least = Number.POSITIVE_INFINITY;
    for (const record of records) {
      if (isOnlyOurs(record)) continue;
      if (record.target === document) listenAgain(signal);
      changes.add(record);
      if (isRestyling(record)) continue;
      places.add(record.target);
      least = Math.min(least, restless.of(record.target, now));
    }
    if (changes.isEmpty) return;
    if (now - lastAnswer > pause * 3) pause = FIRST_PAUSE;
    if (!changes.hasText) wait(STYLE, STYLE_PAUSE);
    else if (least < RESTLESS) wait(TEXT, pause);
    else wait(TICKER, Math.min(LONGEST_PAUSE, FIRST_PAUSE * 2 ** least));
  });
  const observe = (node: Node): void => {
    if (watched.has(node)) return;
    watched.add(node);
    observer.observe(node, options);
  };
  // Not its element: that may be replaced.
  observe(document);
  signal.addEventListener('abort', () => {
    observer.disconnect();
    view.clearTimeout(timer);
  });
  return { alsoAt: observe };
}
