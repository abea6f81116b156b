import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { followLanguage, languageOf, watchLanguage, wordsOfCard } from '../../extension/language.ts';
import type { InterfaceWords } from '../../extension/messages.ts';
import { changeSettings } from '../../extension/settings.ts';

beforeEach(() => {
  fakeBrowser.reset();
  Object.assign(fakeBrowser.i18n, { getUILanguage: () => 'de-AT' });
});

it.each([
  ['browser', 'de-AT', 'de'],
  ['browser', 'pt-BR', 'en'],
  ['uk', 'de-AT', 'uk'],
] as const)('speaks, where %s is chosen and the browser speaks %s, %s', (chosen, ofBrowser, spoken) => {
  expect(languageOf(chosen, ofBrowser)).toBe(spoken);
});

it('hands a page no words but the card’s', () => {
  const message = { message: 'x' };
  const messages = { card_close: message, kinds_law: message, popup_card_x: message, options_kinds: message };
  expect(wordsOfCard({ language: 'de', messages })).toEqual({
    language: 'de',
    messages: { card_close: message, kinds_law: message },
  });
});

describe('another language', () => {
  it('is told once, and no other change is', async () => {
    const changed = vi.fn();
    await watchLanguage(changed);
    await changeSettings({ theme: 'dark' });
    await changeSettings({ language: 'fr' });
    await changeSettings({ badge: false });
    await vi.waitFor(() => expect(changed).toHaveBeenCalledTimes(1));
  });

  it('brings its words, read again where they could not be read', async () => {
    const file = vi.fn(async () => Response.json({ card_close: { message: 'Schließen' } }));
    vi.stubGlobal('fetch', file.mockRejectedValueOnce(new TypeError('Failed to fetch')));
    const heard: InterfaceWords[] = [];
    const lifetime = new AbortController();
    await followLanguage((words) => heard.push(words), lifetime.signal);
    for (const language of ['en', 'de'] as const) {
      await changeSettings({ language });
      await vi.waitFor(() => expect(heard.at(-1)?.language).toBe(language));
    }
    expect(heard.map(({ language }) => language)).toEqual(['en', 'en', 'de']);
    expect(heard.at(-1)?.messages).toEqual({ card_close: { message: 'Schließen' } });
    lifetime.abort();
  });
});
