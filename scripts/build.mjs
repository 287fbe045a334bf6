// Builds out/ from the sources. `npm run build` always builds; `npm start` only what has changed.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';

import { NODE, ROOT } from './install.mjs';
import { run } from './run.mjs';

const SOURCES = ['main', 'renderer', 'shared', 'docs/guide'];
const SETTINGS = [
  'electron.vite.config.ts',
  'package.json',
  'package-lock.json',
  'tsconfig.base.json',
];
// Inside out/main, which every other build empties: what `electron-vite dev` left is not taken for a build.
const NOTE = join(ROOT, 'out/main/.built-from');

/** One digest over everything that the build reads. */
function sourcesDigest() {
  const hash = createHash('sha256');
  const listed = SOURCES.flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name)),
  );
  const files = [...listed.toSorted(), ...SETTINGS.map((name) => join(ROOT, name))];
  for (const file of files) hash.update(`\0${file}\0`).update(readFileSync(file));
  return hash.digest('hex');
}

/**
 * Builds, and remembers from what.
 * @param {'inherit' | 'stderr'} output
 */
export async function build(output) {
  const digest = sourcesDigest();
  const home = dirname(createRequire(import.meta.url).resolve('electron-vite/package.json'));
  const args = [join(home, 'bin/electron-vite.js'), 'build', '--logLevel', 'warn'];
  const { code } = await run(NODE, args, {
    output,
    env: { ...process.env, NODE_ENV: 'production' },
  });
  if (code !== 0) throw new Error('The build failed; what it said stands above.');
  writeFileSync(NOTE, digest);
}

/**
 * Builds unless out/ was made from the sources as they are.
 * @param {(line: string) => void} say
 */
export async function ensureBuilt(say) {
  if (existsSync(NOTE) && readFileSync(NOTE, 'utf8') === sourcesDigest()) return;
  say('Building …');
  await build('stderr');
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await build('inherit');
