import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';
import { messages } from '../lib/build/messages';

/** What these set holds for every browser of the machine, so that no other test may run beside them. */
const policies = ['tests/browser/preset.test.ts'];

const inBrowsers = {
  environment: 'node',
  // A process reads the helpers once for all its files; what they keep are browsers, and each file closes its own.
  isolate: false,
  testTimeout: 120_000,
  hookTimeout: 120_000,
} as const;

/**
 * `unit` needs no browser. `browser` drives a real Chromium or Firefox (see `tests/browser`), and `policies` does so
 * afterwards, alone.
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
          environment: 'jsdom',
          include: ['tests/unit/**/*.test.{ts,tsx}'],
          setupFiles: ['tests/unit/setup.ts'],
          restoreMocks: true,
        },
      },
      {
        test: {
          ...inBrowsers,
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          exclude: policies,
          // Much of a test is waiting: two browsers keep one core busy.
          maxWorkers: 2,
        },
      },
      {
        test: { ...inBrowsers, name: 'policies', include: policies, maxWorkers: 1, sequence: { groupOrder: 1 } },
      },
    ],
  },
});
