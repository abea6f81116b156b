/** On a narrow window the card stands in the list's place: it is scrolled to, and the list comes back where the reader left it. */
import { useLayoutEffect, useRef } from 'preact/hooks';

/** As in library.css. */
const NARROW = '(width < 900px)';

export function useListInPlace(card: string | undefined) {
  const section = useRef<HTMLElement>(null);
  const back = useRef<HTMLAnchorElement>(null);
  const listAt = useRef<number | undefined>(undefined);
  useLayoutEffect(() => {
    if (!matchMedia(NARROW).matches) return;
    if (card) {
      section.current?.scrollIntoView({ block: 'start', behavior: 'instant' });
      // The row that was pressed is gone, and the focus with it.
      back.current?.focus({ preventScroll: true });
    } else if (listAt.current !== undefined) scrollTo({ top: listAt.current, behavior: 'instant' });
  }, [card]);
  const leaveList = (): void => {
    listAt.current = scrollY;
  };
  return { section, back, leaveList };
}
