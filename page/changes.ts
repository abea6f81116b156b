/** What has changed in a document since it was read, gathered from mutation records. */
import { kindOf, parentOf } from './elements.ts';

/** Changes beyond this number are answered by reading everything. */
const MOST = 2_000;

/** Attributes that may hide an element or show it. */
const MAY_HIDE: ReadonlySet<string> = new Set(['class', 'style', 'open', 'data-state', 'aria-expanded']);
/** Those, and what decides whether an element's text is read, or a sheet of styles holds. */
export const WATCHED_ATTRIBUTES = ['hidden', 'aria-hidden', 'contenteditable', 'role', 'media', ...MAY_HIDE];

const isInline = (node: Node): boolean => node.nodeType !== 1 || kindOf(node as Element) === 'inline';

const isSheet = ({ nodeName }: Node): boolean => /^(?:style|link)$/i.test(nodeName);

/** Whether a change may only have shown or hidden text that was there. */
export const isRestyling = ({ type, attributeName }: MutationRecord): boolean =>
  type === 'attributes' && attributeName !== null && MAY_HIDE.has(attributeName);

/** What an attribute may show or hide: of a button that expands something, its neighbours. */
const shownBy = (target: Element, attribute: string | null): Element =>
  (attribute === 'aria-expanded' && parentOf(target)) || target;

export class Changes {
  /** Whether everything is to be read anew. */
  everything = false;
  /** Whether something that may have held text went away. */
  removed = false;
  /** Elements and shadow roots whose text is to be read anew. */
  readonly stale = new Set<Node>();
  /** Elements whose style may have changed what is shown below them. */
  readonly restyled = new Set<Element>();
  /** Whether anything may be shown or hidden, nobody knows where. */
  anywhere = false;

  static all(): Changes {
    const changes = new Changes();
    changes.everything = true;
    return changes;
  }

  /** Whether text came, went or was rewritten. */
  get hasText(): boolean {
    return this.everything || this.removed || this.stale.size > 0;
  }

  get isEmpty(): boolean {
    return !this.hasText && !this.mayShow;
  }

  /** Whether something may be shown or hidden that was there. */
  get mayShow(): boolean {
    return this.anywhere || this.restyled.size > 0;
  }

  add(record: MutationRecord): void {
    if (this.everything) return;
    const { type, target } = record;
    if (type === 'characterData') this.#addStale(target.parentNode);
    else if (isRestyling(record)) this.restyled.add(shownBy(target as Element, record.attributeName));
    else if (type === 'attributes') this.#addStale(target);
    else this.#addChildren(record);
    if (this.stale.size > MOST || this.restyled.size > MOST) this.everything = true;
  }

  merge(other: Changes): void {
    this.everything ||= other.everything;
    this.removed ||= other.removed;
    this.anywhere ||= other.anywhere;
    for (const node of other.stale) this.stale.add(node);
    for (const element of other.restyled) this.restyled.add(element);
  }

  #addChildren({ target, addedNodes, removedNodes }: MutationRecord): void {
    for (const node of addedNodes) {
      if (node.nodeType === 1 && !isInline(node)) this.#addStale(node);
      else if (node.nodeType !== 8) this.#addStale(target);
    }
    for (const node of removedNodes) {
      if (node.nodeType === 8) continue;
      if (isSheet(node)) this.anywhere = true;
      else this.removed = true;
      // An element with a name of the page's own may have been part of a paragraph.
      if (isInline(node) || node.nodeName.includes('-')) this.#addStale(target);
    }
  }

  #addStale(node: Node | null): void {
    if (node && isSheet(node)) this.anywhere = true;
    else if (node) this.stale.add(node);
  }
}
