import { describe, expect, it } from 'vitest';
import { type Effect, type Gesture, type HoverState, idle, reduce } from '../../hover/reducer.ts';

/*
 *             mentionDwell            delayElapsed              cardReady
 *    idle ─────────────────▶ delay ────────────────▶ loading ─────────────▶ open (hover)
 *     ▲ ▲                      │                        │                    │  ▲  │
 *     │ └──────────────────────┴── mentionLeave ────────┘        leave ──────┘  │  └── pin
 *     │                                                            ▼            │       ▼
 *     ├─────────────────────── graceElapsed ◀───────────────── leaving ─────────┘   open (pinned)
 *     │                                                       cardEnter,                │
 *     │                                                       mentionDwell (same)       │
 *     └────────────── dismiss: from every state ◀───────────────────────────────────────┘
 *
 *    activate: from every state to loading, for a card that stays until it is dismissed (keyboard, sheet, pinned)
 */

/** Walks gestures one after another; the token of a step is its number, counted from 1. */
function walk(...gestures: Gesture[]): { state: HoverState; effects: Effect[][] } {
  let state = idle;
  const effects = gestures.map((gesture, at) => {
    const step = reduce(state, gesture, at + 1);
    state = step.state;
    return step.effects;
  });
  return { state, effects };
}

const dwell = (mention: number): Gesture => ({ type: 'mentionDwell', mention });
const leave: Gesture = { type: 'mentionLeave' };
const delay = (token: number): Gesture => ({ type: 'delayElapsed', token });
const ready = (token: number): Gesture => ({ type: 'cardReady', token });
const grace = (token: number): Gesture => ({ type: 'graceElapsed', token });
const dismiss: Gesture = { type: 'dismiss' };
/** Three steps that open the card of a mention by hover. */
const opened = (mention: number): Gesture[] => [dwell(mention), delay(1), ready(1)];
const byKey = (mention: number): Gesture => ({ type: 'activate', mention, mode: 'keyboard' });

describe('a card that opens by hover', () => {
  it('waits for the delay, then for the card, then shows', () => {
    const { state, effects } = walk(...opened(7));
    expect(effects).toEqual([
      [{ type: 'startDelay', token: 1 }],
      [{ type: 'loadCard', mention: 7, token: 1 }],
      [{ type: 'showCard', mention: 7, mode: 'hover' }],
    ]);
    expect(state).toEqual({ shown: { mention: 7, mode: 'hover' } });
  });

  it('does not start the delay again while the pointer moves within the mention', () => {
    const { effects } = walk(dwell(7), dwell(7));
    expect(effects[1]).toEqual([]);
  });

  it('never comes when the pointer left before the delay was over', () => {
    const { state, effects } = walk(dwell(7), leave, delay(1));
    expect(effects.slice(1).flat()).toEqual([]);
    expect(state.pending).toBeUndefined();
  });

  it('never comes when it loads after the pointer has left', () => {
    const { state, effects } = walk(dwell(7), delay(1), leave, ready(1));
    expect(effects.slice(2).flat()).toEqual([]);
    expect(state.shown).toBeUndefined();
  });

  it('never comes for a mention that the pointer has passed on from', () => {
    const { state, effects } = walk(dwell(7), delay(1), dwell(8), ready(1), delay(3), ready(3));
    expect(effects[3]).toEqual([]);
    expect(state.shown?.mention).toBe(8);
  });
});

describe('a card that came by hover', () => {
  it('goes when the grace period is over', () => {
    const { state, effects } = walk(...opened(7), leave, grace(4));
    expect(effects[3]).toEqual([{ type: 'startGrace', token: 4 }]);
    expect(effects[4]).toEqual([{ type: 'hideCard' }]);
    expect(state).toEqual(idle);
  });

  it('stays when the pointer reaches it within the grace period', () => {
    const { state, effects } = walk(...opened(7), leave, { type: 'cardEnter' }, grace(4));
    expect(effects[5]).toEqual([]);
    expect(state.shown?.mention).toBe(7);
  });

  it('stays when the pointer comes back to its mention', () => {
    const { state, effects } = walk(...opened(7), leave, dwell(7), grace(4));
    expect(effects[5]).toEqual([]);
    expect(state.shown?.mention).toBe(7);
  });

  it('goes when the pointer leaves it', () => {
    const { effects } = walk(...opened(7), { type: 'cardEnter' }, { type: 'cardLeave' }, grace(5));
    expect(effects[5]).toEqual([{ type: 'hideCard' }]);
  });

  it('starts one grace period, however many leaves are heard', () => {
    const { effects } = walk(...opened(7), leave, leave);
    expect(effects[4]).toEqual([]);
  });

  it('is swapped for that of another mention', () => {
    const { state, effects } = walk(...opened(7), dwell(8), delay(4), ready(4));
    expect(effects[5]).toEqual([{ type: 'showCard', mention: 8, mode: 'hover' }]);
    expect(state.shown).toEqual({ mention: 8, mode: 'hover' });
  });

  it('stays once it is pinned, wherever the pointer goes', () => {
    const { state, effects } = walk(...opened(7), { type: 'pin' }, leave, dwell(8));
    expect(effects[3]).toEqual([{ type: 'changeMode', mode: 'pinned' }]);
    expect(effects.slice(4).flat()).toEqual([]);
    expect(state.shown).toEqual({ mention: 7, mode: 'pinned' });
  });
});

describe('a card that was asked for', () => {
  it('opens without a delay', () => {
    const { effects } = walk(byKey(7), ready(1));
    expect(effects).toEqual([
      [{ type: 'loadCard', mention: 7, token: 1 }],
      [{ type: 'showCard', mention: 7, mode: 'keyboard' }],
    ]);
  });

  it('comes even when the pointer leaves a mention meanwhile', () => {
    const { state } = walk(byKey(7), leave, ready(1));
    expect(state.shown).toEqual({ mention: 7, mode: 'keyboard' });
  });

  it('comes even when the pointer crosses another mention meanwhile', () => {
    const { state } = walk(byKey(7), dwell(8), ready(1));
    expect(state.shown).toEqual({ mention: 7, mode: 'keyboard' });
  });

  it('gives way to the next that is asked for', () => {
    const { state } = walk(byKey(7), ready(1), byKey(8), ready(3));
    expect(state.shown).toEqual({ mention: 8, mode: 'keyboard' });
  });
});

describe('dismissing', () => {
  it.each<[string, Gesture[]]>([
    ['an open card', opened(7)],
    ['a pinned card', [...opened(7), { type: 'pin' }]],
    ['a card that is leaving', [...opened(7), leave]],
    ['a card that was asked for', [byKey(7), ready(1)]],
  ])('hides %s', (_, gestures) => {
    const { state, effects } = walk(...gestures, dismiss);
    expect(effects.at(-1)).toEqual([{ type: 'hideCard' }]);
    expect(state).toEqual(idle);
  });

  it('calls off a card that is on its way', () => {
    const { state, effects } = walk(dwell(7), delay(1), dismiss, ready(1));
    expect(effects.slice(2).flat()).toEqual([]);
    expect(state).toEqual(idle);
  });
});
