/** Tells what has changed on the page, at a rate that falls while it goes on changing. */
import { Changes, WATCHED_ATTRIBUTES } from './changes.ts';

/** Milliseconds of patience after which a change is answered, at first and at most. */
const FIRST_PAUSE = 250;
const LONGEST_PAUSE = 8000;
/** A change of style alone is answered at leisure: most of them hide and show nothing. */
const STYLE_PAUSE = 1000;

const isOurs = (node: Node): boolean => node.nodeName === 'GLOSS-CARD';

const isOnlyOurs = ({ type, target, addedNodes, removedNodes }: MutationRecord): boolean =>
  isOurs(target) ||
  (type === 'childList' && target.nodeName === 'HTML' && [...addedNodes, ...removedNodes].every(isOurs));

export interface Watch {
  /** Looks at a shadow tree as well: a document's observer does not see into it. */
  alsoAt(shadow: ShadowRoot): void;
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
  let isHasty = false;

  const answer = (): void => {
    timer = 0;
    const now = view.performance.now();
    if (isHasty) {
      pause = now - lastAnswer > pause * 6 ? FIRST_PAUSE : Math.min(LONGEST_PAUSE, pause * 2);
      lastAnswer = now;
    }
    isHasty = false;
    const found = changes;
    changes = new Changes();
    changed(found);
  };
  const observer = new MutationObserver((records) => {
    for (const record of records) if (!isOnlyOurs(record)) changes.add(record);
    if (changes.isEmpty || (timer !== 0 && (isHasty || !changes.hasText))) return;
    view.clearTimeout(timer);
    isHasty = changes.hasText;
    timer = view.setTimeout(answer, isHasty ? pause : STYLE_PAUSE);
  });
  const observe = (node: Node): void => {
    if (watched.has(node)) return;
    watched.add(node);
    observer.observe(node, options);
  };
  observe(document.documentElement);
  signal.addEventListener('abort', () => {
    observer.disconnect();
    view.clearTimeout(timer);
  });
  return { alsoAt: observe };
}
