// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Changes } from '../../page/changes.ts';
import { watchDocument } from '../../page/watch.ts';

describe('watching a document', () => {
  let lifetime: AbortController;
  let answers: { at: number; changes: Changes }[];

  beforeEach(() => {
    vi.useFakeTimers();
    vi.spyOn(document, 'defaultView', 'get').mockReturnValue(globalThis as never);
    document.body.innerHTML = '<p>One</p>';
    lifetime = new AbortController();
    answers = [];
    const start = Date.now();
    watchDocument(document, (changes) => answers.push({ at: Date.now() - start, changes }), lifetime.signal);
  });
  afterEach(() => {
    lifetime.abort();
    vi.useRealTimers();
    vi.restoreAllMocks();
  });

  const text = (): Text => document.querySelector('p')?.firstChild as Text;

  it('answers many changes at once', async () => {
    for (let at = 0; at < 10; at++) text().data = `Edit ${at}`;
    document.body.append(document.createElement('div'));
    await vi.advanceTimersByTimeAsync(400);
    expect(answers).toHaveLength(1);
    expect(answers[0]?.changes.stale.size).toBe(2);
  });

  it('answers ever more rarely while the page goes on changing', async () => {
    for (let tick = 0; tick < 1200; tick++) {
      text().data = `Tick ${tick}`;
      await vi.advanceTimersByTimeAsync(50);
    }
    const gaps = answers.slice(1).map(({ at }, index) => at - (answers[index]?.at ?? 0));
    expect(answers.length).toBeLessThan(15);
    expect(gaps.at(-1)).toBeGreaterThanOrEqual(8000);
    expect(gaps[0]).toBeLessThan(1200);
  });

  it('looks again where something may be shown without a change, once a second at most', async () => {
    for (let at = 0; at < 40; at++) {
      document
        .querySelector('p')
        ?.dispatchEvent(new Event(at % 2 ? 'transitionend' : 'click', { bubbles: true }));
      await vi.advanceTimersByTimeAsync(100);
    }
    await vi.advanceTimersByTimeAsync(1000);
    expect(answers.map(({ changes }) => [changes.anywhere, changes.hasText])).toEqual(
      Array.from({ length: 4 }, () => [true, false]),
    );
  });

  it('looks again when a sheet of styles or a script has come, and for no picture', async () => {
    document.body.innerHTML = '<img><style></style>';
    await vi.advanceTimersByTimeAsync(400);
    answers.length = 0;
    document.querySelector('img')?.dispatchEvent(new Event('load'));
    await vi.advanceTimersByTimeAsync(1100);
    expect(answers).toEqual([]);
    document.querySelector('style')?.dispatchEvent(new Event('load'));
    await vi.advanceTimersByTimeAsync(1100);
    expect(answers.map(({ changes }) => changes.anywhere)).toEqual([true]);
  });

  it('is not held up by a ticker when other text comes', async () => {
    document.body.insertAdjacentHTML('beforeend', '<main></main>');
    for (let tick = 0; tick < 400; tick++) {
      text().data = `Tick ${tick}`;
      await vi.advanceTimersByTimeAsync(50);
    }
    answers.length = 0;
    const start = Date.now();
    document.querySelector('main')?.append(document.createElement('p'));
    while (answers.length === 0) {
      text().data = `Tick at ${Date.now()}`;
      await vi.advanceTimersByTimeAsync(50);
    }
    expect(Date.now() - start).toBeLessThan(1100);
  });

  it('answers quickly again after a quiet spell', async () => {
    for (let tick = 0; tick < 100; tick++) {
      text().data = `Tick ${tick}`;
      await vi.advanceTimersByTimeAsync(50);
    }
    await vi.advanceTimersByTimeAsync(120_000);
    answers.length = 0;
    text().data = 'Quiet before';
    await vi.advanceTimersByTimeAsync(9000);
    text().data = 'And after';
    await vi.advanceTimersByTimeAsync(300);
    expect(answers).toHaveLength(2);
  });

  it('hears nothing of our own element, and nothing after its end', async () => {
    const ours = document.createElement('gloss-card');
    document.documentElement.append(ours);
    ours.setAttribute('style', 'display: block');
    await vi.advanceTimersByTimeAsync(2000);
    expect(answers).toEqual([]);
    lifetime.abort();
    text().data = 'Later';
    await vi.advanceTimersByTimeAsync(2000);
    expect(answers).toEqual([]);
    ours.remove();
  });
});
