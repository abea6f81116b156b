/** The dataset browser's words. */
export const strings = {
  heading: 'All cards',
  search: 'Search by any name',
  kind: 'Kind',
  topic: 'Topic',
  all: 'All',
  reading: 'Reading the cards …',
  unreadable: 'The cards could not be read. Reinstall Gloss to mend it.',
  found: (count: number) => (count === 1 ? '1 card' : `${count} cards`),
  more: (count: number) => `${count} more. Type a name to find them.`,
  none: 'No card goes by that name.',
  places: 'Towns and provinces',
  pick: 'Choose a card to read it.',
  english: 'Cards are written in English.',
  back: 'All cards',
};
