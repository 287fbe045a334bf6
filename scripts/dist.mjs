// `npm run dist -- --linux dir`: packages the application. Arguments go to electron-builder.
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

import { ensureBuilt } from './build.mjs';
import { electronRuntime } from './electron-runtime.mjs';
import { FALLBACK_HOME, FALLBACK_VERSION } from './fallback-electron.mjs';
import { ensureInstalled, NODE } from './install.mjs';
import { run } from './run.mjs';

const require = createRequire(import.meta.url);
const say = (/** @type {string} */ line) => process.stdout.write(`${line}\n`);

/** Packs the test runtime in Electron's place: enough to prove that packaging works, and nothing more. */
const WITH_FALLBACK = [
  `--config.electronDist=${FALLBACK_HOME}`,
  `--config.electronVersion=${FALLBACK_VERSION}`,
  '--config.linux.executableName=electron', // by this name app.isPackaged is false, so its old SQLite is forgiven
  '--config.afterPack=./scripts/fallback-after-pack.mjs',
];

async function dist() {
  await ensureInstalled(say);
  await ensureBuilt(say);
  const { kind } = await electronRuntime(say);
  const isFallback = kind === 'fallback';
  if (isFallback) {
    say(`Packaging Electron ${FALLBACK_VERSION}, the test runtime: DO NOT SHIP what comes out.`);
  }
  const home = dirname(require.resolve('electron-builder/package.json'));
  const args = [
    ...process.argv.slice(2),
    '--publish',
    'never',
    ...(isFallback ? WITH_FALLBACK : []),
  ];
  // In CI electron-builder would hard-link the runtime's files, and flip the fuses of the cached one.
  const env = { ...process.env, USE_HARD_LINKS: 'false' };
  const { code } = await run(NODE, [join(home, 'cli.js'), ...args], { env });
  return code;
}

try {
  process.exitCode = await dist();
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
