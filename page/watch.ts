/** Tells when the page has changed, at a rate that falls while it goes on changing. */

/** Milliseconds of quiet after which a change is answered, at first and at most. */
const FIRST_PAUSE = 250;
const LONGEST_PAUSE = 8000;

const isOurs = (node: Node): boolean => node.nodeName === 'GLOSS-CARD';

const isOnlyOurs = ({ type, target, addedNodes, removedNodes }: MutationRecord): boolean =>
  type === 'childList' && target.nodeName === 'HTML' && [...addedNodes, ...removedNodes].every(isOurs);

/**
 * Calls `changed` when text or elements came, went or were rewritten. A page that rewrites itself without end is answered
 * ever more rarely: each answer doubles the pause, a quiet spell halves it.
 */
export function watchDocument(document: Document, changed: () => void, signal: AbortSignal): void {
  const view = document.defaultView as Window & typeof globalThis;
  let pause = FIRST_PAUSE;
  let lastAnswer = 0;
  let timer = 0;
  const answer = (): void => {
    timer = 0;
    const now = view.performance.now();
    pause = now - lastAnswer > pause * 6 ? FIRST_PAUSE : Math.min(LONGEST_PAUSE, pause * 2);
    lastAnswer = now;
    changed();
  };
  const observer = new MutationObserver((records) => {
    if (timer !== 0 || records.every(isOnlyOurs)) return;
    timer = view.setTimeout(answer, pause);
  });
  observer.observe(document.documentElement, { childList: true, characterData: true, subtree: true });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    view.clearTimeout(timer);
  });
}
