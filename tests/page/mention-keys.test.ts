import { describe, expect, it } from 'vitest';
import type { PlacedMention } from '../../page/article-reader.ts';
import { MentionKeys } from '../../page/mention-keys.ts';

/** A mention of `card` at the beginning of a block with this text; the block is a new object each time. */
const placed = (card: string, text = `${card} and more`): PlacedMention =>
  ({ mention: { card, start: 0, end: card.length }, block: { text } }) as PlacedMention;

describe('the numbers of mentions', () => {
  const numbersIn = (keys: MentionKeys, ...mentions: PlacedMention[]) =>
    keys.number(mentions).map(({ key }) => key);

  it('stay when a page puts new nodes in place of old ones, and when others come before', () => {
    const keys = new MentionKeys();
    const [mali, gao] = numbersIn(keys, placed('mali'), placed('gao'));
    expect(mali).not.toBe(gao);
    expect(numbersIn(keys, placed('kidal'), placed('mali'), placed('gao')).slice(1)).toEqual([mali, gao]);
  });

  it('are never given to another mention', () => {
    const keys = new MentionKeys();
    const [mali, gao] = numbersIn(keys, placed('mali'), placed('gao'));
    expect(numbersIn(keys, placed('gao'))).toEqual([gao]);
    expect(numbersIn(keys, placed('gao'), placed('mali', 'mali elsewhere'))).not.toContain(mali);
  });

  it('tell apart what the same words mean now and what they meant', () => {
    const keys = new MentionKeys();
    const [town] = numbersIn(keys, placed('georgia-town', 'Georgia'));
    expect(numbersIn(keys, placed('georgia-state', 'Georgia'))).not.toContain(town);
  });

  it('tell apart blocks with the same text', () => {
    const keys = new MentionKeys();
    const twice = numbersIn(keys, placed('mali'), placed('mali'));
    expect(new Set(twice).size).toBe(2);
    expect(numbersIn(keys, placed('mali'), placed('mali'))).toEqual(twice);
  });
});
