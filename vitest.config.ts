import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';

import { browserExecutable, browserFlags } from './tests/browser.ts';
import { soak } from './tests/builders/soak.ts';
import { windowPlugins } from './vite.config.ts';

const executablePath = browserExecutable();

export default defineConfig({
  test: {
    projects: [
      // No module keeps anything between files, so modules are loaded once for all of them.
      { test: { name: 'unit', include: ['tests/unit/**/*.test.ts'], isolate: false } },
      {
        test: {
          name: 'integration',
          include: ['tests/integration/**/*.test.ts'],
          isolate: false,
          testTimeout: 30_000 * soak,
        },
      },
      {
        plugins: windowPlugins(),
        // Known before: what is found while tests run makes the page load anew.
        optimizeDeps: { include: ['pdfjs-dist/legacy/build/pdf.min.mjs', 'recharts'] },
        test: {
          name: 'screen',
          include: ['tests/screen/**/*.test.tsx'],
          setupFiles: ['tests/screen/setup.ts'],
          // Each test draws a window of its own, and takes it away with its styles.
          isolate: false,
          // A machine that is busy draws late.
          testTimeout: 60_000,
          expect: { poll: { timeout: 15_000 } },
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            viewport: { width: 1366, height: 768 },
            provider: playwright({
              // Nobody waits for a dialog to glide in.
              contextOptions: { reducedMotion: 'reduce' },
              launchOptions: {
                args: browserFlags,
                ...(executablePath === undefined ? {} : { executablePath }),
              },
            }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
    ],
  },
});
