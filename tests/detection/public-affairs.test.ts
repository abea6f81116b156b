import { describe, expect, it } from 'vitest';
import { mostMarks } from '../../detection/public-affairs.ts';
import type { Block } from '../../detection/types.ts';

const blocks = (text: string, times: number): Block[] =>
  Array.from({ length: times }, () => ({ text, role: 'text' as const }));

const COOKING =
  'Chop the cucumber, salt it, and leave it in a bowl while you whip the yogurt with lemon and mint from Iran.';
const GAMES =
  'The studio says that its new console will render every level in full before the players in Sweden have found the door.';

describe('how many marks a page should have at most', () => {
  it.each([
    ['a recipe', COOKING],
    ['a game', GAMES],
  ])('is one in five hundred words of %s', (_, text) => {
    expect(mostMarks(blocks(text, 20))).toBe(1);
    expect(mostMarks(blocks(text, 80))).toBe(3);
  });

  it('is not bounded where the page tells of public affairs', () => {
    const story = [
      ...blocks(COOKING, 30),
      ...blocks('The minister told parliament that the ceasefire holds.', 1),
    ];
    expect(mostMarks(story)).toBeUndefined();
  });

  it('is bounded where one such word comes again and again, and no other', () => {
    expect(mostMarks(blocks(`${COOKING} He was president of the club.`, 30))).toBe(1);
  });

  it('is left open by a text too short to tell', () => {
    expect(mostMarks(blocks(COOKING, 5))).toBeUndefined();
    expect(mostMarks([])).toBeUndefined();
  });
});
