/** Whether the page is light or dark where the reader looks: from the colour that is really behind the text, or else from the text's own. */

/** Notations that begin with lightness, and what counts as full. */
const BRIGHTEST: Readonly<Record<string, number>> = { oklab: 1, oklch: 1, lab: 100, lch: 100 };

/** Perceived lightness of a computed colour, 0 to 1; undefined where it is transparent or of an unknown notation. */
export function lightnessOf(colour: string): number | undefined {
  const [, notation = '', space = '', values = ''] = /^([a-z]+)\(([a-z][\w-]* )?(.+)\)$/.exec(colour) ?? [];
  const [first = 0, second = 0, third = 0, alpha = 1] = values
    .split(/[\s,/]+/)
    .map((value) => Number.parseFloat(value) || 0);
  if (!values || alpha < 0.5) return undefined;
  const brightest = BRIGHTEST[notation];
  if (brightest) return first / brightest;
  if (space.startsWith('xyz')) return second;
  const luma = 0.299 * first + 0.587 * second + 0.114 * third;
  if (notation === 'color') return luma;
  return notation.startsWith('rgb') ? luma / 255 : undefined;
}

/** The element around this one as it is drawn. A form's own property may be hidden behind a field's name. */
function around(element: Element): Element | null {
  const parentOf = Object.getOwnPropertyDescriptor(Node.prototype, 'parentNode')?.get;
  const parent: unknown = element.assignedSlot ?? parentOf?.call(element);
  if (parent instanceof ShadowRoot) return parent.host;
  return parent instanceof Element ? parent : null;
}

/** The theme of the page at `element`. */
export function pageTheme(element: Element): 'light' | 'dark' {
  for (let at: Element | null = element; at; at = around(at)) {
    const { backgroundColor, backgroundImage } = getComputedStyle(at);
    const lightness = lightnessOf(backgroundColor);
    if (lightness !== undefined) return lightness < 0.5 ? 'dark' : 'light';
    // Of a gradient or a picture only the text's colour tells what it is.
    if (backgroundImage && backgroundImage !== 'none') break;
  }
  return (lightnessOf(getComputedStyle(element).color) ?? 0) > 0.5 ? 'dark' : 'light';
}
