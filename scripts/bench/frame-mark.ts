/** What the page tells the trace before a frame: it shows which of all threads is the page's. */
export const FRAME_MARK = 'gloss-frame';
