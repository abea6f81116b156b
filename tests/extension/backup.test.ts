import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changesBetween, patchTo, readBackup, writeBackup } from '../../extension/backup.ts';
import { defaultSettings, type Settings } from '../../extension/settings-shape.ts';

const chosen: Settings = {
  ...defaultSettings,
  markStyle: 'tint',
  blockedSites: ['bbc.com'],
  knownCards: ['nato', 'donbas'],
  hoverDelay: 450,
};
const file = (settings: unknown, more: object = {}) =>
  JSON.stringify({ kind: 'gloss-settings', settingsVersion: 1, settings, ...more });

describe('a backup', () => {
  it('comes back as it was, and holds only what the reader set', () => {
    const text = writeBackup({ ...chosen, pausedUntil: 5 }, '2026-11-24');
    expect(readBackup(text)).toEqual({ ok: true, settings: chosen, spoilt: [] });
    expect(Object.keys(JSON.parse(text).settings).sort()).toEqual([
      'blockedSites',
      'hoverDelay',
      'knownCards',
      'markStyle',
    ]);
  });

  it('tells what it would change, and how', () => {
    expect(changesBetween(defaultSettings, chosen).map(({ name }) => name)).toEqual([
      'blockedSites',
      'markStyle',
      'knownCards',
      'hoverDelay',
    ]);
    expect(changesBetween(chosen, structuredClone(chosen))).toEqual([]);
    expect(patchTo(chosen)).toMatchObject({ markStyle: 'tint', theme: undefined });
  });
});

describe('a file from anywhere', () => {
  it.each([
    ['of 50 MB', 'x'.repeat(50_000_000), 'tooLarge'],
    ['cut short', file({ markStyle: 'tint' }).slice(0, -5), 'notJson'],
    ['empty', '', 'notJson'],
    ['that is something else', '{"theme":"dark"}', 'notABackup'],
    ['that is a list', '[]', 'notABackup'],
    ['whose settings are none', file('everything'), 'notABackup'],
    ['of a newer version', file({}, { settingsVersion: 99 }), 'newer'],
  ])('%s is refused', (_, text, because) => {
    expect(readBackup(text)).toEqual({ ok: false, because });
  });

  it('of wrong types names what it cannot use and keeps the rest', () => {
    const read = readBackup(
      file({ markStyle: 'neon', enabled: 'yes', theme: 'dark', hoverDelay: 99_999, unknown: 1 }),
    );
    expect(read).toEqual({
      ok: true,
      settings: { ...defaultSettings, theme: 'dark', hoverDelay: 700 },
      spoilt: ['enabled', 'markStyle'],
    });
  });

  it('cannot reach a prototype', () => {
    const read = readBackup(
      '{"kind":"gloss-settings","settingsVersion":1,"settings":{"__proto__":{"enabled":false},"constructor":1,"theme":"dark"}}',
    );
    expect(read).toMatchObject({ ok: true, settings: { enabled: true, theme: 'dark' } });
    expect(({} as { enabled?: boolean }).enabled).toBeUndefined();
  });

  it('with sites that are none leaves them out', () => {
    const hostile = [
      '<b>x</b>',
      '*://*/*',
      'http://bbc.com',
      'BBC.com',
      'a b',
      '',
      'cnn.com',
      'cnn.com',
      'x'.repeat(999),
    ];
    expect(readBackup(file({ addedSites: hostile, blockedSites: hostile }))).toMatchObject({
      settings: { addedSites: ['cnn.com'], blockedSites: ['cnn.com'] },
    });
  });

  it('never throws, and what is read is always a whole set of settings', () => {
    fc.assert(
      fc.property(
        fc.dictionary(fc.constantFrom(...Object.keys(defaultSettings), 'x'), fc.jsonValue()),
        (settings) => {
          const read = readBackup(file(settings));
          if (!read.ok) throw new Error(read.because);
          for (const [name, value] of Object.entries(defaultSettings))
            expect(Array.isArray(read.settings[name as keyof Settings])).toBe(Array.isArray(value));
          expect(readBackup(writeBackup(read.settings, '2026-11-24'))).toMatchObject({
            settings: { ...read.settings, pausedUntil: 0 },
          });
        },
      ),
    );
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(readBackup(text).ok).toBe(false);
      }),
    );
  });
});
