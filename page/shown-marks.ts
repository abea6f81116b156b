/** What the reader is shown of a page's mentions: those that they want, and those of them that are painted. */
import type { PageEntry } from '../extension/messages.ts';
import type { Settings } from '../extension/settings-shape.ts';
import type { PlacedMention } from './article-reader.ts';
import { chooseMarked, isWanted } from './choice.ts';
import { byElement, type Mark, markAt, markOf, marksOf, type NumberedMention } from './marks.ts';
import { MentionKeys } from './mention-keys.ts';
import { lookAtPage } from './sight.ts';

export class ShownMarks {
  /** In reading order. */
  painted: readonly Mark[] = [];
  #wanted: readonly NumberedMention[] = [];
  #near = byElement([]);
  #choose: (isSeen: (one: NumberedMention) => boolean) => readonly NumberedMention[] = () => [];
  readonly #keys = new MentionKeys();

  /** @param most see `chooseMarked` */
  choose(mentions: readonly PlacedMention[], settings: Settings, most: number | undefined): void {
    this.#wanted = this.#keys.number(mentions).filter(({ mention }) => isWanted(mention, settings));
    this.#choose = (isSeen) => chooseMarked(this.#wanted, settings, most, isSeen);
    this.lookAgain();
  }

  /** Where others can be seen than before, others are the first of their cards; true where others are painted now. */
  lookAgain(): boolean {
    const before = this.painted;
    const isSeen = lookAtPage();
    this.painted = marksOf(this.#choose((one) => isSeen(markOf(one))));
    this.#near = byElement(this.painted);
    return (
      this.painted.length !== before.length ||
      this.painted.some(({ range }, at) => range !== before[at]?.range)
    );
  }

  /** Undefined where the mention is gone, or is wanted no longer. */
  mark(key: number): Mark | undefined {
    const found = this.#wanted.find((one) => one.key === key);
    return found && markOf(found);
  }

  /** The painted mark under a point of the viewport. */
  at(target: Element, x: number, y: number): Mark | undefined {
    return markAt(this.#near, target, x, y);
  }

  /** What the keyboard walks through: where nothing is painted, all that the popup lists. */
  stops(): readonly NumberedMention[] {
    return this.painted.length > 0 ? this.painted : this.#wanted;
  }

  /** The entries of the popup's list: each card once, at its first mention, with the number of all. */
  entries(): PageEntry[] {
    return Array.from(this.#byCard().values(), (mentions) => {
      const { key, mention, block } = mentions[0] as NumberedMention;
      const { card, title, of, kind, start, end } = mention;
      const text = block.text.slice(start, end).replace(/\s+/g, ' ');
      return { key, card, title, of, kind, text, count: mentions.length };
    });
  }

  /** How many cards the page mentions. */
  cardCount(): number {
    return this.#byCard().size;
  }

  #byCard(): Map<string, NumberedMention[]> {
    return Map.groupBy(this.#wanted, ({ mention }) => mention.card);
  }
}
