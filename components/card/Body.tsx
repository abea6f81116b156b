import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { DownIcon } from './icons.tsx';

/** Pixels below the edge that are worth a sign: less is the padding. */
const LEAST_HIDDEN = 24;
/** Share of the body that one press moves on by: the last lines stay for the eye to find. */
const STEP = 0.8;

/** Whether something of the card lies below its edge and the reader has not begun to scroll. */
const hasMoreBelow = ({ scrollTop, scrollHeight, clientHeight }: HTMLElement): boolean =>
  scrollTop < 1 && scrollHeight - clientHeight > LEAST_HIDDEN;

/** The part of the card that scrolls. Where it ends between two things, nothing else would tell that more lies below. */
export function Body({ children }: { children: ComponentChildren }) {
  const body = useRef<HTMLDivElement>(null);
  const [goesOn, setGoesOn] = useState(false);
  useLayoutEffect(() => {
    const element = body.current as HTMLDivElement;
    const look = (): void => setGoesOn(hasMoreBelow(element));
    // The card gets its height once its place on the page is found.
    const observer = new ResizeObserver(look);
    observer.observe(element);
    element.addEventListener('scroll', look, { passive: true });
    return () => {
      observer.disconnect();
      element.removeEventListener('scroll', look);
    };
  }, []);
  const goOn = (): void => body.current?.scrollBy({ top: body.current.clientHeight * STEP });
  return (
    <>
      <div class="body" ref={body}>
        {children}
      </div>
      {/* Keyboards scroll the body itself, and screen readers read all of it. */}
      {goesOn && (
        <button type="button" class="go-on" tabIndex={-1} aria-hidden="true" onClick={goOn}>
          <DownIcon />
        </button>
      )}
    </>
  );
}
