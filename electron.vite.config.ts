import { resolve } from 'node:path';

import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';

// The oldest runtime that must still work: the test runtime of scripts/fallback-electron.mjs.
const NODE = 'node20.18';
const CHROMIUM = 'chrome130';

/** CommonJS, because that test runtime redirects require('better-sqlite3') and sandboxed preloads know nothing else. */
const commonJs = {
  format: 'cjs',
  entryFileNames: '[name].cjs',
  chunkFileNames: '[name]-[hash].cjs',
} as const;

// package.json's `dependencies` are the native packages: they stay outside, everything else is bundled,
// so that a start reads a handful of files.
export default defineConfig({
  main: {
    build: {
      target: NODE,
      minify: true,
      rolldownOptions: {
        input: {
          index: 'main/index.ts',
          'hook-process': 'main/hotkeys/hook-process.ts',
          'backup-worker': 'main/database/backup-worker.ts',
          'bootstrap-worker': 'main/statistics/bootstrap-worker.ts',
          'run-worker': 'main/simulation/run-worker.ts',
        },
        output: commonJs,
      },
    },
  },
  preload: {
    build: {
      target: NODE,
      minify: true,
      rolldownOptions: { input: { preload: 'main/preload.ts' }, output: commonJs },
    },
  },
  renderer: {
    root: 'renderer',
    plugins: [react()],
    build: {
      target: CHROMIUM,
      minify: true,
      outDir: 'out/renderer',
      rolldownOptions: {
        input: {
          index: resolve('renderer/index.html'),
          recorder: resolve('renderer/recorder.html'),
          question: resolve('renderer/question.html'),
        },
        // The schemas' library together with what keeps it from eval: nothing may be made from it before.
        output: {
          codeSplitting: {
            groups: [{ name: 'zod', test: /node_modules[\\/]zod[\\/]|lib[\\/]no-eval\.ts$/ }],
          },
        },
      },
    },
  },
});
