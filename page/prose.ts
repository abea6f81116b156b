/** The longer texts of a document: one cheap pass that tells whether it is an article, and where its story stands. */

/** Characters that make a text node prose and no label. */
const SHORTEST = 60;
/** How many text nodes are passed between two chances to pause. */
const STRIDE = 512;

const NO_PROSE =
  'a, nav, footer, aside, dialog, script, style, noscript, textarea, [hidden], [role="textbox"], [contenteditable]:not([contenteditable="false"])';

/** The element in whose run a text stands; wrappers around one paragraph alone do not count. */
function runOf(text: Element): Element {
  let run = text;
  do run = run.parentElement ?? run;
  while (run.childElementCount === 1 && run.localName !== 'body' && run.parentElement);
  return run;
}

/** Characters of prose by the run that they stand in; a front page's teasers stand each in a card of its own. */
export type Runs = Map<Element, number>;

/** Adds up the body's prose; hands out the length of the run that last grew, or nothing, where it may pause. */
export function* sumProse(body: Element, runs: Runs): Generator<number | undefined, void> {
  const walker = body.ownerDocument.createTreeWalker(body, NodeFilter.SHOW_TEXT);
  let stride = 0;
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    if (++stride % STRIDE === 0) yield;
    if (node.length < SHORTEST) continue;
    const length = node.data.trim().length;
    const parent = node.parentElement;
    if (length < SHORTEST || !parent || parent.closest(NO_PROSE)) continue;
    const run = runOf(parent);
    const sum = (runs.get(run) ?? 0) + length;
    runs.set(run, sum);
    yield sum;
  }
}
