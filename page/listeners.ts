/** Listeners of the document and its window: `document.open()` throws all of them away, and they are put back. */
const added = new WeakMap<AbortSignal, (() => void)[]>();

/** @param types names of events, parted by spaces */
export function listen<T extends Event>(
  target: EventTarget | null | undefined,
  types: string,
  listener: (event: T) => void,
  signal: AbortSignal,
): void {
  const add = (): void => {
    for (const type of types.split(' '))
      target?.addEventListener(type, listener as EventListener, { signal, capture: true, passive: true });
  };
  add();
  added.set(signal, [...(added.get(signal) ?? []), add]);
}

/** Those that are still there are not added twice. */
export function listenAgain(signal: AbortSignal): void {
  for (const add of added.get(signal) ?? []) add();
}
