/** The article on the first page: what Gloss reads, and so in the language of the cards. */
export const example = {
  date: 'As if from an article of 17 November 2022',
  headline: 'Why a missile in a Polish village is not yet a matter for Article 5',
  text: [
    'Ambassadors met in Brussels after the blast near the border with Ukraine. Under Article 5 of its treaty NATO takes an attack on one ally for an attack on all; a stray missile is none. Poland may still ask for talks under Article 4.',
    'The alliance has grown since Russia annexed Crimea, and the fighting in Donbas goes on. Sweden and Finland have asked to join.',
  ],
};
