/**
 * What the pointer, the keyboard and the card mean together: a pure reducer over gestures. It returns the next state and the
 * effects to carry out; timers and the DOM are the caller's. Whatever a step starts carries that step's token, so that a timer
 * or a card that comes late is told from the one that is waited for.
 */
import type { CardMode } from './card-view.ts';

/** A mention, as the page numbers it. */
export type MentionKey = number;

/** The card that is open. */
interface Shown {
  mention: MentionKey;
  mode: CardMode;
  /** The token of the grace period that runs since the pointer left. */
  leaving?: number;
}

/** The card that is to come: the pointer rests on its mention, or its content is on the way. */
interface Pending {
  mention: MentionKey;
  mode: CardMode;
  token: number;
  phase: 'delay' | 'loading';
}

export interface HoverState {
  shown?: Shown;
  pending?: Pending;
}

export type Gesture =
  | { type: 'mentionDwell'; mention: MentionKey }
  | { type: 'mentionLeave' }
  | { type: 'delayElapsed'; token: number }
  | { type: 'cardReady'; token: number }
  | { type: 'cardEnter' }
  | { type: 'cardLeave' }
  | { type: 'graceElapsed'; token: number }
  /** The reader asked for the card: by key, by touch, from the popup's list. */
  | { type: 'activate'; mention: MentionKey; mode: Exclude<CardMode, 'hover'> }
  | { type: 'pin' }
  /** Escape, a click elsewhere, the mention scrolled away, the close button. */
  | { type: 'dismiss' };

export type Effect =
  | { type: 'startDelay'; token: number }
  | { type: 'startGrace'; token: number }
  | { type: 'loadCard'; mention: MentionKey; token: number }
  | { type: 'showCard'; mention: MentionKey; mode: CardMode }
  | { type: 'changeMode'; mode: CardMode }
  | { type: 'hideCard' };

export interface Step {
  state: HoverState;
  effects: Effect[];
}

export const idle: HoverState = {};

const stay = (state: HoverState): Step => ({ state, effects: [] });

/** A card that came by hover goes when the pointer goes; one that was asked for stays until it is dismissed. */
const isFleeting = (shown: Shown | undefined): shown is Shown => shown?.mode === 'hover';

/** What the reader asked for comes, wherever the pointer strays meanwhile. */
export const askedFor = (pending: Pending | undefined): Pending | undefined =>
  pending?.mode === 'hover' ? undefined : pending;

function withoutLeaving(shown: Shown | undefined): Shown | undefined {
  return shown && { mention: shown.mention, mode: shown.mode };
}

function onDwell({ shown, pending }: HoverState, mention: MentionKey, token: number): Step {
  if ((shown && !isFleeting(shown)) || askedFor(pending)) return stay({ shown, pending });
  if (shown?.mention === mention) return stay({ shown: withoutLeaving(shown) });
  if (pending?.mention === mention) return stay({ shown, pending });
  const next: Pending = { mention, mode: 'hover', token, phase: 'delay' };
  return { state: { shown, pending: next }, effects: [{ type: 'startDelay', token }] };
}

/** The pointer left the mention or the card: what came by hover is given a grace period, what had not come yet never comes. */
function onLeave({ shown, pending }: HoverState, token: number): Step {
  const kept = askedFor(pending);
  if (!isFleeting(shown) || shown.leaving !== undefined) return stay({ shown, pending: kept });
  return {
    state: { shown: { ...shown, leaving: token }, pending: kept },
    effects: [{ type: 'startGrace', token }],
  };
}

function onReady({ shown, pending }: HoverState, token: number): Step {
  if (pending?.token !== token || pending.phase !== 'loading') return stay({ shown, pending });
  const { mention, mode } = pending;
  return { state: { shown: { mention, mode } }, effects: [{ type: 'showCard', mention, mode }] };
}

function onDelay(state: HoverState, token: number): Step {
  const { pending } = state;
  if (pending?.token !== token || pending.phase !== 'delay') return stay(state);
  return {
    state: { ...state, pending: { ...pending, phase: 'loading' } },
    effects: [{ type: 'loadCard', mention: pending.mention, token }],
  };
}

function onPin({ shown, pending }: HoverState): Step {
  if (!shown || shown.mode === 'pinned') return stay({ shown, pending });
  return {
    state: { shown: { mention: shown.mention, mode: 'pinned' } },
    effects: [{ type: 'changeMode', mode: 'pinned' }],
  };
}

/** One step. `token` is a number that no step had before; it marks the timer or the card that this step starts. */
export function reduce(state: HoverState, gesture: Gesture, token: number): Step {
  switch (gesture.type) {
    case 'mentionDwell':
      return onDwell(state, gesture.mention, token);
    case 'mentionLeave':
    case 'cardLeave':
      return onLeave(state, token);
    case 'delayElapsed':
      return onDelay(state, gesture.token);
    case 'cardReady':
      return onReady(state, gesture.token);
    case 'cardEnter':
      return stay({ shown: withoutLeaving(state.shown), pending: askedFor(state.pending) });
    case 'graceElapsed':
      return state.shown?.leaving === gesture.token
        ? { state: idle, effects: [{ type: 'hideCard' }] }
        : stay(state);
    case 'activate': {
      const pending: Pending = { mention: gesture.mention, mode: gesture.mode, token, phase: 'loading' };
      return {
        state: { ...state, pending },
        effects: [{ type: 'loadCard', mention: gesture.mention, token }],
      };
    }
    case 'pin':
      return onPin(state);
    case 'dismiss':
      return { state: idle, effects: state.shown ? [{ type: 'hideCard' }] : [] };
  }
}
