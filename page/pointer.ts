/** Turns the page's pointer, key and scroll events into gestures. It only listens: nothing of the page's is prevented. */
import type { CardTrigger } from '../extension/settings-shape.ts';
import type { Rect } from '../hover/card-view.ts';
import { isResting, type PointerSample } from '../hover/pointer-speed.ts';
import type { Gesture } from '../hover/reducer.ts';
import { isHeadingFor } from '../hover/safe-path.ts';
import { listen } from './listeners.ts';
import type { Mark } from './marks.ts';

export interface PointerPorts {
  markAt(target: Element, x: number, y: number): Mark | undefined;
  /** What opens a card. */
  trigger(): CardTrigger;
  gesture(gesture: Gesture): void;
  /** The open card in the viewport, for the path towards it. */
  cardRect(): Rect | undefined;
  isCard(target: EventTarget | null): boolean;
  /** What is on the page may stand elsewhere in the window. */
  scrolled(): void;
}

const sampleOf = ({ clientX: x, clientY: y, timeStamp: time }: PointerEvent): PointerSample => ({
  x,
  y,
  time,
});

export interface PointerWatch {
  /** Where the pointer was last. */
  last(): PointerSample | undefined;
}

export function watchPointer(document: Document, ports: PointerPorts, signal: AbortSignal): PointerWatch {
  const window = document.defaultView as Window & typeof globalThis;
  let last: PointerSample | undefined;
  let waiting: PointerEvent | undefined;
  let latest: PointerEvent | undefined;
  let rest = 0;

  const markUnder = ({ target, clientX, clientY }: PointerEvent): Mark | undefined =>
    target instanceof window.Element ? ports.markAt(target, clientX, clientY) : undefined;

  /** Whether a pointer that rests opens a card just now. */
  const opensAtRest = ({ altKey }: { altKey: boolean }): boolean => {
    const trigger = ports.trigger();
    return trigger === 'hover' || (trigger === 'modifier' && altKey);
  };

  /** One look for each frame, however often the pointer reports. */
  function look(): void {
    const event = waiting;
    waiting = undefined;
    if (!event || signal.aborted) return;
    const now = sampleOf(event);
    const before = last;
    last = now;
    if (ports.isCard(event.target)) return;
    const mark = markUnder(event);
    if (mark && opensAtRest(event)) {
      if (isResting(before, now)) ports.gesture({ type: 'mentionDwell', mention: mark.key });
      else lookAgain(event);
      return;
    }
    const card = ports.cardRect();
    if (!card || !isHeadingFor(card, before, now)) ports.gesture({ type: 'mentionLeave' });
  }

  /** A pointer that stops dead on a mention reports no slower move: look once more when it has had time to rest. */
  function lookAgain(event: PointerEvent): void {
    window.clearTimeout(rest);
    rest = window.setTimeout(() => {
      const mark = markUnder(event);
      if (mark && last && last.x === event.clientX && last.y === event.clientY)
        ports.gesture({ type: 'mentionDwell', mention: mark.key });
    }, 60);
  }

  listen<PointerEvent>(
    document,
    'pointermove',
    (event) => {
      if (event.pointerType === 'touch' || event.buttons !== 0) return;
      if (!waiting) window.requestAnimationFrame(look);
      waiting = event;
      latest = event;
    },
    signal,
  );
  // Of the window: its element may be replaced.
  listen<PointerEvent>(
    document,
    'pointerout',
    ({ relatedTarget }) => {
      if (!relatedTarget) ports.gesture({ type: 'mentionLeave' });
    },
    signal,
  );
  listen<PointerEvent>(
    document,
    'pointerdown',
    (event) => {
      if (!ports.isCard(event.target)) ports.gesture({ type: 'dismiss' });
    },
    signal,
  );
  listen<PointerEvent>(
    document,
    'click',
    (event) => {
      const { pointerType, target, clientX, clientY } = event;
      const isTouch = pointerType === 'touch';
      if (
        !(isTouch || pointerType === 'pen' || ports.trigger() === 'click') ||
        !(target instanceof window.Element) ||
        target.closest('a, button, input, label, select, textarea, [role="button"], [onclick]')
      )
        return;
      const mark = ports.markAt(target, clientX, clientY);
      if (mark) ports.gesture({ type: 'activate', mention: mark.key, mode: isTouch ? 'sheet' : 'pinned' });
    },
    signal,
  );
  listen<KeyboardEvent>(
    document,
    'keydown',
    (event) => {
      if (event.key === 'Escape') ports.gesture({ type: 'dismiss' });
      // Alt is pressed while the pointer rests already.
      if (event.key === 'Alt' && ports.trigger() === 'modifier' && latest) lookAgain(latest);
    },
    signal,
  );
  listen(document, 'scroll', ports.scrolled, signal);
  listen(window, 'resize', ports.scrolled, signal);
  signal.addEventListener('abort', () => window.clearTimeout(rest));
  return { last: () => last };
}
