// Keeps node_modules what package-lock.json says. Runs on Node 20, before anything is installed.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';

import { run } from './run.mjs';

/** The folder of the project. */
export const ROOT = resolve(import.meta.dirname, '..');
const MODULES = join(ROOT, 'node_modules');
const NOTE = join(MODULES, '.chronokadr-lock');

/** The Node that the project's tools need; the machine's own may be older. It exists once packages are installed. */
export const NODE = join(MODULES, 'node/bin', process.platform === 'win32' ? 'node.exe' : 'node');

const lockDigest = () =>
  createHash('sha256')
    .update(readFileSync(join(ROOT, 'package-lock.json')))
    .digest('hex');

/** Remembers which lock file node_modules was made from. */
export function noteInstalled() {
  if (existsSync(MODULES)) writeFileSync(NOTE, lockDigest()); // not after `npm install --package-lock-only`
}

function isInstalled() {
  return existsSync(NODE) && existsSync(NOTE) && readFileSync(NOTE, 'utf8') === lockDigest();
}

/**
 * Installs what package-lock.json lists, unless that is what is there. Everything it says goes to standard error.
 * @param {(line: string) => void} say
 */
export async function ensureInstalled(say) {
  if (isInstalled()) return;
  say('Installing packages (once, and whenever package-lock.json changes) …');
  // npm must not run on the Node that it is about to replace.
  const path = (process.env['PATH'] ?? '')
    .split(delimiter)
    .filter((part) => !part.startsWith(MODULES));
  const { code } = await run('npm', ['ci', '--loglevel=error'], {
    output: 'stderr',
    env: { ...process.env, PATH: path.join(delimiter) },
    needsShell: true,
  });
  if (code !== 0) throw new Error('`npm ci` failed; what it said stands above.');
}
