import { afterEach, expect, test, vi } from 'vitest';
import { readArguments } from '../../scripts/arguments.ts';

afterEach(() => vi.restoreAllMocks());

test('a command that is asked for something unknown says how it is used and ends with 2', () => {
  const said = vi.spyOn(console, 'error').mockReturnValue();
  vi.spyOn(process, 'exit').mockImplementation((code) => {
    throw new Error(`ended with ${code}`);
  });
  const read = (args: string[]) =>
    readArguments('npm run thing [-- --rounds N]', { args, options: { rounds: { type: 'string' } } });

  expect(read(['--rounds', '3']).values.rounds).toBe('3');
  expect(() => read(['--round', '3'])).toThrow('ended with 2');
  expect(() => read(['three'])).toThrow('ended with 2');
  expect(said.mock.calls.flat()).toEqual([
    expect.stringMatching(/'--round'.*Usage: npm run thing/s),
    expect.stringMatching(/'three'.*Usage: npm run thing/s),
  ]);
});
