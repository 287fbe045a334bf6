// Finds an Electron to run: the one you name, the official one, or, where its download is blocked, a test runtime.
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

import { fallbackElectron } from './fallback-electron.mjs';
import { NODE, ROOT } from './install.mjs';
import { run } from './run.mjs';

const require = createRequire(import.meta.url);
const FAILED_DOWNLOAD = join(ROOT, 'node_modules/.cache/electron-download-failed');
const RETRY_AFTER_MS = 24 * 60 * 60 * 1000;

/**
 * @typedef {object} Runtime
 * @property {string} path the executable
 * @property {Record<string, string>} env what it needs in its environment
 * @property {'named' | 'official' | 'fallback'} kind
 */

/**
 * Path of an Electron executable and the environment that it needs. Downloads or prepares it on first use.
 * @param {(line: string) => void} say
 * @returns {Promise<Runtime>}
 */
export async function electronRuntime(say = () => {}) {
  const named = process.env['CHRONOKADR_ELECTRON'];
  if (named !== undefined && named !== '') {
    if (!existsSync(named)) throw new Error(`CHRONOKADR_ELECTRON names no file: ${named}`);
    return { path: named, env: {}, kind: 'named' };
  }
  const official = officialPath() ?? (await download(say));
  if (official !== undefined) return { path: official, env: {}, kind: 'official' };
  return { ...(await fallbackElectron(say)), kind: 'fallback' };
}

/** The official Electron, if it lies ready. */
function officialPath() {
  const home = dirname(require.resolve('electron/package.json'));
  const note = join(home, 'path.txt');
  if (!existsSync(note)) return undefined;
  const path = join(home, 'dist', readFileSync(note, 'utf8'));
  return existsSync(path) ? path : undefined;
}

/**
 * Since Electron 42 the binary is fetched on first use, not by `npm ci`.
 * @param {(line: string) => void} say
 */
async function download(say) {
  if (hasFailedLately()) return undefined;
  say('Downloading Electron (once) …');
  const script = require.resolve('electron/install.js');
  const { code } = await run(NODE, [script], { output: 'collect', timeoutMs: 600_000 });
  const path = code === 0 ? officialPath() : undefined;
  if (path === undefined) {
    mkdirSync(dirname(FAILED_DOWNLOAD), { recursive: true });
    writeFileSync(FAILED_DOWNLOAD, `${require('electron/package.json').version} ${Date.now()}`);
  } else {
    rmSync(FAILED_DOWNLOAD, { force: true });
  }
  return path;
}

/** Nobody waits for the same refusal at each start: it is tried again after a day, or for another version. */
function hasFailedLately() {
  if (!existsSync(FAILED_DOWNLOAD)) return false;
  const [version, at] = readFileSync(FAILED_DOWNLOAD, 'utf8').split(' ');
  const isSame = version === require('electron/package.json').version;
  return isSame && Date.now() - Number(at) < RETRY_AFTER_MS;
}
