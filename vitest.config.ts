import preact from '@preact/preset-vite';
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

/** `unit` runs in Node, `components` in happy-dom; `browser` starts real browsers, one file at a time. */
export default defineConfig({
  test: {
    projects: [
      {
        // The fake browser stands in for webextension-polyfill.
        plugins: [WxtVitest()],
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/**/*.browser.test.ts', 'tests/e2e/**'],
        },
      },
      {
        plugins: [preact(), WxtVitest()],
        test: { name: 'components', include: ['tests/**/*.test.tsx'], environment: 'happy-dom' },
      },
      {
        plugins: [preact()],
        test: {
          name: 'browser',
          include: ['tests/**/*.browser.test.ts', 'tests/e2e/**/*.test.ts'],
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 120_000,
          // A browser on a busy machine takes its time; what is there at once is not waited for.
          expect: { poll: { timeout: 10_000 } },
        },
      },
    ],
  },
});
