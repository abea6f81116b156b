import { afterEach, describe, expect, it, vi } from 'vitest';
import browser from 'webextension-polyfill';
import { openShortcutSettings, readShortcuts } from '../../extension/shortcuts.ts';

afterEach(() => vi.restoreAllMocks());

describe('the keyboard commands', () => {
  it('are told as the browser has them, without the icon’s own', async () => {
    vi.spyOn(browser.commands, 'getAll').mockResolvedValue([
      { name: '_execute_action', shortcut: 'Alt+G' },
      { name: 'next-mention', shortcut: 'Alt+Period' },
      { name: 'previous-mention' },
    ]);
    expect(await readShortcuts()).toEqual([
      { command: 'next-mention', keys: 'Alt+Period' },
      { command: 'previous-mention', keys: '' },
    ]);
  });

  it('are none where the browser has no commands', async () => {
    vi.spyOn(browser.commands, 'getAll').mockImplementation(() => {
      throw new Error('not here');
    });
    expect(await readShortcuts()).toEqual([]);
  });

  it('are changed by Firefox’s own call, and at Chromium’s address', async () => {
    const create = vi.spyOn(browser.tabs, 'create').mockResolvedValue({} as never);
    await openShortcutSettings();
    expect(create).toHaveBeenCalledWith({ url: 'chrome://extensions/shortcuts' });
    const open = vi.fn(async () => undefined);
    Object.assign(browser.commands, { openShortcutSettings: open });
    await openShortcutSettings();
    expect(open).toHaveBeenCalledOnce();
    expect(create).toHaveBeenCalledOnce();
  });
});
