/** The part of a document that is read at all: found from its longer texts alone, so that menus and teasers are never walked. */
/** Characters that make a text node prose and no label. */
const SHORTEST = 60;
/** Prose below which nothing is told by where it stands: it may be a dialog's, and the story in a shadow tree. */
const LEAST = 1_500;
/** Share of the prose that the region holds. */
const SHARE = 0.8;
const HEADLINE_LEVELS = 7;

const NO_PROSE = 'a, nav, footer, aside, script, style, noscript, template, textarea, [hidden]';

/** Characters of prose by the element in which a paragraph is one among others. */
function proseByContainer(body: Element): Map<Element, number> {
  const lengths = new Map<Element, number>();
  const walker = body.ownerDocument.createTreeWalker(body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    if (node.length < SHORTEST) continue;
    const parent = node.parentElement;
    if (!parent || parent.closest(NO_PROSE)) continue;
    const container = parent.parentElement ?? parent;
    lengths.set(container, (lengths.get(container) ?? 0) + node.length);
  }
  return lengths;
}

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
export function regionOf(body: Element): Element {
  const lengths = [...proseByContainer(body)];
  const proseIn = (element: Element): number =>
    lengths.reduce((sum, [container, length]) => (element.contains(container) ? sum + length : sum), 0);
  const wanted = proseIn(body) * SHARE;
  if (wanted < LEAST * SHARE) return body;
  let [region] = lengths.reduce((most, one) => (one[1] > most[1] ? one : most)) as [Element, number];
  while (region !== body && proseIn(region) < wanted) region = region.parentElement as Element;
  return region;
}
