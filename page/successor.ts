/**
 * Of several scripts of ours in a page the last one stays: after an update the browser leaves the old one there, which hears the new
 * one only through the document.
 * @param event its name, which no page uses
 */
export function succeedEarlier(
  document: Document,
  event: string,
  leave: () => void,
  signal: AbortSignal,
): void {
  // Before it listens to others' word itself.
  document.dispatchEvent(new Event(event));
  document.addEventListener(event, leave, { signal });
}
