/** The part of a document that is read at all: found from its longer texts alone, so that menus and teasers are never walked. */
import { type Runs, sumProse } from './prose.ts';

/** Prose below which nothing is told by where it stands: it may be a dialog's, and the story in a shadow tree. */
const LEAST = 1_500;
/** Share of the prose that the region holds. */
const SHARE = 0.8;
const HEADLINE_LEVELS = 7;

/** The headline and the standfirst often stand beside the text's own container: climb until both are inside. */
export function withHeadline(body: Element, headline: Element | undefined): Element {
  if (!headline || body.contains(headline)) return body;
  let root = body;
  for (let level = 0; level < HEADLINE_LEVELS && root.parentElement; level++) {
    root = root.parentElement;
    if (root.localName === 'body') break;
    if (root.contains(headline)) return root;
  }
  return body;
}

/** The smallest element with nearly all of the body's prose; the body itself where there is little. */
export function* regionOf(body: Element): Generator<void, Element> {
  const runs: Runs = new Map();
  for (const _ of sumProse(body, runs)) yield;
  // The longest run first.
  const lengths = [...runs].sort((a, b) => b[1] - a[1]);
  const proseIn = (element: Element): number =>
    lengths.reduce((sum, [run, length]) => sum + (element.contains(run) ? length : 0), 0);
  const total = proseIn(body);
  let region = total < LEAST ? body : (lengths[0]?.[0] ?? body);
  while (region !== body && proseIn(region) < total * SHARE) region = region.parentElement ?? body;
  return region;
}
