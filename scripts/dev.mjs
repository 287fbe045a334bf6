// `npm run dev`: the application with hot reload, in whatever Electron this machine can have.
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

import { electronRuntime } from './electron-runtime.mjs';
import { ensureInstalled, NODE } from './install.mjs';
import { run } from './run.mjs';

const say = (/** @type {string} */ line) => process.stdout.write(`${line}\n`);
const require = createRequire(import.meta.url);

await ensureInstalled(say);
const { path, env } = await electronRuntime(say);
const isRoot = process.platform === 'linux' && process.getuid?.() === 0;
const home = dirname(require.resolve('electron-vite/package.json'));
const asRoot = isRoot ? ['--noSandbox'] : [];
const { code } = await run(
  NODE,
  [join(home, 'bin/electron-vite.js'), 'dev', ...asRoot, ...process.argv.slice(2)],
  { env: { ...process.env, ...env, ELECTRON_EXEC_PATH: path } },
);
process.exitCode = code;
