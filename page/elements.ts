/** What elements are to a reader of text, by name and by attribute: kept as data, so that a case is added in one line. */

/** `skip`: nothing in it is read. `inline`: it neither ends a block nor adds a word boundary. `holder`: read only where it holds the story. */
export type ElementKind = 'skip' | 'inline' | 'holder' | 'block';

const named = (kind: ElementKind, names: string): [string, ElementKind][] =>
  names.split(' ').map((name) => [name, kind]);

const kinds = new Map<string, ElementKind>([
  ...named('skip', 'script style noscript template head title nav footer aside menu gloss-card rt rp'),
  ...named('skip', 'button select option datalist textarea input label progress meter'),
  ...named('skip', 'code kbd samp svg math canvas video audio iframe frame object embed'),
  ...named(
    'inline',
    'a abbr acronym b bdi bdo big cite data del dfn em font i img ins mark picture q ruby rb rtc s',
  ),
  ...named('inline', 'small source span strike strong sub sup time tt u var wbr'),
  ...named('holder', 'form pre dialog'),
]);

/** Elements that may have a shadow tree: to look at all others as well takes longer than to read their text. */
export const POSSIBLE_HOSTS =
  ':not(a, b, br, button, em, i, iframe, img, input, label, li, link, meta, noscript, option, path, script, source, strong, style, svg, td, time, tr, ul, use)';

let parentGetter: ((this: Element) => Element | null) | undefined;

/** A form's properties may be hidden behind the names of its fields; the prototype's own getter is not. Asked of every ancestor of every text. */
export function parentOf(element: Element): Element | null {
  parentGetter ??= Object.getOwnPropertyDescriptor(Node.prototype, 'parentElement')
    ?.get as () => Element | null;
  return parentGetter.call(element);
}

/** Out of a shadow tree the way goes on at its host: what is slotted into it is seen in it, and stands beside it. */
export const around = (element: Element): Element | null =>
  parentOf(element) ?? (element.getRootNode() as Partial<ShadowRoot>).host ?? null;

/** An element's classes, as they are written; asked of the prototype, for the same reason. */
export const classesOf = (element: Element): string =>
  Element.prototype.getAttribute.call(element, 'class') ?? '';

export const styleOf = (element: Element): CSSStyleDeclaration | undefined =>
  element.ownerDocument.defaultView?.getComputedStyle(element);

/** Whether an element with a name of the page's own is part of a line: what its style makes of it, unless it holds paragraphs. */
const isOwnInline = (element: Element): boolean =>
  /^(?:inline|contents)$/.test(styleOf(element)?.display ?? '') &&
  Array.from(element.children).every(({ localName }) => kinds.get(localName) === 'inline');

/** Names are matched in lower case: XHTML and HTML documents spell them differently. */
export function kindOf(element: Element): ElementKind {
  const { localName } = element;
  const kind = kinds.get(localName);
  if (kind) return kind;
  return /-/.test(localName) && isOwnInline(element) ? 'inline' : 'block';
}

/** Roles of what is worked with, never read. */
export const SKIPPED_ROLES: ReadonlySet<string> = new Set(
  'menu menubar toolbar textbox searchbox combobox listbox button'.split(' '),
);

/** Landmarks and widgets that are about the site and not about the story, as long as they do not hold it. Live entries are announced as alerts. */
export const FURNITURE_ROLES: ReadonlySet<string> = new Set(
  'navigation banner contentinfo complementary search form tablist dialog alertdialog'.split(' '),
);

/** Elements that hold the story itself, whatever a page calls them. */
export const NEVER_FURNITURE: ReadonlySet<string> = new Set(['html', 'body', 'article', 'main', 'p', 'h1']);
