import { describe, expect, it } from 'vitest';
import { fillDefaults, migrate, settingNames } from '../../extension/stored-settings.ts';

describe('migrate', () => {
  const steps = [
    ({ dark, ...rest }: Record<string, unknown>) => ({ ...rest, theme: dark ? 'dark' : 'page' }),
    ({ delay, ...rest }: Record<string, unknown>) => ({ ...rest, hoverDelay: Number(delay) * 1000 }),
  ];

  it.each([
    [
      'the first form, which had no version',
      { dark: true, delay: 0.3 },
      { theme: 'dark', hoverDelay: 300, settingsVersion: 3 },
    ],
    [
      'the second form',
      { theme: 'light', delay: 0.5, settingsVersion: 2 },
      { theme: 'light', hoverDelay: 500, settingsVersion: 3 },
    ],
    ['the newest form', { theme: 'light', settingsVersion: 3 }, { theme: 'light', settingsVersion: 3 }],
    ['a form of the future', { theme: 'sepia', settingsVersion: 9 }, { theme: 'sepia', settingsVersion: 9 }],
  ])('brings %s up to date', (_, stored, migrated) => {
    expect(migrate(stored, steps)).toEqual(migrated);
  });

  it('does not touch what is stored while there is only one form', () => {
    const stored = { theme: 'dark' };
    expect(migrate(stored)).toBe(stored);
  });
});

describe('fillDefaults', () => {
  it.each(settingNames)('does not trust what is stored for %s', (name) => {
    for (const value of [{}, { length: 3 }, Number.NaN, Symbol.iterator.toString()]) {
      expect(fillDefaults({ [name]: value }).spoilt).toEqual([name]);
    }
  });

  it.each([
    [149, 150],
    [301.6, 302],
    [1e9, 700],
  ])('brings a delay of %d into its range: %d', (stored, delay) => {
    expect(fillDefaults({ hoverDelay: stored }).settings.hoverDelay).toBe(delay);
  });
});
