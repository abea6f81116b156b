/** Numbers mentions so that each keeps its number for as long as it is on the page. */

import type { PlacedMention } from './article-reader.ts';
import type { NumberedMention } from './marks.ts';

/** By the text of a block, then by place in it and card: a number for each time that this text stands on the page. */
type Keys = Map<string, Map<string, number[]>>;

function numbersOf(keys: Keys, text: string, place: string): number[] {
  const places = keys.get(text) ?? new Map<string, number[]>();
  keys.set(text, places);
  const numbers = places.get(place) ?? [];
  places.set(place, numbers);
  return numbers;
}

/**
 * What is remembered is the words and not their nodes: a page may put new nodes in place of old ones under an open card, or settings may
 * leave mentions out before it.
 */
export class MentionKeys {
  #keys: Keys = new Map();
  #next = 0;

  /** @param mentions all of the page, in reading order */
  number(mentions: readonly PlacedMention[]): NumberedMention[] {
    const before = this.#keys;
    this.#keys = new Map();
    return mentions.map((placed) => {
      const { text } = placed.block;
      const place = `${placed.mention.start} ${placed.mention.card}`;
      const numbers = numbersOf(this.#keys, text, place);
      const key = before.get(text)?.get(place)?.[numbers.length] ?? this.#next++;
      numbers.push(key);
      return { ...placed, key };
    });
  }
}
