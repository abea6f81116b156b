/** Where the package keeps the style sheet of each look: registered with the page's script, it is there before the page is styled. */
import { MARK_COLOURS, MARK_STYLES, type MarkColour, type MarkStyle } from './settings-shape.ts';

/** A look is a style in a colour. */
export interface MarkLook {
  markStyle: MarkStyle;
  markColour: MarkColour;
}

export const markLooks: readonly MarkLook[] = MARK_STYLES.flatMap((markStyle) =>
  MARK_COLOURS.map((markColour) => ({ markStyle, markColour })),
);

export const markFile = ({ markStyle, markColour }: MarkLook): string =>
  `marks/${markStyle}-${markColour}.css`;
