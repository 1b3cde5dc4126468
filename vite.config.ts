import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import babel from '@rolldown/plugin-babel';
import react, { reactCompilerPreset } from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import type { PluginOption } from 'vite';

import { hashSources } from './electron/launch/hashSources.ts';
import { keepTransforms } from './electron/launch/keepTransforms.ts';
import { latinSource } from './electron/launch/latinSource.ts';
import { projectFolder } from './electron/launch/projectFolder.mjs';

/** React, with what was rendered before kept where nothing changed: see docs/decisions/012. */
export function windowPlugins(): PluginOption[] {
  return [react(), keptCompiler()];
}

/** The compiler takes longer than all the rest of a build; in development it adds something. */
async function keptCompiler() {
  const isServed = process.env['NODE_ENV'] === 'development';
  return keepTransforms(await babel({ presets: [reactCompilerPreset()] }), {
    folder: join(projectFolder, 'node_modules/.cache/dau-viec/compiled'),
    version: `${hashSources(projectFolder, ['package-lock.json', 'vite.config.ts'])} ${isServed}`,
  });
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
