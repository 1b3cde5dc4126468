import { fileURLToPath } from 'node:url';

import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** The window: `npx vite` serves it while it is written, electron/launch/build.ts builds it. */
export default defineConfig({
  root: fileURLToPath(new URL('./renderer', import.meta.url)),
  cacheDir: '../node_modules/.cache/vite',
  plugins: [react()],
  server: { host: '127.0.0.1' },
  build: {
    outDir: '../dist/renderer',
    emptyOutDir: true,
    target: 'chrome130',
    // The content security policy of the doors allows files of the program only, and no inline code.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 4000,
  },
});
