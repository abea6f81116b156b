/** The style sheet of the marks. Colours come from the text's own, so that contrast is what the publisher chose. */
import type { MarkStyle } from '../extension/settings-shape.ts';

export const MENTION = 'gloss-mention';
export const ACTIVE = 'gloss-active';

const line = (kind: 'dotted' | 'solid'): string =>
  `text-decoration: underline ${kind} color-mix(in srgb, currentColor 62%, transparent); text-decoration-thickness: ${kind === 'dotted' ? '0.11em' : '1px'}; text-underline-offset: 0.2em; text-decoration-skip-ink: none;`;

const styles: Record<MarkStyle, string> = {
  dotted: line('dotted'),
  underline: line('solid'),
  tint: 'background-color: color-mix(in srgb, currentColor 11%, transparent);',
};

/**
 * Rules for the marks and for the one whose card is open. Print shows none. `elements` are the names of those that hold marked
 * text: a rule for every element would make the browser look at the style of the whole document anew.
 */
export function markStyleSheet(style: MarkStyle, elements: Iterable<string>): string {
  const names = [...elements];
  const rule = (highlight: string, declarations: string): string =>
    `${names.map((name) => `${name}::highlight(${highlight})`).join(', ')} { ${declarations} }`;
  return `
@media screen {
  ${rule(MENTION, styles[style])}
  ${rule(ACTIVE, 'background-color: color-mix(in srgb, currentColor 16%, transparent);')}
}
@media screen and (forced-colors: active) {
  ${rule(MENTION, 'text-decoration: underline dotted 2px; background-color: transparent;')}
  ${rule(ACTIVE, 'text-decoration: underline solid 2px; background-color: transparent;')}
}`;
}
