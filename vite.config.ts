import { fileURLToPath } from 'node:url';

import babel from '@rolldown/plugin-babel';
import react, { reactCompilerPreset } from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import type { PluginOption } from 'vite';

import { latinSource } from './electron/launch/latinSource.ts';

/** React, with what was rendered before kept where nothing changed: see docs/decisions/012. */
export function windowPlugins(): PluginOption[] {
  return [react(), babel({ presets: [reactCompilerPreset()] })];
}

/** The window: `npx vite` serves it while it is written, electron/launch/build.ts builds it. */
export default defineConfig({
  root: fileURLToPath(new URL('./renderer', import.meta.url)),
  cacheDir: '../node_modules/.cache/vite',
  plugins: [...windowPlugins(), latinSource()],
  server: { host: '127.0.0.1' },
  build: {
    outDir: '../dist/renderer',
    emptyOutDir: true,
    target: 'chrome130',
    // The content security policy of the doors allows files of the program only, and no inline code.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 4000,
    rolldownOptions: {
      output: {
        // One file to start with: what later screens share with the first would be one each.
        codeSplitting: { groups: [{ name: 'start', tags: ['$initial'] }] },
      },
    },
  },
});
