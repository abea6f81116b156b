// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { succeedEarlier } from '../../page/successor.ts';

describe('several scripts in one page', () => {
  it('tells the earlier ones to leave, and not itself', () => {
    const scripts = ['first', 'second'].map((name) => ({ name, leave: vi.fn(), end: new AbortController() }));
    for (const { leave, end } of scripts) succeedEarlier(document, 'started', leave, end.signal);
    expect(scripts.map(({ leave }) => leave.mock.calls.length)).toEqual([1, 0]);
    for (const { end } of scripts) end.abort();
    succeedEarlier(document, 'started', () => undefined, AbortSignal.abort());
    expect(scripts.map(({ leave }) => leave.mock.calls.length)).toEqual([1, 0]);
  });
});
