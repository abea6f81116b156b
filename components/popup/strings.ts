/** The popup's words. */
export const strings = {
  name: 'Gloss',
  everything: 'Gloss on every site',
  everythingOn: 'On',
  everythingOff: 'Off',
  site: {
    switch: (site: string) => `Gloss on ${site}`,
    running: 'A news site on the list',
    added: 'A site you added',
    offHere: 'Off on this site',
    offEverywhere: 'Gloss is off. Nothing of it runs on any page.',
    needsPermission:
      'Gloss does not run here yet. Your browser will ask you to allow this site; nothing you read leaves it.',
    notChosen: 'You keep Gloss to sites that you chose.',
    notAWebPage: 'This page belongs to the browser. Extensions cannot run here.',
    use: (site: string) => `Use Gloss on ${site}`,
  },
  page: {
    heading: 'Context on this page',
    search: 'Search in this page’s context',
    waiting: 'Reading the page …',
    notArticle: 'This page does not look like an article.',
    nothing: 'Nothing on this page needed explaining.',
    noMatch: 'Nothing here goes by that name.',
    times: (count: number) => `${count} times`,
    found: (count: number) => (count === 1 ? '1 found' : `${count} found`),
  },
  problem: (reason: string) => `That did not work: ${reason}`,
  options: 'Settings',
  privacy: 'What you read stays in this browser.',
};
