// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { DetectRequest } from '../../extension/messages.ts';
import { readDocument } from '../../page/article.ts';
import { createReading, type Reading, type ReadingPorts } from '../../page/reading.ts';
import { paragraphs } from './reading.ts';

const answered = async ({ revision }: DetectRequest) => ({
  ok: true as const,
  value: { revision, mentions: [] },
});
const silent = async () => ({ ok: false as const, error: 'noAnswer' });

describe('reading a page', () => {
  let lifetime: AbortController;
  let detect: ReturnType<typeof vi.fn<ReadingPorts['detect']>>;
  let onRead: ReturnType<typeof vi.fn<ReadingPorts['onRead']>>;
  let onMoved: ReturnType<typeof vi.fn<ReadingPorts['onMoved']>>;
  let chosen: boolean | undefined;

  beforeEach(() => {
    vi.useFakeTimers();
    lifetime = new AbortController();
    chosen = undefined;
    detect = vi.fn(answered);
    onRead = vi.fn();
    onMoved = vi.fn();
    document.body.innerHTML = `<main><h1>Talks</h1>${paragraphs(8)}</main>`;
  });
  afterEach(() => {
    lifetime.abort();
    vi.useRealTimers();
  });

  function start(): Reading {
    const ports: ReadingPorts = {
      isAlive: () => true,
      detect,
      judge: (read) => (chosen === undefined ? read : { ...read, isArticle: chosen }),
      onMoved,
      onRead,
    };
    return createReading(document, readDocument(document), ports, lifetime.signal);
  }
  const wait = (time: number) => vi.advanceTimersByTimeAsync(time);

  it('asks again after one second, then after two, four and eight, and then no more', async () => {
    detect.mockImplementation(silent);
    start();
    await wait(10);
    const counts: number[] = [];
    for (const second of [0.9, 0.2, 1.7, 0.4, 3.5, 0.6, 7.3, 0.8, 60]) {
      await wait(second * 1000);
      counts.push(detect.mock.calls.length);
    }
    expect(counts).toEqual([1, 2, 2, 3, 3, 4, 4, 5, 5]);
  });

  it('goes on after a reading that failed in itself', async () => {
    const said = vi.spyOn(console, 'error').mockReturnValue();
    detect.mockImplementationOnce(() => {
      throw new Error('of our own');
    });
    start();
    await wait(10);
    expect(onRead).not.toHaveBeenCalled();
    expect(said).toHaveBeenCalledOnce();
    document.querySelector('main')?.insertAdjacentHTML('beforeend', paragraphs(1));
    await wait(2000);
    expect(onRead).toHaveBeenCalledWith(true, false);
    expect(detect.mock.lastCall?.[0].article.blocks).toHaveLength(10);
    said.mockRestore();
  });

  describe('an address that changes', () => {
    const goTo = async (path: string): Promise<void> => {
      const { happyDOM } = window as unknown as { happyDOM: { setURL(url: string): void } };
      happyDOM.setURL(`https://news.example${path}`);
      window.dispatchEvent(new Event('popstate'));
      await wait(50);
    };
    beforeEach(() => goTo('/a?utm_source=x'));

    it.each([
      ['another path', '/b', true],
      ['another route', '/a#/b', true],
      ['a query that is stripped', '/a', false],
      ['a place in the page', '/a?utm_source=x#notes', false],
    ])('to %s', async (_, path, isAnother) => {
      start();
      await wait(10);
      await goTo(path);
      expect(onMoved).toHaveBeenCalledTimes(isAnother ? 1 : 0);
    });

    it('by its query is another article where the page says so', async () => {
      start();
      await wait(10);
      document.title = 'Another story';
      await goTo('/a?id=2');
      expect(detect.mock.lastCall?.[0].article.title).toBe('Another story');
    });
  });

  it('reads what the reader wants read, and has no mentions where they want none', async () => {
    chosen = false;
    const reading = start();
    await wait(10);
    expect([detect.mock.calls.length, reading.page().isArticle]).toEqual([0, false]);
    chosen = true;
    reading.judgeAgain();
    await wait(10);
    expect([detect.mock.calls.length, reading.page().isArticle]).toEqual([1, true]);
    reading.judgeAgain();
    await wait(10);
    expect(detect).toHaveBeenCalledOnce();
  });
});
