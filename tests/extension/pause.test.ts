import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { followPause } from '../../extension/pause.ts';
import { changeSettings } from '../../extension/settings.ts';
import { setUpExtension } from '../support/extension-browser.ts';

const alarms = () => fakeBrowser.alarms.getAll();
const onEnd = vi.fn();
const onFailure = vi.fn();
const badge = vi.fn(async () => undefined);

beforeEach(() => {
  setUpExtension({ publishers: [] });
  Object.assign(fakeBrowser.action, { setBadgeText: badge });
  onEnd.mockReset();
});

it('sets an alarm for the end of a pause, says so on the icon, and takes both away with it', async () => {
  followPause(onEnd, onFailure);
  const until = Date.now() + 60_000;
  await changeSettings({ pausedUntil: until });
  await vi.waitFor(async () => expect(await alarms()).toMatchObject([{ scheduledTime: until }]));
  await vi.waitFor(() => expect(badge).toHaveBeenLastCalledWith({ text: '❚❚' }));
  await changeSettings({ pausedUntil: undefined });
  await vi.waitFor(async () => expect(await alarms()).toEqual([]));
  await vi.waitFor(() => expect(badge).toHaveBeenLastCalledWith({ text: '' }));
  expect(onFailure).not.toHaveBeenCalled();
});

it('tells when the pause is over, and of no other alarm', async () => {
  followPause(onEnd, onFailure);
  await fakeBrowser.alarms.onAlarm.trigger({
    name: 'another',
    scheduledTime: 0,
    persistAcrossSessions: true,
  });
  expect(onEnd).not.toHaveBeenCalled();
  await fakeBrowser.alarms.onAlarm.trigger({
    name: 'gloss-pause',
    scheduledTime: 0,
    persistAcrossSessions: true,
  });
  await vi.waitFor(() => expect(onEnd).toHaveBeenCalledOnce());
});
