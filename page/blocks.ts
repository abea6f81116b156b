/**
 * A block: the text of one paragraph, heading or list item as one string, with the way back from each offset to a place
 * in a text node. An inline element adds nothing to the string, so "Article" and "5" in two of them are one mention.
 */
import type { Block } from '../detection/types.ts';

/** A stretch of a block's text that comes from one text node. */
export interface Piece {
  node: Text;
  /** Offset in the block's text at which the node's text starts. */
  start: number;
}

export interface PageBlock extends Block {
  /** The block element that holds the text. */
  element: Element;
  pieces: Piece[];
  /** Number of the article that it belongs to, on a page that goes on with the next one. */
  story?: number;
}

/** A place in the document, as ranges want it. */
export interface Place {
  node: Text;
  offset: number;
}

/** The place of an offset; at a seam between two nodes `after` takes the later one (where a mention starts). */
export function placeOf(block: PageBlock, offset: number, side: 'after' | 'before'): Place | undefined {
  const { pieces } = block;
  let low = 0;
  let high = pieces.length;
  const reaches = ({ start }: Piece): boolean => (side === 'after' ? start <= offset : start < offset);
  while (low < high) {
    const middle = (low + high) >> 1;
    if (reaches(pieces[middle] as Piece)) low = middle + 1;
    else high = middle;
  }
  const piece = pieces[Math.max(0, low - 1)];
  if (!piece) return undefined;
  return { node: piece.node, offset: Math.min(offset - piece.start, piece.node.length) };
}
