/**
 * Walks a part of the document and collects every block of text in it, the story's and the rest: `story.ts` chooses.
 * Only text nodes are visited. What an element is to its text is found once, from the text upwards, so that elements
 * without text cost nothing.
 */
import type { Block } from '../detection/types.ts';
import type { PageBlock, Piece } from './blocks.ts';
import {
  type ElementKind,
  FURNITURE_ROLES,
  kindOf,
  NEVER_FURNITURE,
  POSSIBLE_HOSTS,
  parentOf,
  SKIPPED_ROLES,
  styleOf,
} from './elements.ts';
import { meaningOf, type NameMeaning } from './furniture-names.ts';
import { precedes } from './order.ts';

type FurnitureMeaning = Exclude<NameMeaning, 'unseen' | undefined>;

/** Elements around a block that look like furniture by name, the innermost first. */
export interface FurnitureChain {
  element: Element;
  /** What its name or its role says. */
  meaning: FurnitureMeaning;
  outer: FurnitureChain | undefined;
}

export interface RawBlock extends PageBlock {
  /** Characters as they are seen: white space collapsed. */
  length: number;
  /** Characters of those that stand in links. */
  linked: number;
  furniture: FurnitureChain | undefined;
  /** Whether it can be seen; undefined where nobody looked since its style may have changed. */
  isShown: boolean | undefined;
  /** The element of the document in whose place the block stands: its own, or the host of its shadow tree. */
  anchor: Element;
}

/** What an element is to the text in it. */
interface Setting {
  /** The outermost element around the text of which nothing is read. */
  skipped: Element | undefined;
  /** Nearest element that is not inline. */
  holder: Element;
  inLink: boolean;
  furniture: FurnitureChain | undefined;
}

/** How many text nodes are read between two chances to pause. */
const STRIDE = 8;

/** Letters and digits of all scripts, roughly: to look each one up in Unicode's tables takes ten times as long. */
const HAS_WORDS = /[0-9A-Za-z\u00aa\u00b5\u00ba\u00c0-\u1fff\u2c00-\ud7ff\uf900-\uffdc]/;

/** The text as it is seen: sources indent and break their lines. */
export const collapsed = (text: string): string =>
  (/\s\s|[\r\n\t]/.test(text) ? text.replace(/\s+/g, ' ') : text).trim();

/** How long the text is when collapsed: a long article's is counted, not made. */
function collapsedLength(text: string): number {
  let length = 0;
  let isGap = true;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    const isSpace = unit <= 32 || unit === 160;
    if (!isSpace || !isGap) length++;
    isGap = isSpace;
  }
  return isGap && length > 0 ? length - 1 : length;
}

const HEADING = /^h[1-6]$/;

function roleOf({ localName }: Element): Block['role'] {
  if (localName === 'h1') return 'headline';
  return HEADING.test(localName) || localName === 'figcaption' ? 'heading' : 'text';
}

function isSkippedByAttribute(element: Element): boolean {
  if (element.hasAttribute('hidden') || element.getAttribute('aria-hidden') === 'true') return true;
  const editable = element.getAttribute('contenteditable');
  if (editable !== null && editable !== 'false') return true;
  return SKIPPED_ROLES.has(element.getAttribute('role') ?? '');
}

/** What an element is by its name or its role; only the search for the story tells whether it is. */
function meaningAt(element: Element, localName: string, named: NameMeaning): FurnitureMeaning | undefined {
  if (localName === 'blockquote') return named === 'post' ? named : undefined;
  if (FURNITURE_ROLES.has(element.getAttribute('role') ?? '')) return 'furniture';
  return named === 'unseen' || named === 'post' || NEVER_FURNITURE.has(localName) ? undefined : named;
}

/** Not hidden by style; costs a recalculation of style where the page has one waiting. */
export function isShown(element: Element): boolean {
  if (element.checkVisibility?.({ visibilityProperty: true, contentVisibilityAuto: false }) ?? true)
    return true;
  // What has no box of its own is seen where its parent is.
  const style = styleOf(element);
  const parent = parentOf(element);
  return (
    style?.display === 'contents' && style.visibility === 'visible' && parent !== null && isShown(parent)
  );
}

const NOTE_MARK = /^\s*[[(]?(?:\d{1,3}|[*†‡§]+)[\])]?\s*$/;
const ENDS_IN_NUMBER = /\d\s*$/;

/** The number of a footnote is no part of the word that it stands at; behind a number it is a power. */
const isNoteMark = (element: Element, localName: string): boolean =>
  localName === 'sup' &&
  (element.firstElementChild?.localName === 'a' ||
    (NOTE_MARK.test(element.textContent ?? '') &&
      !ENDS_IN_NUMBER.test(element.previousSibling?.textContent ?? '')));

const ENDS_IN_WORD = /[\p{L}\d]$/u;
const BEGINS_WITH_WORD = /^[\p{L}\d]/u;

/** Whether an inline element's style makes it a box of its own on the line or below it. A drop cap floats, and belongs to its word. */
function isApart(element: Element): boolean {
  const style = styleOf(element);
  return style !== undefined && !/^(?:inline|contents|ruby|$)/.test(style.display) && style.float === 'none';
}

/** Whether style alone parts two texts that follow each other without a space: columns, a credit on a line of its own. */
function isParted(before: Text, after: Text, holder: Element): boolean {
  if (
    before.parentNode === after.parentNode ||
    !ENDS_IN_WORD.test(before.data) ||
    !BEGINS_WITH_WORD.test(after.data)
  )
    return false;
  for (const text of [before, after])
    for (let at = text.parentElement; at && at !== holder; at = at.parentElement) {
      if (at.contains(before) && at.contains(after)) break;
      if (isApart(at)) return true;
    }
  return false;
}

const shadowOf = ({ shadowRoot }: Element): ShadowRoot | null => shadowRoot;

/** The last node below an element: the walk goes on behind it. */
function lastIn(element: Element): Node {
  let node: Node = element;
  while (node.lastChild) node = node.lastChild;
  return node;
}

/** A host stands before what is slotted into it. */
const inDocumentOrder = (a: RawBlock, b: RawBlock): number =>
  a.anchor === b.anchor ? 0 : precedes(a.anchor, b.anchor) ? -1 : 1;

export class Walk {
  readonly #settings = new Map<Element, Setting>();
  #blocks: RawBlock[] = [];
  #text = '';
  #pieces: Piece[] = [];
  #linked = 0;
  #current: Setting | undefined;
  /** First nodes of the blocks so far: a page that moves text under the walk is not read twice. */
  readonly #begun = new Set<Text>();
  /** Hosts of the shadow trees being walked, the outermost first. */
  readonly #hosts: Element[] = [];
  /** Open shadow roots that were met: changes in them are not seen from the document. */
  readonly shadows: ShadowRoot[] = [];
  /** Elements of which nothing was read, though there may be something later: each with what tells that it has come. */
  readonly awaited = new Map<Element, (element: Element) => unknown>();

  /** Reads the part of the document below `root`; yields where it may pause. */
  *read(root: Element | ShadowRoot): Generator<void, RawBlock[]> {
    this.#blocks = [];
    yield* this.#readTree(root);
    for (const host of root.querySelectorAll(POSSIBLE_HOSTS))
      if (host.shadowRoot) yield* this.#readShadow(host, host.shadowRoot);
    if (root instanceof Element && root.shadowRoot) yield* this.#readShadow(root, root.shadowRoot);
    for (const host of root.querySelectorAll(':not(:defined)'))
      if (!this.awaited.has(host)) this.awaited.set(host, shadowOf);
    return this.shadows.length > 0 ? this.#blocks.toSorted(inDocumentOrder) : this.#blocks;
  }

  *#readShadow(host: Element, shadow: ShadowRoot): Generator<void> {
    if (host.localName === 'gloss-card' || this.#settingOf(host).skipped) return;
    this.shadows.push(shadow);
    this.#hosts.push(host);
    yield* this.#readTree(shadow);
    for (const inner of shadow.querySelectorAll(POSSIBLE_HOSTS))
      if (inner.shadowRoot) yield* this.#readShadow(inner, inner.shadowRoot);
    this.#hosts.pop();
  }

  *#readTree(root: Element | ShadowRoot): Generator<void> {
    const walker = (root.ownerDocument as Document).createTreeWalker(root, NodeFilter.SHOW_TEXT);
    let stride = 0;
    for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
      const skipped = this.#add(node);
      if (skipped) walker.currentNode = lastIn(skipped);
      if (++stride % STRIDE !== 0) continue;
      yield;
      // The page may have removed the node meanwhile; what it changed is read again anyway.
      if (node.isConnected) continue;
      walker.currentNode = this.#lastConnected(root) ?? root;
      this.#forgetOpenBlock();
    }
    this.#endBlock();
  }

  #lastConnected(root: Node): Node | undefined {
    for (let at = this.#blocks.length - 1; at >= 0; at--) {
      const node = this.#blocks[at]?.pieces.at(-1)?.node;
      if (node && root.contains(node)) return node;
    }
    return undefined;
  }

  /** Adds the text to its block; answers with the element that is to be skipped where it stands in one. */
  #add(node: Text): Element | undefined {
    const { data } = node;
    const isBlank = data.length === 0 || data.trim().length === 0;
    if (isBlank && this.#pieces.length === 0) return undefined;
    const parent = node.parentElement;
    const setting = parent ? this.#settingOf(parent) : this.#hostSetting();
    if (!setting || setting.skipped) return setting?.skipped;
    if (setting.holder !== this.#current?.holder) {
      this.#endBlock();
      if (isBlank) return undefined;
      this.#current = setting;
    } else if (this.#pieces.length > 0) this.#addBoundary(node, setting.holder);
    this.#current = setting;
    this.#pieces.push({ node, start: this.#text.length });
    this.#text += data;
    if (setting.inLink) this.#linked += isBlank ? 0 : data.trim().length;
    return undefined;
  }

  /** What stands between this text and the one before it in the same holder: nothing, a line's end, another block. */
  #addBoundary(node: Text, holder: Element): void {
    let at: Node | null = node;
    while (at && at !== holder) {
      const before: Node | null = at.previousSibling;
      if (!before) {
        at = at.parentNode;
        continue;
      }
      if (before.nodeType !== 1) break;
      const { localName } = before as Element;
      if (localName === 'br') this.#text += '\n';
      else if (localName === 'hr' || (kindOf(before as Element) === 'block' && localName !== 'wbr'))
        this.#endBlock();
      break;
    }
    const last = this.#pieces.at(-1)?.node;
    if (last && isParted(last, node, holder)) this.#text += '\n';
  }

  #forgetOpenBlock(): void {
    this.#text = '';
    this.#pieces = [];
    this.#linked = 0;
  }

  #endBlock(): void {
    const text = this.#text;
    const pieces = this.#pieces;
    const linked = this.#linked;
    const current = this.#current;
    const first = pieces[0]?.node;
    if (!first) return;
    this.#forgetOpenBlock();
    if (!current || this.#begun.has(first) || !HAS_WORDS.test(text)) return;
    this.#begun.add(first);
    const element = current.holder;
    this.#blocks.push({
      text,
      role: roleOf(element),
      element,
      pieces,
      length: collapsedLength(text),
      linked,
      furniture: current.furniture,
      isShown: undefined,
      anchor: this.#hosts[0] ?? element,
    });
  }

  /** Climbs to the first element that is known and finds the others on the way down: documents may be very deep. */
  #settingOf(element: Element): Setting {
    let setting = this.#settings.get(element);
    if (setting) return setting;
    const unknown: Element[] = [];
    for (let at: Element | null = element; at && !setting; at = parentOf(at)) {
      setting = this.#settings.get(at);
      if (!setting) unknown.push(at);
    }
    setting ??= this.#hostSetting(unknown);
    for (let at = unknown.length - 1; at >= 0; at--) {
      const one = unknown[at] as Element;
      setting = settingIn(one, setting, this.awaited);
      this.#settings.set(one, setting);
    }
    return setting as Setting;
  }

  /** The host's setting, which is what a shadow tree begins with; none in the document itself. */
  #hostSetting(above: readonly Element[] = []): Setting | undefined {
    const host = this.#hosts.at(-1);
    return host && above.at(-1) !== host && !above.includes(host) ? this.#settingOf(host) : undefined;
  }
}

/** Whether an element that is hidden from screen readers is what others see of text that is said to them beside it, as drop caps are. */
const isSpokenBeside = ({ previousElementSibling, nextElementSibling }: Element): boolean =>
  [previousElementSibling, nextElementSibling].some(
    (beside) => beside && meaningOf(beside.getAttribute('id'), beside.getAttribute('class')) === 'unseen',
  );

function addFurniture(setting: Setting, element: Element, meaning: FurnitureMeaning | undefined): void {
  if (meaning) setting.furniture = { element, meaning, outer: setting.furniture };
}

/** Whether an element is hidden by style, which may end. */
const isHidden = (element: Element, awaited: Walk['awaited']): boolean =>
  !isShown(element) && awaited.set(element, isShown) !== undefined;

/** What an element's attributes say of the text in it. */
function addAttributes(
  setting: Setting,
  element: Element,
  kind: ElementKind,
  awaited: Walk['awaited'],
): void {
  const { localName } = element;
  const isInline = kind === 'inline';
  const id = element.getAttribute('id');
  const classes = element.getAttribute('class');
  const named = meaningOf(id, classes);
  setting.inLink ||= localName === 'a' && element.hasAttribute('href');
  if (
    named === 'unseen' ||
    (isSkippedByAttribute(element) && !(isInline && isSpokenBeside(element))) ||
    // Within a paragraph hidden text has no block of its own whose visibility is asked for.
    (isInline &&
      (id !== null || classes !== null || element.hasAttribute('style')) &&
      isHidden(element, awaited))
  )
    setting.skipped = element;
  else if (!isInline) addFurniture(setting, element, meaningAt(element, localName, named));
}

function settingIn(element: Element, above: Setting | undefined, awaited: Walk['awaited']): Setting {
  const { localName } = element;
  const kind = kindOf(element);
  const setting: Setting = {
    skipped: above?.skipped,
    holder: (kind === 'inline' && above?.holder) || element,
    inLink: above?.inLink ?? false,
    furniture: above?.furniture,
  };
  if (setting.skipped) return setting;
  // Fields of a form may hide its properties behind their names: nothing else is asked of it.
  if (element instanceof HTMLFormElement) addFurniture(setting, element, 'furniture');
  else if (
    kind === 'skip' ||
    isNoteMark(element, localName) ||
    (localName === 'dialog' && isHidden(element, awaited))
  )
    setting.skipped = element;
  else if (kind === 'holder') addFurniture(setting, element, 'furniture');
  else if (element.hasAttributes()) addAttributes(setting, element, kind, awaited);
  return setting;
}
