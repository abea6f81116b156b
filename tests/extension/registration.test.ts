import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { addSite, removeSite } from '../../extension/permissions.ts';
import { followSites, pageScript, updateRegistration } from '../../extension/registration.ts';
import { changeSettings, readSettings } from '../../extension/settings.ts';
import { openTab, setUpExtension } from '../support/extension-browser.ts';

let extension: ReturnType<typeof setUpExtension>;
const failure = vi.fn();

const registered = () => extension.scripting.scripts.get(pageScript.id);
const injectedTabs = () => extension.scripting.injected.map(({ tabId }) => tabId);
const leftTabs = () => extension.sent.filter(({ name }) => name === 'leave').map(({ tabId }) => tabId);

beforeEach(async () => {
  failure.mockReset();
  extension = setUpExtension({ publishers: ['bbc.com', 'firstpost.com'] });
  followSites(failure);
  await fakeBrowser.runtime.onInstalled.trigger({ reason: 'install' });
  await updateRegistration();
  extension.scripting.calls.length = 0;
});

describe('the registered script', () => {
  it('runs in the top frame of every publisher, once the page is read, and is there after a restart', () => {
    expect(registered()).toEqual({
      id: 'gloss-page',
      js: ['content-scripts/page.js'],
      css: ['marks/dotted-text.css'],
      matches: ['*://*.bbc.com/*', '*://*.firstpost.com/*'],
      excludeMatches: [],
      runAt: 'document_idle',
      allFrames: false,
      persistAcrossSessions: true,
    });
  });

  it('is put right when the background starts, whatever was registered', async () => {
    extension.scripting.scripts.clear();
    followSites(failure);
    await updateRegistration();
    expect(registered()?.matches).toHaveLength(2);
  });

  it('is gone when Gloss is off, and back when it is on', async () => {
    await changeSettings({ enabled: false });
    await updateRegistration();
    expect(registered()).toBeUndefined();
    await changeSettings({ enabled: true });
    await updateRegistration();
    expect(registered()?.matches).toHaveLength(2);
  });

  it('leaves out a site that was switched off', async () => {
    await changeSettings({ blockedSites: ['bbc.com'] });
    await updateRegistration();
    expect(registered()?.matches).toEqual(['*://*.firstpost.com/*']);
  });

  it('is not touched by a setting that has nothing to do with sites', async () => {
    await changeSettings({ hoverDelay: 500 });
    await updateRegistration();
    expect(extension.scripting.calls).toEqual([]);
  });

  it('brings the marks’ new look to the next page', async () => {
    const before = [injectedTabs().length, leftTabs().length];
    await changeSettings({ markStyle: 'tint', markColour: 'green' });
    await updateRegistration();
    expect(registered()?.css).toEqual(['marks/tint-green.css']);
    expect([injectedTabs().length, leftTabs().length]).toEqual(before);
  });

  it('ends as the reader left it when changes come faster than the browser follows', async () => {
    const slow = extension.scripting.unregisterContentScripts;
    extension.scripting.unregisterContentScripts = async (filter) => {
      await new Promise((done) => setTimeout(done, 5));
      return slow(filter);
    };
    await Promise.all([false, true, false, true].map((enabled) => changeSettings({ enabled })));
    await updateRegistration();
    expect(registered()?.matches).toHaveLength(2);
    expect(failure).not.toHaveBeenCalled();
  });

  it('is tried again after the browser refused once', async () => {
    vi.spyOn(extension.scripting, 'updateContentScripts').mockRejectedValueOnce(new Error('busy'));
    await changeSettings({ blockedSites: ['bbc.com'] });
    await updateRegistration();
    expect(failure).toHaveBeenCalledWith(new Error('busy'));
    expect(registered()?.matches).toEqual(['*://*.firstpost.com/*']);
  });
});

describe('open tabs', () => {
  it('are entered when Gloss is switched on, and only where it runs', async () => {
    await changeSettings({ enabled: false });
    await updateRegistration();
    const news = await openTab('https://www.bbc.com/news');
    await openTab('https://example.org/');
    await openTab('chrome://settings/');
    await changeSettings({ enabled: true });
    await updateRegistration();
    expect(injectedTabs()).toEqual([news]);
  });

  it('are left when their site is switched off, and the icon goes grey', async () => {
    const bbc = await openTab('https://www.bbc.com/news');
    const firstpost = await openTab('https://www.firstpost.com/');
    await changeSettings({ blockedSites: ['bbc.com'] });
    await updateRegistration();
    expect(leftTabs()).toContain(bbc);
    expect(leftTabs()).not.toContain(firstpost);
    expect(injectedTabs()).toEqual([]);
    expect(extension.icons.get(bbc)).toBe('/icon/16-off.png');
  });

  it('are left when the browser takes the permission back, which also hides their address', async () => {
    const hidden = await openTab(undefined);
    await extension.permissions.remove({ origins: ['*://*.bbc.com/*'] });
    await updateRegistration();
    expect(leftTabs()).toContain(hidden);
    expect(registered()?.matches).toEqual(['*://*.firstpost.com/*']);
  });
});

describe('a site that the reader adds', () => {
  it('is asked for, added, registered and entered at once', async () => {
    const tab = await openTab('https://news.example.org/today');
    expect(await addSite('example.org')).toBe(true);
    await updateRegistration();
    expect(extension.permissions.asked).toEqual(['*://*.example.org/*']);
    expect((await readSettings()).addedSites).toEqual(['example.org']);
    expect(registered()?.matches).toContain('*://*.example.org/*');
    expect(injectedTabs()).toEqual([tab]);
  });

  it('is added by the background when the question closed the popup that asked it', async () => {
    await extension.permissions.request({ origins: ['*://*.example.org/*'] });
    await vi.waitFor(async () => expect((await readSettings()).addedSites).toEqual(['example.org']));
  });

  it('is not added when the reader declines', async () => {
    extension.permissions.answer = false;
    expect(await addSite('example.org')).toBe(false);
    expect((await readSettings()).addedSites).toEqual([]);
  });

  it('gives its permission back when removed', async () => {
    await addSite('example.org');
    await removeSite('example.org');
    await updateRegistration();
    expect((await extension.permissions.getAll()).origins).not.toContain('*://*.example.org/*');
    expect(registered()?.matches).not.toContain('*://*.example.org/*');
  });

  it('adds no host for a permission over all sites', async () => {
    await extension.permissions.request({ origins: ['*://*/*'] });
    await updateRegistration();
    expect((await readSettings()).addedSites).toEqual([]);
  });
});
