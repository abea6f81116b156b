import type { DatasetSummary } from '../../data/dataset-summary.ts';

const number = new Intl.NumberFormat('en');
const day = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });

/** The options page's words. */
export const strings = {
  title: 'Gloss',
  subtitle: 'Settings',
  sections: {
    marks: 'Marks',
    cards: 'Cards',
    topics: 'What is explained',
    sites: 'Sites',
    known: 'Things you know',
    backup: 'Backup',
    data: 'About the data',
    privacy: 'Privacy',
  },
  library: 'All cards',
  problem: (reason: string) => `Settings could not be read or saved just now. Your browser says: ${reason}`,
  spoilt: (names: string) =>
    `Some saved settings could not be read, so the usual ones stand in: ${names}. Choose anew to mend them.`,
  settingNames: {
    enabled: 'the main switch',
    pausedUntil: 'the pause',
    siteMode: 'where Gloss runs',
    blockedSites: 'sites that are off',
    addedSites: 'sites you added',
    pagesOff: 'pages that are off',
    pagesOn: 'pages that are on',
    markStyle: 'how a mark looks',
    marks: 'which mentions are marked',
    markHeadings: 'headings',
    explain: 'how much is explained',
    hiddenKinds: 'kinds',
    knownCards: 'things you know',
    hoverDelay: 'the wait before a card',
    markColour: 'the colour of marks',
    cardTrigger: 'what opens a card',
    cardSize: 'the size of cards',
    theme: 'colours',
    badge: 'the number on the icon',
  },
  enabled: { label: 'Gloss is on', hint: 'Off means off: no script of Gloss runs on any page.' },
  markStyle: {
    legend: 'How a mark looks',
    options: { dotted: 'Dotted line', tint: 'Soft tint', underline: 'Thin line' },
  },
  markColour: {
    legend: 'Colour of marks',
    options: { text: 'As the text', blue: 'Blue', green: 'Green', amber: 'Amber' },
  },
  cardTrigger: {
    legend: 'A card opens',
    options: {
      hover: 'When I rest on a mark',
      click: 'On a click',
      modifier: 'When I rest and hold Alt',
    },
  },
  cardSize: { legend: 'Size of cards', options: { normal: 'Normal', large: 'Large' } },
  preview: {
    label: 'A sentence as Gloss would mark it',
    headline: ['Allies weigh ', 'Article 4', ' talks'],
    text: [
      'Ministers met in ',
      'Brussels',
      ' on Tuesday, where ',
      'NATO',
      ' said that talks under ',
      'Article 4',
      ' may follow. ',
      'NATO',
      ' has 32 members.',
    ],
  },
  marks: {
    legend: 'Which mentions are marked',
    hint: 'With none, the list in the toolbar still shows what a page mentions.',
    options: { first: 'The first of each', all: 'Every one', none: 'None' },
  },
  markHeadings: { label: 'Mark headings too', hint: 'Headlines and subheadings of the article.' },
  badge: { label: 'Show the number on the icon', hint: 'How many things a page mentions.' },
  hoverDelay: {
    label: 'Wait before a card opens',
    hint: 'How long the pointer rests on a mark.',
    value: (milliseconds: number) => `${(milliseconds / 1000).toFixed(2)} seconds`,
  },
  theme: {
    legend: 'Colours',
    options: { page: 'As the page', light: 'Light', dark: 'Dark' },
  },
  explain: {
    legend: 'How much you want explained',
    options: {
      everyday: 'Everything',
      news: 'What news readers may not know',
      specialist: 'Only what few know',
    },
  },
  kinds: { legend: 'Kinds of card', hint: 'Leave out what you do not want to see.' },
  siteMode: {
    legend: 'Where Gloss runs',
    options: { publishers: 'On news sites and sites I add', chosen: 'Only on sites I choose' },
  },
  added: {
    heading: 'Sites you added',
    none: 'None yet. Open a page and click the icon, or type an address here.',
    label: 'Address of a site',
    placeholder: 'example.org',
    add: 'Add site',
    remove: 'Remove',
    ask: 'Allow again',
    granted: 'Allowed by your browser',
    revoked: 'Your browser no longer allows this site',
    outcome: {
      added: 'Added. Gloss runs there now.',
      refused: 'The browser did not allow it, so nothing was added.',
      'not-a-site': 'This is not the address of a website. Type it like example.org.',
      'already-there': 'Gloss already runs on this site.',
    },
  },
  blocked: {
    heading: 'Sites where Gloss is off',
    none: 'None. The toolbar icon switches Gloss off for the site you are on.',
    allow: 'Switch on',
  },
  publishers: {
    heading: 'News sites',
    hint: (sites: number, countries: number) =>
      `${sites} sites from ${countries} countries. A site stands for all its addresses.`,
    search: 'Search by name, address or country',
    none: 'No news site goes by that name. You can add it above.',
    notGranted: 'not allowed by your browser',
    country: (name: string, on: number, all: number) =>
      on === all ? `${name} · ${all}` : `${name} · ${on} of ${all}`,
    switch: (name: string, host: string) => `${name}, ${host}`,
  },
  known: {
    none: 'Nothing yet. On a card, choose “I know this” and it is not marked again.',
    hint: 'These are not marked.',
    explain: 'Explain again',
  },
  backup: {
    hint: 'Settings, lists of sites and the cards you know, in one file. It stays with you: Gloss sends it nowhere.',
    save: 'Save as a file',
    read: 'Read from a file',
    preview: 'What this file would change',
    same: 'This file would change nothing.',
    change: (before: string, after: string) => `${before} → ${after}`,
    values: { true: 'yes', false: 'no' } as Record<string, string>,
    spoilt: (names: string) =>
      `Some settings in the file cannot be used, so the usual ones stand in: ${names}.`,
    take: 'Take these over',
    leave: 'Leave it',
    taken: 'The settings of the file hold now.',
    undo: 'Undo',
    problems: {
      'too-large': 'This file is too large to be settings of Gloss. Nothing was read.',
      'not-json': 'This file cannot be read: it is not JSON, or it was cut short. Nothing was changed.',
      'not-a-backup': 'This file is not a backup of Gloss. Choose one that “Save as a file” made.',
      newer: 'This file comes from a newer Gloss. Update Gloss here first, then read it again.',
    },
  },
  data: {
    missing: 'The numbers of this package could not be read.',
    origins: 'Made from',
    facts: [
      { term: 'Cards', value: (data: DatasetSummary) => number.format(data.cards) },
      { term: 'Towns and provinces', value: (data: DatasetSummary) => number.format(data.places) },
      { term: 'Facts', value: (data: DatasetSummary) => number.format(data.facts) },
      { term: 'Sources', value: (data: DatasetSummary) => number.format(data.sources) },
      { term: 'Last checked', value: (data: DatasetSummary) => day.format(new Date(data.checked)) },
      { term: 'Edition', value: (data: DatasetSummary) => data.version },
    ],
    words:
      'Every card is part of the extension, in English. Each fact names its source, the time it holds for and the day an editor checked it. New facts come with new versions.',
  },
  privacy: [
    'Gloss sends nothing, to nobody. It has no server and counts nothing, and its own rules forbid it to connect to any.',
    'On the sites above it reads the text of the article you have open, in your browser, to find what it can explain. It keeps none of it.',
    'It adds one element to the page, for the card, and changes nothing else. Where you switch it off, none of it runs.',
    'Your settings are kept in your browser. Where your browser syncs extensions between your devices, they travel with that.',
  ],
};
