import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';
import { messages } from '../lib/text/compile';

/** Unit tests: everything that needs no browser. Browser behaviour is tested in real browsers, see `tests/browser`. */
export default defineConfig({
  plugins: [WxtVitest(), messages()],
  define: { __OPEN_ROOT__: 'true' },
  test: {
    root: '.',
    environment: 'jsdom',
    include: ['tests/unit/**/*.test.{ts,tsx}'],
    setupFiles: ['tests/unit/setup.ts'],
    restoreMocks: true,
  },
});
