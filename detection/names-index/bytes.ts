/**
 * Text as bytes: each UTF-16 code unit in one to three bytes, like UTF-8 but unit by unit, so that a lone surrogate survives and a
 * scanner can walk bytes and units side by side. Nearly all names are ASCII once folded, and take one byte a letter.
 */

/** Appends the bytes of `text`. */
export function pushText(bytes: number[], text: string): void {
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit < 0x80) bytes.push(unit);
    else if (unit < 0x800) bytes.push(0xc0 | (unit >> 6), 0x80 | (unit & 0x3f));
    else bytes.push(0xe0 | (unit >> 12), 0x80 | ((unit >> 6) & 0x3f), 0x80 | (unit & 0x3f));
  }
}

/** How many bytes the unit takes that starts with `lead`. */
export const unitLength = (lead: number): number => (lead < 0x80 ? 1 : lead < 0xe0 ? 2 : 3);

/** The code unit whose first byte stands at `at`. */
export function unitAt(bytes: Uint8Array, at: number): number {
  const lead = bytes[at] as number;
  if (lead < 0x80) return lead;
  const second = (bytes[at + 1] as number) & 0x3f;
  if (lead < 0xe0) return ((lead & 0x1f) << 6) | second;
  return ((lead & 0x0f) << 12) | (second << 6) | ((bytes[at + 2] as number) & 0x3f);
}

/** The text of the bytes from `start` to `end`. */
export function readText(bytes: Uint8Array, start: number, end: number): string {
  let text = '';
  let units: number[] = [];
  for (let at = start; at < end; at += unitLength(bytes[at] as number)) {
    units.push(unitAt(bytes, at));
    // Function.apply takes only so many arguments.
    if (units.length === 0x1000) {
      text += String.fromCharCode(...units);
      units = [];
    }
  }
  return text + String.fromCharCode(...units);
}
