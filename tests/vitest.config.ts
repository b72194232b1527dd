import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';
import { messages } from '../lib/build/messages';

/**
 * `unit` needs no browser. `browser` drives a real Chromium or Firefox (see `tests/browser`), one file after the
 * other.
 */
export default defineConfig({
  test: {
    root: '.',
    projects: [
      {
        plugins: [WxtVitest(), messages()],
        define: { __OPEN_ROOT__: 'true' },
        test: {
          name: 'unit',
          // Machines that do much else at the same time are slow, not wrong.
          testTimeout: 30_000,
          environment: 'node',
          maxWorkers: '100%',
          include: ['tests/unit/**/*.test.{ts,tsx}'],
          setupFiles: ['tests/unit/setup.ts'],
          restoreMocks: true,
        },
      },
      {
        test: {
          name: 'browser',
          environment: 'node',
          include: ['tests/browser/**/*.test.ts'],
          fileParallelism: false,
          // Helpers are read once for all files; what they keep are browsers, and each file closes its own.
          isolate: false,
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
