/** The style sheet of the marks. Colours come from the text's own, so that contrast is what the publisher chose. */
import type { MarkColour, MarkStyle } from '../extension/settings-shape.ts';

export const MENTION = 'gloss-mention';
export const ACTIVE = 'gloss-active';

/** A look is a style in a colour. */
export interface MarkLook {
  markStyle: MarkStyle;
  markColour: MarkColour;
}

/** A tone is mixed with the text's own colour, which stands out from any background that the text does. */
const tones: Record<MarkColour, string> = {
  text: 'currentColor',
  blue: 'color-mix(in srgb, currentColor 30%, #3b82f6)',
  green: 'color-mix(in srgb, currentColor 30%, #22a06b)',
  amber: 'color-mix(in srgb, currentColor 30%, #d98a00)',
};

const line = (kind: 'dotted' | 'solid', tone: string): string =>
  `text-decoration: underline ${kind} color-mix(in srgb, ${tone} 62%, transparent); text-decoration-thickness: ${kind === 'dotted' ? '0.11em' : '1px'}; text-underline-offset: 0.2em; text-decoration-skip-ink: none;`;

const styles: Record<MarkStyle, (tone: string) => string> = {
  dotted: (tone) => line('dotted', tone),
  underline: (tone) => line('solid', tone),
  tint: (tone) => `background-color: color-mix(in srgb, ${tone} 11%, transparent);`,
};

/**
 * Rules for the marks and for the one whose card is open. Print shows none. `elements` are the names of those that hold marked
 * text: a rule for every element would make the browser look at the style of the whole document anew.
 */
export function markStyleSheet({ markStyle, markColour }: MarkLook, elements: Iterable<string>): string {
  const names = [...elements];
  const rule = (highlight: string, declarations: string): string =>
    `${names.map((name) => `${name}::highlight(${highlight})`).join(', ')} { ${declarations} }`;
  return `
@media screen {
  ${rule(MENTION, styles[markStyle](tones[markColour]))}
  ${rule(ACTIVE, 'background-color: color-mix(in srgb, currentColor 16%, transparent);')}
}
@media screen and (forced-colors: active) {
  ${rule(MENTION, 'text-decoration: underline dotted 2px; background-color: transparent;')}
  ${rule(ACTIVE, 'text-decoration: underline solid 2px; background-color: transparent;')}
}`;
}
