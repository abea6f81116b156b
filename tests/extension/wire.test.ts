import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { DetectRequest } from '../../extension/messages.ts';
import {
  type BackgroundMessageHandlers,
  onBackgroundMessage,
  onPageMessage,
  type PageMessageHandlers,
  sendToBackground,
  sendToPage,
} from '../../extension/wire.ts';
import { setUpExtension } from '../support/extension-browser.ts';

const request: DetectRequest = { article: { blocks: [{ text: 'NATO met.', role: 'text' }] }, revision: 1 };
const url = 'https://www.bbc.com/news/a';
const fromTab = { id: fakeBrowser.runtime.id, tab: { id: 7 }, frameId: 0, url };

function handlers(): PageMessageHandlers {
  return {
    detect: vi.fn(async ({ revision }) => ({ ok: true as const, value: { revision, mentions: [] } })),
    card: vi.fn(() => ({ ok: false as const, error: 'no such card' })),
    know: vi.fn(() => ({ ok: true as const, value: null })),
    browse: vi.fn(() => ({ ok: true as const, value: null })),
    notThisSite: vi.fn(() => ({ ok: true as const, value: null })),
    choosePage: vi.fn(() => ({ ok: true as const, value: null })),
    loadCardScript: vi.fn(() => ({ ok: true as const, value: null })),
    cardWords: vi.fn(() => ({ ok: true as const, value: { language: 'en', messages: {} } })),
    markSheet: vi.fn(() => ({ ok: true as const, value: '' })),
    pageCount: vi.fn(() => {
      throw new Error('the badge fell off');
    }),
  };
}

/** Sends as `sender`, which the fake browser leaves empty; resolves to the answer, or to undefined without one. */
const send = (message: unknown, sender: object = fromTab): Promise<unknown> =>
  new Promise((resolve) => {
    fakeBrowser.runtime.onMessage.trigger(message, sender, resolve).then((results: unknown[]) => {
      if (!results.includes(true)) resolve(undefined);
    });
  });

const toBackground = (name: string, data?: unknown) => ({ gloss: 'to-background', name, data });

let extension: ReturnType<typeof setUpExtension>;
beforeEach(() => {
  extension = setUpExtension({ publishers: [] });
});

describe('from the page to the background', () => {
  it('hands the request and its sender to the handler, and the answer back', async () => {
    const handling = handlers();
    onPageMessage(handling);
    expect(await send(toBackground('detect', request))).toEqual({
      ok: true,
      value: { revision: 1, mentions: [] },
    });
    expect(handling.detect).toHaveBeenCalledWith(request, { tabId: 7, frameId: 0, url });
  });

  it('brings a thrown error across as data', async () => {
    onPageMessage(handlers());
    expect(await send(toBackground('pageCount', { count: 3 }))).toEqual({
      ok: false,
      error: 'the badge fell off',
    });
  });

  it('answers with an error, never a rejection, where nobody listens', async () => {
    expect(await sendToBackground('card', { id: 'nato' })).toMatchObject({ ok: false });
  });

  it.each<[string, unknown]>([
    ['a message of another extension part', { gloss: 'to-page', name: 'detect', data: request }],
    ['a string', 'detect'],
    ['nothing', null],
    ['a message without a name', { gloss: 'to-background' }],
  ])('leaves %s to whom it is for', async (_, message) => {
    onPageMessage(handlers());
    expect(await send(message)).toBeUndefined();
  });

  const block = { text: 'a', role: 'text' };
  const article = (blocks: unknown, more: object = {}) => ({ article: { blocks, ...more }, revision: 1 });
  it.each<[why: string, name: string, data: unknown]>([
    ['no data', 'detect', undefined],
    ['no article', 'detect', { revision: 1 }],
    ['blocks that are no list', 'detect', article({ length: 1, 0: block })],
    ['a block without text', 'detect', article([{ role: 'text' }])],
    ['an unknown role', 'detect', article([{ text: 'a', role: 'advert' }])],
    ['a title that is no text', 'detect', article([block], { title: { toString: 1 } })],
    ['keywords that are no texts', 'detect', article([block], { keywords: [1] })],
    ['a revision that does not count', 'detect', { ...article([block]), revision: 'x' }],
    ['indices below zero', 'detect', { ...article([block]), only: [-1] }],
    ['more blocks than any article has', 'detect', article(Array.from({ length: 20_001 }, () => block))],
    ['more text than any article has', 'detect', article([{ text: 'a'.repeat(10_000_001), role: 'text' }])],
    ['an id that is no text', 'card', { id: ['nato'] }],
    ['an endless id', 'card', { id: 'a'.repeat(201) }],
    ['a negative count', 'pageCount', { count: -1 }],
    ['a look that is none', 'markSheet', { markStyle: '../manifest', markColour: 'text' }],
  ])('refuses %s', async (_, name, data) => {
    const handling = handlers();
    onPageMessage(handling);
    expect(await send(toBackground(name, data))).toMatchObject({
      ok: false,
      error: expect.stringContaining(name),
    });
    expect(handling[name as keyof PageMessageHandlers]).not.toHaveBeenCalled();
  });

  it.each(['toString', '__proto__', 'constructor', 'nonsense'])(
    'knows no message called %s',
    async (name) => {
      onPageMessage(handlers());
      expect(await send(toBackground(name, {}))).toEqual({
        ok: false,
        error: `No message is called "${name}".`,
      });
    },
  );

  it.each<[string, object]>([
    ['another extension', { ...fromTab, id: 'someone-else' }],
    ['no page', { id: fakeBrowser.runtime.id }],
  ])('does not answer %s', async (_, sender) => {
    onPageMessage(handlers());
    expect(await send(toBackground('card', { id: 'nato' }), sender)).toMatchObject({ ok: false });
  });
});

describe('from the background to the page', () => {
  it('reaches the content script of the tab', async () => {
    extension.pages.set(3, (name, data) => ({ ok: true, value: { name, data } }));
    expect(await sendToPage(3, 'openMention', { key: 5 })).toEqual({
      ok: true,
      value: { name: 'openMention', data: { key: 5 } },
    });
  });

  it('answers with an error where the tab has no content script', async () => {
    expect(await sendToPage(3, 'report')).toMatchObject({
      ok: false,
      error: expect.stringContaining('connection'),
    });
  });

  it('leaves what it has no handler for to another script in the page', async () => {
    const { signal } = new AbortController();
    onBackgroundMessage({ showCard: () => ({ ok: true, value: null }) }, signal);
    const report = { gloss: 'to-page', name: 'report' };
    expect(await send(report)).toBeUndefined();
    const found = { ok: true as const, value: { article: true, entries: [], choice: 'usual' as const } };
    onBackgroundMessage({ report: () => found }, signal);
    expect(await send(report)).toEqual(found);
    expect(await send({ gloss: 'to-page', name: 'showCard', data: { id: 'nato' } })).toEqual({
      ok: true,
      value: null,
    });
  });

  it('stops answering when the content script goes', async () => {
    const leave = vi.fn(() => ({ ok: true as const, value: null }));
    const lifetime = new AbortController();
    onBackgroundMessage({ leave } as unknown as BackgroundMessageHandlers, lifetime.signal);
    const message = { gloss: 'to-page', name: 'leave' };
    expect(await send(message)).toEqual({ ok: true, value: null });
    lifetime.abort();
    expect(await send(message)).toBeUndefined();
    expect(leave).toHaveBeenCalledTimes(1);
  });
});
