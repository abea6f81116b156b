/** The id of the title that names the dialog; ids inside the shadow root meet none of the page's. */
export const TITLE_ID = 'title';
