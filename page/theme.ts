/** Whether the page is light or dark where the reader looks: from the colour that is really behind the text. */

import { parentOf } from './elements.ts';

const CHANNELS = /rgba?\(\s*([\d.]+)[ ,]+([\d.]+)[ ,]+([\d.]+)(?:[ ,/]+([\d.]+%?))?/;

/** Perceived lightness of a computed colour, 0 to 1; undefined where it is transparent or of another notation. */
export function lightnessOf(colour: string): number | undefined {
  const [, red, green, blue, alpha] = CHANNELS.exec(colour) ?? [];
  if (red === undefined || (alpha !== undefined && Number.parseFloat(alpha) < 0.5)) return undefined;
  return (0.299 * Number(red) + 0.587 * Number(green) + 0.114 * Number(blue)) / 255;
}

/** The theme of the page behind `element`; the browser's own choice where no element has a colour. */
export function pageTheme(element: Element): 'light' | 'dark' {
  const window = element.ownerDocument.defaultView as Window & typeof globalThis;
  for (let at: Element | null = element; at; at = parentOf(at)) {
    const lightness = lightnessOf(window.getComputedStyle(at).backgroundColor);
    if (lightness !== undefined) return lightness < 0.5 ? 'dark' : 'light';
  }
  const scheme = window.getComputedStyle(element.ownerDocument.documentElement).colorScheme;
  const prefersDark = window.matchMedia('(prefers-color-scheme: dark)').matches;
  return scheme.includes('dark') && prefersDark ? 'dark' : 'light';
}
