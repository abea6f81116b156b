import { expect, it } from 'vitest';
import { pageChosen } from '../../extension/page-choice.ts';

const none = { pagesOff: [], pagesOn: [] };

it('moves a page between the lists', () => {
  const off = pageChosen(none, 'a', 'off');
  expect(off).toEqual({ pagesOff: ['a'], pagesOn: [] });
  const on = pageChosen(off, 'a', 'on');
  expect(on).toEqual({ pagesOff: [], pagesOn: ['a'] });
  expect(pageChosen(on, 'a', 'usual')).toEqual(none);
});

it('forgets the oldest of many', () => {
  const many = { pagesOff: Array.from({ length: 300 }, (_, n) => `p${n}`), pagesOn: [] };
  const { pagesOff } = pageChosen(many, 'new', 'off');
  expect(pagesOff).toHaveLength(300);
  expect(pagesOff.at(0)).toBe('p1');
  expect(pagesOff.at(-1)).toBe('new');
});
