import { expect, it, vi } from 'vitest';
import { listen, listenAgain } from '../../page/listeners.ts';

it('puts back what was thrown away, once, and nothing after its end', () => {
  const target = new EventTarget();
  const end = new AbortController();
  const heard = vi.fn();
  listen(target, 'click scroll', heard, end.signal);
  listenAgain(end.signal);
  target.dispatchEvent(new Event('click'));
  target.dispatchEvent(new Event('scroll'));
  expect(heard).toHaveBeenCalledTimes(2);
  target.removeEventListener('click', heard, { capture: true });
  target.dispatchEvent(new Event('click'));
  expect(heard).toHaveBeenCalledTimes(2);
  listenAgain(end.signal);
  target.dispatchEvent(new Event('click'));
  expect(heard).toHaveBeenCalledTimes(3);
  end.abort();
  listenAgain(end.signal);
  target.dispatchEvent(new Event('click'));
  expect(heard).toHaveBeenCalledTimes(3);
});
