/** Where the package keeps the style sheet of each look: registered with the page's script, it is there before the page is styled. */
import type { MarkColour, MarkStyle } from './settings-shape.ts';

/** A look is a style in a colour. */
export interface MarkLook {
  markStyle: MarkStyle;
  markColour: MarkColour;
}

const markStyles: readonly MarkStyle[] = ['dotted', 'underline', 'tint'];
const markColours: readonly MarkColour[] = ['text', 'blue', 'green', 'amber'];

export const markLooks: readonly MarkLook[] = markStyles.flatMap((markStyle) =>
  markColours.map((markColour) => ({ markStyle, markColour })),
);

export const markFile = ({ markStyle, markColour }: MarkLook): string =>
  `marks/${markStyle}-${markColour}.css`;
