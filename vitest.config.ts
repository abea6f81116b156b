import preact from '@preact/preset-vite';
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

export default defineConfig({
  test: {
    projects: [
      {
        // The fake browser stands in for webextension-polyfill.
        plugins: [WxtVitest()],
        test: { name: 'node', include: ['tests/**/*.test.ts'], exclude: ['tests/e2e/**'] },
      },
      {
        plugins: [preact()],
        test: { name: 'components', include: ['tests/**/*.test.tsx'], environment: 'happy-dom' },
      },
    ],
  },
});
