import { describe, expect, it } from 'vitest';
import { isFurnitureText } from '../../page/furniture-words.ts';

describe('what short blocks say', () => {
  it.each([
    'Sign up for the Morning Briefing',
    'Want more? Subscribe to The Daily.',
    'Already a member? Log in',
    'You can sign up for our newsletter here.',
    'Skip to content',
    'Loading…',
    'Copyright © 2024 The Newspaper. All rights reserved.',
    'Image credit: Jane Doe',
    'By Jane Doe and John Smith, Associated Press',
    'May 3, 2025',
    'Wed, 16 Oct 2024 10:00',
    '14:30 GMT',
    '5 min read',
    'Published 3 May 2025',
    'Last updated: 14:30',
    'PUBLISHED: April 24, 2020 at 9:06 a.m. | UPDATED: April 24, 2020 at 9:26 a.m.',
  ])('is the site’s: %s', (text) => {
    expect(isFurnitureText(text)).toBe(true);
  });

  it.each([
    '“You must support our people in Crimea,” the minister said on Monday.',
    '“Follow us to Brussels,” the farmers called out.',
    'Sweden, already a member of the alliance, spoke of it on Tuesday.',
    'Ukraine must join our alliance, the NATO chief said.',
    'Most of the delegates do not subscribe to the view.',
    'Ukraine will not sign up for a ceasefire, the president said.',
    'The alliance protects members only.',
    'Credit Suisse was taken over by UBS in 2023.',
    'Copyright and AI: what the EU wants',
    'Loading grain has become a matter of days and not of hours.',
    'More on this was said in the evening, when they met again.',
    'Created in 2014, the office employs two hundred people today.',
    'Published in 2016, her book was read by all the delegates.',
    'Written by hand, the letter took four weeks to arrive.',
    'Reporting for duty, he found nobody at the gate.',
    'By then, one of the delegates recalled, “we had already lost Crimea.”',
    'By 1 July, Hungary takes over the presidency of the EU:',
    '18 March 2014: Russia takes Crimea',
    'May 24 talks in Istanbul ended without a deal',
    'June 7: Hamas answers',
    '14:30: Crimea in the dark',
    '97,666',
  ])('is the story’s: %s', (text) => {
    expect(isFurnitureText(text)).toBe(false);
  });
});
