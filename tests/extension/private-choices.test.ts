import { expect, it } from 'vitest';
import { PrivateChoices } from '../../extension/private-choices.ts';
import { defaultSettings } from '../../extension/settings-shape.ts';

it('what is chosen in a private window holds however the settings change', () => {
  const choices = new PrivateChoices();
  expect(choices.over(defaultSettings)).toBe(defaultSettings);
  choices.choose('a', 'off');
  choices.choose('b', 'on');
  const changed = { ...defaultSettings, badge: false, pagesOn: ['a', 'c'] };
  expect(choices.over(changed)).toEqual({ ...changed, pagesOff: ['a'], pagesOn: ['c', 'b'] });
  choices.choose('a', 'usual');
  expect(choices.over(changed)).toEqual({ ...changed, pagesOn: ['c', 'b'] });
  expect(changed.pagesOn).toEqual(['a', 'c']);
});
