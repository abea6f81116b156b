import { describe, expect, it } from 'vitest';
import { differenceOf, tasksOf } from '../../scripts/measure/guest-figures.ts';

const visit = { dom: '<html>', complaints: ['theirs'], requests: ['GET /a'], marks: [], words: 10 };

describe('a visit with Gloss beside one without', () => {
  it('names what is more than the page’s own', () => {
    const glossed = { ...visit, complaints: ['theirs', 'ours'], requests: ['GET /a', 'GET /b'] };
    expect(differenceOf(visit, glossed)).toEqual({
      isDomSame: true,
      complaints: ['ours'],
      requests: ['GET /b'],
    });
    expect(differenceOf(visit, { ...visit, dom: '<html lang>' }).isDomSame).toBe(false);
  });
});

describe('the tasks of the extension', () => {
  const on = { pid: 1, tid: 1 };
  const url = 'chrome-extension://ours/page.js';
  const events = [
    { name: 'RunTask', ...on, ts: 0, dur: 9_000 },
    { name: 'EvaluateScript', ...on, ts: 1_000, dur: 4_000, args: { data: { url } } },
    { name: 'RunTask', ...on, ts: 10_000, dur: 9_000 },
    { name: 'RunTask', ...on, ts: 20_000, dur: 9_000 },
    { name: 'RunTask', pid: 2, tid: 1, ts: 10_000, dur: 9_000 },
  ];
  const profile = {
    startTime: 10_000,
    nodes: [
      { id: 1, callFrame: { url: '' }, children: [2, 4] },
      { id: 2, callFrame: { url }, children: [3] },
      { id: 3, callFrame: { url: '' } },
      { id: 4, callFrame: { url: '' } },
    ],
    // Ours, what we called, and what is not ours.
    samples: [2, 3, 4],
    timeDeltas: [1_000, 2_000, 9_000],
  };

  it('are as long as its code ran in them, with what it called', () => {
    expect(tasksOf(events, profile, 'ours')).toEqual([4, 2]);
  });

  it('are no longer than the thread had a processor', () => {
    const waiting = events.map((event) => (event.name === 'RunTask' ? { ...event, tdur: 1_500 } : event));
    expect(tasksOf(waiting, profile, 'ours')).toEqual([1.5, 1.5]);
  });

  it('are none where its script did not come', () => {
    expect(tasksOf(events, profile, 'another')).toEqual([]);
  });
});
