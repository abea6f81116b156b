import { describe, expect, it } from 'vitest';
import { isResting } from '../../hover/pointer-speed.ts';
import { isHeadingFor } from '../../hover/safe-path.ts';

const at = (x: number, y: number, time = 0) => ({ x, y, time });

describe('a resting pointer', () => {
  it('is one that moves less than half a pixel in a millisecond', () => {
    expect(isResting(at(0, 0, 0), at(3, 4, 16))).toBe(true);
    expect(isResting(at(0, 0, 0), at(6, 8, 16))).toBe(false);
  });

  it('is one that was not heard of for long, however far it is now', () => {
    expect(isResting(at(0, 0, 0), at(900, 0, 400))).toBe(true);
  });

  it('is one that is seen for the first time', () => {
    expect(isResting(undefined, at(5, 5, 5))).toBe(true);
  });

  it('is not claimed where two samples bear the same time', () => {
    expect(isResting(at(0, 0, 7), at(0, 0, 7))).toBe(false);
  });
});

describe('the path to a card', () => {
  const card = { x: 100, y: 100, width: 200, height: 80 };

  it('is taken by a pointer that comes nearer, from any side', () => {
    expect(isHeadingFor(card, at(150, 20), at(155, 40))).toBe(true);
    expect(isHeadingFor(card, at(400, 300), at(380, 280))).toBe(true);
  });

  it('is not taken by a pointer that goes away or along', () => {
    expect(isHeadingFor(card, at(150, 40), at(155, 20))).toBe(false);
    expect(isHeadingFor(card, at(150, 40), at(190, 40))).toBe(false);
  });

  it('needs two samples', () => {
    expect(isHeadingFor(card, undefined, at(150, 40))).toBe(false);
  });
});
