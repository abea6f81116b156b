/** The words of the first page. */
export const strings = {
  title: 'Gloss explains the news while you read it',
  try: 'Try it here: rest the pointer on a marked word, or press Alt and the full stop.',
  example: {
    date: 'As if from an article of 17 November 2022',
    headline: 'Why a missile in a Polish village is not yet a matter for Article 5',
    text: [
      'Ambassadors met in Brussels after the blast near the border with Ukraine. Under Article 5 of its treaty NATO takes an attack on one ally for an attack on all; a stray missile is none. Poland may still ask for talks under Article 4.',
      'The alliance has grown since Russia annexed Crimea, and the fighting in Donbas goes on. Sweden and Finland have asked to join.',
    ],
    hint: 'The card of NATO tells how many members it had then, and how many it has now.',
  },
  promises: [
    {
      title: 'It reads the article, in your browser',
      text: 'On news sites Gloss looks for names and treaties in the text that you have open. It keeps none of it.',
    },
    {
      title: 'Nothing leaves the browser',
      text: 'Gloss has no server and its own rules forbid it to connect to any. All cards are inside the extension.',
    },
    {
      title: 'You are asked for nothing more',
      text: 'Everything is set. A site that is not on the list is added with one click on the icon, and only then your browser asks you.',
    },
  ],
  options: 'Settings',
  cards: 'All cards',
};
