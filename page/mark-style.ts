/** The style sheet of the marks. Colours come from the text's own, so that contrast is what the publisher chose. */
import type { MarkLook } from '../extension/mark-files.ts';
import type { MarkColour, MarkStyle } from '../extension/settings-shape.ts';

export const MENTION = 'gloss-mention';
export const ACTIVE = 'gloss-active';

/** A tone is mixed with the text's own colour, which stands out from any background that the text does. */
const tones: Record<MarkColour, string> = {
  text: 'currentColor',
  blue: 'color-mix(in srgb, currentColor 30%, #3b82f6)',
  green: 'color-mix(in srgb, currentColor 30%, #22a06b)',
  amber: 'color-mix(in srgb, currentColor 30%, #d98a00)',
};

const line = (kind: 'dotted' | 'solid', tone: string): string =>
  `text-decoration: underline ${kind} color-mix(in srgb, ${tone} 62%, transparent); text-decoration-thickness: ${kind === 'dotted' ? '0.11em' : '1px'}; text-underline-offset: 0.2em; text-decoration-skip-ink: none; background-color: transparent;`;

const styles: Record<MarkStyle, (tone: string) => string> = {
  dotted: (tone) => line('dotted', tone),
  underline: (tone) => line('solid', tone),
  tint: (tone) => `background-color: color-mix(in srgb, ${tone} 11%, transparent); text-decoration: none;`,
};

/** Tells which look a document was given; nothing is drawn by it. */
const LOOK = '--gloss-look';

export const nameOf = ({ markStyle, markColour }: MarkLook): string => `${markStyle}-${markColour}`;

const rule = (highlight: string, declarations: string): string =>
  `::highlight(${highlight}) { ${declarations} }`;

/** Rules for the marks and for the one whose card is open. Print shows none. */
export const markStyleSheet = (look: MarkLook): string => `@media screen {
  ${rule(MENTION, `${LOOK}: ${nameOf(look)}; ${styles[look.markStyle](tones[look.markColour])}`)}
  ${rule(ACTIVE, 'background-color: color-mix(in srgb, currentColor 16%, transparent);')}
}
@media screen and (forced-colors: active) {
  ${rule(MENTION, 'text-decoration: underline dotted 2px; background-color: transparent;')}
  ${rule(ACTIVE, 'text-decoration: underline solid 2px; background-color: transparent;')}
}`;

/**
 * Whether the document was given this look before it was first styled, with the script's registration. A page that was open
 * when Gloss came to it was not, nor one that loaded while the reader chose another look.
 */
export const isStyledAs = (look: MarkLook, document: Document): boolean =>
  document.defaultView
    ?.getComputedStyle(document.documentElement, `::highlight(${MENTION})`)
    .getPropertyValue(LOOK) === nameOf(look);
