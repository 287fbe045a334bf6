// `npm start`: from a fresh clone to the application's window. Further arguments go to the application.
import { spawn } from 'node:child_process';
import { constants } from 'node:os';

import { ensureBuilt } from './build.mjs';
import { electronRuntime } from './electron-runtime.mjs';
import { ensureInstalled, ROOT } from './install.mjs';
import { missingLibraries } from './system-packages.mjs';

const say = (/** @type {string} */ line) => process.stdout.write(`${line}\n`);

function hasDisplay() {
  if (process.platform !== 'linux') return true;
  return Boolean(process.env['DISPLAY']) || Boolean(process.env['WAYLAND_DISPLAY']);
}

/** @param {import('./electron-runtime.mjs').Runtime} runtime */
function launch({ path, env }) {
  const asRoot = process.platform === 'linux' && process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const child = spawn(path, [ROOT, ...asRoot, ...process.argv.slice(2)], {
    stdio: 'inherit',
    env: { ...process.env, ...env },
  });
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
    process.on(signal, () => child.kill(signal));
  }
  child.on('exit', (code, signal) => {
    process.exitCode = signal === null ? (code ?? 1) : 128 + constants.signals[signal];
  });
}

async function start() {
  if (!hasDisplay()) {
    throw new Error(
      'There is no display here (DISPLAY is not set). With a virtual one: xvfb-run -a npm start',
    );
  }
  await ensureInstalled(say);
  await ensureBuilt(say);
  const runtime = await electronRuntime(say);
  const missing = await missingLibraries(runtime.path);
  if (missing.length > 0) {
    throw new Error(
      `Electron needs libraries that are missing here: apt-get install ${missing.join(' ')}`,
    );
  }
  say(`Starting Chronokadr (${runtime.kind} Electron) …`);
  launch(runtime);
}

try {
  await start();
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
